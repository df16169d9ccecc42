import type { JsonValue } from '../../shared/brand.ts';
import type { Opening } from '../../shared/session/opening.ts';
import { summaryOf } from '../../shared/session/summary.ts';
import type { Line } from '../record-writer.ts';
import type { Live } from './live-sessions.ts';

/** What the journal holds of the beginning of a session. */
export const openedLines = (opening: Opening): readonly Line[] => {
  const { session, client, kind, protocol, practitioner, recordNumber } = opening;
  return [
    {
      kind: 'session.opened',
      session,
      client,
      body: plain({
        practitioner: practitioner.id,
        sessionKind: kind,
        openedOn: opening.at,
        protocol,
        recordNumber,
        timeZone: opening.timeZone,
      }),
    },
    { kind: 'session.event', session, client, body: plain({ type: 'opening', opening }) },
  ];
};

/** What the journal holds in clear of its end. */
export const endingBody = (session: Live['session']): object => {
  const { overrides, blocked, notChecked, stagesReached } = summaryOf(session);
  return {
    stage: stagesReached.at(-1) ?? null,
    overrides: overrides.length,
    blocked: blocked.length,
    notChecked: notChecked.length,
  };
};

/** Drops `undefined`, which JSON does not know. */
export const plain = (value: object): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;
