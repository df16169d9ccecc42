import type { JsonValue } from '../../shared/brand.ts';
import { bodyOf, bodyOfOpening } from '../../shared/session/entries.ts';
import type { SessionData } from '../../shared/session/data.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import type { Opening } from '../../shared/session/opening.ts';
import { isEnding } from '../../shared/session/stage.ts';
import { summaryOf } from '../../shared/session/summary.ts';
import { healingLinesOf } from '../colour/healing-lines.ts';
import { adverseLinesOf } from '../incidents/adverse-lines.ts';
import type { Line } from '../record-writer.ts';
import { openedBy } from '../stock/opened-by.ts';
import { lotsPlacedBy } from './lots-placed.ts';
import { lotsUsedBy } from './lots-used.ts';
import { photoLinesOf } from './photo-lines.ts';

/**
 * What the journal holds of one event of a session: the event itself, and beside it whatever lists find without opening it. The service,
 * the studio that is made up and the recorded journals of the tests all ask here (invariant 3: one codec makes lines).
 */
export const linesOf = (event: SessionEvent, before: SessionData, after: SessionData): readonly Line[] => {
  const { session, client } = after.opening;
  const wasOver = isEnding(before.place);
  const own = (kind: Line['kind'], body: object): Line => ({
    kind,
    session,
    client,
    body: body as JsonValue,
  });
  return [
    own(wasOver ? 'session.addendum' : 'session.event', bodyOf(event) as object),
    ...lotsUsedBy(event, before).map((lot) => own('lot.used', lot)),
    ...lotsPlacedBy(before, after).map((placed) => own('lot.placed', placed)),
    ...openedBy(event, before),
    ...[...adverseLinesOf(event, after), ...healingLinesOf(event, after), ...photoLinesOf(event)].map(
      ({ kind, body }) => own(kind, body as object),
    ),
    ...(isEnding(after.place) && !wasOver ? [own(`session.${after.place}`, endingBody(after))] : []),
  ];
};

/** What the journal holds of the beginning of a session. */
export const linesOfOpening = (opening: Opening): readonly Line[] => {
  const { session, client, kind, at, protocol, practitioner, recordNumber, timeZone } = opening;
  return [
    {
      kind: 'session.opened',
      session,
      client,
      body: {
        practitioner: practitioner.id,
        sessionKind: kind,
        openedOn: at,
        protocol,
        recordNumber,
        timeZone,
      },
    },
    { kind: 'session.event', session, client, body: bodyOfOpening(opening) },
  ];
};

/** What the journal holds in clear of its end. */
const endingBody = (data: SessionData): object => {
  const { overrides, blocked, notChecked, stagesReached } = summaryOf(data);
  return {
    stage: stagesReached.at(-1) ?? null,
    overrides: overrides.length,
    blocked: blocked.length,
    notChecked: notChecked.length,
  };
};
