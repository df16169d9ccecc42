import type { Line } from '../record-writer.ts';
import type { SessionEvent } from '../../shared/session/events.ts';

/** Clear lines beside a sealed event: which sealed files a photo is, and that one was destroyed (decision 6). */
export const photoLinesOf = (event: SessionEvent): readonly Pick<Line, 'kind' | 'body'>[] => {
  switch (event.type) {
    case 'photo.taken':
      return [{ kind: 'photo.stored', body: { photo: event.photo, hash: event.hash, small: event.small } }];
    case 'photo.destroyed':
      return [{ kind: 'photo.destroyed', body: { photo: event.photo, why: event.why } }];
    default:
      return [];
  }
};
