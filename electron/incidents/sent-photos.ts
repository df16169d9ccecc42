import type { SessionId } from '../../shared/brand.ts';
import type { CallMade, SentPhoto } from '../../shared/home/calls.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import type { RecordReader } from '../store/store.ts';

/** A picture sent after the visit, with the day after it that was asked about. */
export interface Sent extends SentPhoto {
  readonly day: number;
}

/** What came with the calls after a visit, in order. */
export const sentIn = (entries: Iterable<Entry>): readonly Sent[] =>
  [...entries].flatMap((entry) => {
    if (entry.kind !== 'call.made' || entry.state !== 'open') return [];
    const { day, photos = [] } = entry.body as unknown as CallMade;
    return photos.map((photo) => ({ ...photo, day }));
  });

export const sentPhotos = (reader: Pick<RecordReader, 'read'>, session: SessionId): readonly Sent[] =>
  sentIn(reader.read({ session, kind: 'call.made' }));
