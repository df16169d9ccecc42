import type { JsonValue, SessionId } from '../../shared/brand.ts';
import { answerIn, reviewKinds } from '../../shared/desk/review.ts';
import type { ReviewKind } from '../../shared/desk/review.ts';
import type { SessionData } from '../../shared/session/data.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { RecordReader } from '../store/store.ts';

/** Somebody who was asked about an ended session puts it right: that is their answer, in the same transaction. */
export const answerLinesOf = (
  reader: Pick<RecordReader, 'read'>,
  session: SessionId,
  { opening }: SessionData,
  event: SessionEvent,
): readonly { readonly kind: 'review.answered'; readonly body: JsonValue }[] => {
  if (event.type !== 'record.added' && event.type !== 'record.corrected') return [];
  const last = reviewKinds
    .flatMap((kind) => [...reader.read({ session, kind })])
    .toSorted((a, b) => a.seq - b.seq)
    .at(-1)?.kind as ReviewKind | undefined;
  const said = answerIn(event, { last, isTheirs: event.by === opening.practitioner.id });
  return said === undefined ? [] : [{ kind: 'review.answered', body: said as unknown as JsonValue }];
};
