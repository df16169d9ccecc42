import { createRecordLifecycle } from '../../electron/record/lifecycle.ts';
import { createClock } from '../../electron/clock.ts';
import { readLastMark } from '../../electron/store/last-mark.ts';
import type { Workspace } from '../../electron/workspace.ts';
import { clientFields } from '../../shared/people/client.ts';
import type { Intent } from '../../shared/session/events.ts';
import { poseIds } from '../../shared/photos/views.ts';
import { err, must } from '../../shared/result.ts';
import { nine } from '../builders/data.ts';
import { orderFor } from '../electron/media/setup-photos.ts';
import { clientForm, personForm, sessionScript, studioForm } from '../electron/session/session-script.ts';

export const passphrase = 'eleven calm otters';

/** Sets the app's clock to the evening of the day on which the folder was used, or behind its last entry: a clock that is behind is asked about. */
export const eveningOffset = (dataDir: string): string =>
  String(Math.max(Date.parse(nine) + 11 * 3_600_000, lastMs(dataDir)) - Date.now());

/** When the newest entry of that folder was written. */
export const lastMs = (dataDir: string): number => Date.parse(readLastMark(dataDir)?.at ?? nine);

/** Of the open session: photos taken, left while still talking, and so many entries in all as a very long one has. */
export interface UsedParts {
  readonly photos?: number;
  readonly talking?: boolean;
  readonly entries?: number;
}

/** What is entered again and again in a long session: most sets something anew, some of it adds up. */
const longWork = (turn: number, items: readonly string[]): Intent => {
  if (turn % 10 === 0) return { type: 'symptoms.checked', signs: [] };
  if (turn % 10 === 5) return { type: 'note.added', text: `Looked again, time ${turn}` };
  // What was said in a stage that is finished changes only with a reason.
  const reason = 'Said anew';
  return turn % 2 === 0
    ? { type: 'item.ticked', item: items[turn % items.length] ?? '', done: turn % 4 === 0, reason }
    : { type: 'field.set', field: 'goal', value: `Denser crown, said ${turn} times`, reason };
};

/**
 * A studio that has been at work since nine: `closed` sessions (at most 5 fit into a day), and one that stands at cleansing and numbing,
 * with as many photos as said; `talking` leaves it at the end of the consultation.
 */
export const makeUsedFolder = (
  dataDir: string,
  closed: number,
  withOpen: boolean,
  { photos = 0, talking = false, entries = 0 }: UsedParts = {},
): void => {
  let ms = 0;
  const clock = createClock({ wallMs: () => Date.parse(nine) + ms, monotonicMs: () => ms });
  const life = createRecordLifecycle({
    dataDir,
    clock,
    log: { write: () => '' },
    keyring: () => ({ available: false, backend: 'none', wrap: () => Buffer.alloc(0), unwrap: () => '' }),
    cost: 'cheap',
    version: '0.1.0',
    runtime: 'Node',
    testSwitches: ['bench'],
    testPassphrase: null,
    timeZone: () => 'Europe/London',
    zones: () => [],
    painter: {
      sheet: () => Promise.resolve(Buffer.alloc(0)),
      note: () => Promise.resolve(Buffer.alloc(0)),
      adverse: () => Promise.resolve(Buffer.alloc(0)),
      copy: () => Promise.resolve(Buffer.alloc(0)),
      erasure: () => Promise.resolve(Buffer.alloc(0)),
      recall: () => Promise.resolve(Buffer.alloc(0)),
      pack: () => Promise.resolve(Buffer.alloc(0)),
      due: () => Promise.resolve(Buffer.alloc(0)),
      week: () => Promise.resolve(Buffer.alloc(0)),
    },
    askWhere: () => Promise.resolve(undefined),
    print: () => Promise.resolve(err({ kind: 'cancelled' })),
    publishState: () => undefined,
    publishView: () => undefined,
    publishCheck: () => undefined,
  });
  life.begin();
  const { recoveryCode } = must(
    life.setUp({ studio: studioForm, pack: 'uk', practitioner: personForm, passphrase }),
  );
  must(life.finishSetUp(recoveryCode.slice(-5)));
  const { clients, sessions, paper, media, start } = life.workspace() as Workspace;
  const script = sessionScript();
  const upTo =
    script.findIndex(({ what }) => what !== 'prepare' && what.type === 'stage.completed') + (talking ? 0 : 1);
  for (let i = 0; i < closed + (withOpen ? 1 : 0); i += 1) {
    const { id } = must(clients.newDraft());
    must(clients.register(id, clientFields.parse(clientForm), true));
    const { session } = must(start(id, 'touch_up'));
    for (const { minutesBefore, what } of i < closed ? script : script.slice(0, upTo)) {
      ms += minutesBefore * 60_000;
      must(
        what === 'prepare'
          ? paper.prepare(session)
          : sessions.apply(session, must(sessions.view(session)).place, what),
      );
    }
    if (i === closed && entries > 0) {
      const items = must(sessions.view(session)).requirements.flatMap(({ id: rule }) =>
        rule.startsWith('L-') ? [rule.slice(2)] : [],
      );
      for (let turn = upTo; turn < entries; turn += 1)
        must(sessions.apply(session, must(sessions.view(session)).place, longWork(turn, items)));
    }
    if (i === closed)
      for (let taken = 0; taken < photos; taken += 1)
        must(
          media.add(
            orderFor(session, {
              from: 'cleanseAndNumb',
              view: poseIds[taken % poseIds.length] as (typeof poseIds)[number],
            }),
          ),
        );
  }
  life.close();
};
