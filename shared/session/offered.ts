import type { Instant } from '../time.ts';
import { eventTypes, isIntentType, rowOf } from './events.ts';
import type { IntentType, SessionEvent } from './events.ts';
import { notEnded, unheard } from './hearing.ts';
import type { Session } from './machine.ts';

const intentTypes: readonly IntentType[] = eventTypes.filter(isIntentType);

/** Intent types the machine would take now: a button without its intent is disabled. Content is judged when it comes. */
export const offeredBy = (session: Session, now: Instant): readonly IntentType[] => {
  const data = session.context;
  if (notEnded(data) !== undefined) return [];
  return intentTypes.filter((type) => {
    // Guards of the machine look at facts and time only; `signs` keeps the one that looks at content from stumbling.
    const probe = { type, at: now, by: 'device', signs: [], present: false } as unknown as SessionEvent;
    return (
      unheard(data, { type, at: now }) === undefined &&
      (rowOf(type).isOffered?.(data) ?? true) &&
      session.can(probe)
    );
  });
};
