import type { Instant } from '../../time.ts';
import { firstOf } from '../checks/check.ts';
import { placeChecks } from '../checks/places.ts';
import type { SessionData } from '../data.ts';
import { isKept } from '../../photos/complete-set.ts';
import { creamsOf } from '../../numbing/creams.ts';
import { eventTypes, isIntentType } from '../event-groups.ts';
import type { EventType, IntentType, SessionEvent } from '../intents.ts';
import type { Session } from '../machine.ts';
import { undoOffer } from '../undo.ts';
import { openPass, realCartridges, sheetCurrent } from '../standing.ts';

const intentTypes: readonly IntentType[] = eventTypes.filter(isIntentType);

/** What an intent needs to be about; without it the button would only ever be refused. */
const needs: { readonly [T in EventType]?: (data: SessionData) => boolean } = {
  'numbing.removed': ({ numbing }) => numbing.length > 0,
  'numbing.alarmAcknowledged': (data) => creamsOf(data).length > 0,
  'numbing.dwellStated': ({ numbing }) => numbing.length > 0,
  'mix.discarded': ({ mixes }) => mixes.some(({ discarded }) => !discarded),
  'mix.toppedUp': ({ mixes }) => mixes.some(({ discarded }) => !discarded),
  'pass.started': (data) =>
    realCartridges(data).length > 0 &&
    data.mixes.some(({ discarded }) => !discarded) &&
    openPass(data) === undefined,
  'pass.finished': ({ passes }) => passes.length > 0,
  'pass.amended': ({ passes }) => passes.length > 0,
  'work.undone': (data) => undoOffer(data) !== null,
  'break.begun': ({ resting }) => resting === null,
  'break.ended': ({ resting }) => resting !== null,
  'photo.marked': ({ photos }) => photos.some(isKept),
  'photos.compared': ({ photos }) => photos.some(isKept),
  'sheet.delivered': sheetCurrent,
};

/** Intent types the machine would take now (style 3.7): a button without its intent is disabled. Content is judged when it comes. */
export const offeredBy = (session: Session, now: Instant): readonly IntentType[] => {
  const data = session.context;
  return intentTypes.filter((type) => {
    // Guards of the machine look at facts and time only; `signs` keeps the one that looks at content from stumbling.
    const probe = { type, at: now, by: 'device', signs: [], present: false } as unknown as SessionEvent;
    return (
      firstOf(placeChecks.map((check) => () => check(data, { type, at: now }))) === undefined &&
      (needs[type]?.(data) ?? true) &&
      session.can(probe)
    );
  });
};
