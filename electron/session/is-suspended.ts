import type { SessionId } from '../../shared/brand.ts';
import { events, isEventType } from '../../shared/session/events.ts';
import type { RecordReader } from '../store/store.ts';

/** What the device notes by itself may follow a suspension. More than these in a row are not expected. */
const LOOKED_AT = 12;

/** Whether a session rests, by its last entries alone: one that was put aside weeks ago is not replayed to hear that. */
export const isSuspended = (reader: Pick<RecordReader, 'latest'>, session: SessionId): boolean => {
  for (const { state, body } of reader.latest(session, LOOKED_AT)) {
    const type = state === 'open' ? (body as { readonly type?: unknown }).type : undefined;
    if (typeof type !== 'string' || !isEventType(type)) return false;
    if (type === 'session.suspended') return true;
    if (events[type].group !== 'device') return false;
  }
  return false;
};
