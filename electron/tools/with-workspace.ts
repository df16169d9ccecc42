import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mayAlone } from '../../shared/people/may.ts';
import type { RowName } from '../../shared/people/rights.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { instantOf } from '../../shared/time.ts';
import { inEnglish } from '../../shared/words/in-english.ts';
import type { Message } from '../../shared/words/message.ts';
import { questionAtStart } from '../ask-clock.ts';
import { atOnce } from '../background.ts';
import { createClock } from '../clock.ts';
import { createLog } from '../log.ts';
import type { Log } from '../log.ts';
import { createRecordWriter } from '../record-writer.ts';
import type { Line, RecordWriter } from '../record-writer.ts';
import { createSeat } from '../people/seat.ts';
import type { Painter } from '../session/paper-service.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import type { KdfCost } from '../vault/passphrase.ts';
import { parseRecoveryCode } from '../vault/recovery-code.ts';
import { createUnlockTries } from '../vault/unlock-tries.ts';
import { unlockWithWaits } from '../vault/unlock-with-waits.ts';
import type { Vault } from '../vault/vault.ts';
import { openWorkspace } from '../workspace.ts';
import type { Workspace } from '../workspace.ts';
import type { WorkspaceDeps } from '../workspace-deps.ts';
import type { Answer } from './answer.ts';

export interface Opening {
  readonly dataDir: string;
  /** Name of the manager who does it. */
  readonly by: string | undefined;
  /** Passphrase or recovery code, then the PIN where the studio has PINs. */
  readonly secrets: readonly string[];
  readonly wallMs: () => number;
  readonly cost?: KdfCost;
  readonly painter?: Painter;
  readonly askWhere?: () => Promise<string>;
  readonly languageFor?: WorkspaceDeps['languageFor'];
}

export const no = (kind: string, says: string): Answer => ({ code: 1, lines: [`${kind}: ${says}`] });
export const said = (phrase: Message | string): string =>
  typeof phrase === 'string' ? phrase : inEnglish(phrase);

interface Opened {
  readonly workspace: Workspace;
  readonly store: Store;
  readonly vault: Vault;
  /** Written by whoever asked for it. */
  readonly append: (lines: readonly Line[]) => ReturnType<RecordWriter['append']>;
}

/** What is done, as the table of rights, the record of PINs and a person name it. */
interface Act {
  readonly right: RowName;
  readonly pinFor: string;
  readonly whatFor: string;
}

/** What a manager asks of a record from the command line: Stipple must be closed, and the same rights hold as at the tablet. */
export const withWorkspace = async (
  { dataDir, by, secrets, wallMs, cost = 'real', painter, askWhere, languageFor }: Opening,
  act: Act,
  work: (opened: Opened) => Promise<Answer> | Answer,
): Promise<Answer> => {
  const [secret = '', pin = ''] = secrets;
  const clock = createClock({ wallMs, monotonicMs: () => performance.now() });
  const log = createLog(join(dataDir, 'log'), () => instantOf(wallMs()));
  const vault = openKeys({ dataDir, secret, cost, log });
  if (!vault.ok) return vault.error;
  const store = openStore({ dataDir, vault: vault.value, clock: clock.stamp, appVersion: 'record tool' });
  if (!store.ok)
    return no(
      store.error.kind,
      store.error.kind === 'in-use' ? 'Stipple has this record open: close it first' : store.error.kind,
    );
  const damage = store.value.damage();
  if (
    damage === undefined &&
    questionAtStart({ clock, builtOn: null, timeZone: () => 'UTC' }, store.value) !== undefined
  ) {
    store.value.close();
    return no('clock', "the computer's clock is in doubt: start Stipple, which asks about it");
  }
  // What were written now would be written as the device that the backup is of.
  if (damage === undefined && !vault.value.isHere()) {
    store.value.close();
    return no(
      'restored',
      'this record came out of a backup and was not opened since: start Stipple, which goes on with it as a device of its own',
    );
  }
  const last = store.value.head().at;
  if (damage === undefined && last !== undefined) clock.startAfter(last);
  const workspace = openWorkspace({
    store: store.value,
    vault: vault.value,
    clock,
    log,
    dataDir,
    cost,
    painter: painter ?? ({} as Painter),
    askWhere: askWhere ?? (() => Promise.resolve(undefined)),
    languageFor,
    print: () => Promise.resolve(err({ kind: 'cancelled' })),
    publishView: () => undefined,
    onSaveState: () => undefined,
    background: atOnce(),
    seat: createSeat(),
  });
  try {
    const who = await seated(workspace, { ...act, by, pin });
    if (!who.ok) return no('not-allowed', who.error);
    const person = workspace.studio.person()?.id ?? 'device';
    const writer = createRecordWriter(
      store.value,
      clock,
      () => undefined,
      (by) => (by === who.value ? 'pin' : undefined),
    );
    return await work({
      workspace,
      store: store.value,
      vault: vault.value,
      append: (lines) => writer.append(person, lines),
    });
  } finally {
    workspace.close();
  }
};

/** The keys of a record, by passphrase or recovery code; wrong tries are waited for as at the tablet. */
export const openKeys = ({
  dataDir,
  secret,
  cost,
  log,
}: {
  readonly dataDir: string;
  readonly secret: string;
  readonly cost: KdfCost;
  readonly log: Log;
}): Result<Vault, Answer> => {
  if (!existsSync(join(dataDir, 'keys'))) return err(no('not-found', 'there is no record in that folder'));
  const code = parseRecoveryCode(secret);
  const vault = unlockWithWaits({
    dataDir,
    secret: code.ok ? { recoveryCode: code.value } : { passphrase: secret },
    cost,
    tries: createUnlockTries(dataDir, () => performance.now()),
    log,
  });
  return vault.ok ? vault : err(no(vault.error.kind, said(vault.error.says)));
};

interface Sitting extends Act {
  readonly by: string | undefined;
  readonly pin: string;
}

/** Whoever asks for it sits down as at the tablet: by name, and with their PIN where the studio has PINs. */
const seated = async (
  { people }: Workspace,
  { by, pin, right, pinFor, whatFor }: Sitting,
): Promise<Result<string | undefined, string>> => {
  const { tablet, book, pins, seat } = people;
  const onlyManager = `only a manager may ${whatFor}`;
  if (!tablet.asksPin()) {
    const alone = tablet.member();
    return alone !== undefined && mayAlone(right, tablet.asPerson(alone)) ? ok(undefined) : err(onlyManager);
  }
  const member = book.here().find(({ name }) => name === by?.trim());
  if (member === undefined) return err('say with --by which manager does it, by their full name');
  const checked = await pins.check(member.id, pin, pinFor);
  if (!checked.ok) return err(said(checked.error.says));
  if (!mayAlone(right, tablet.asPerson(checked.value))) return err(onlyManager);
  seat.set({ person: member.id, lock: 'open', isLifted: false });
  return ok(member.id);
};
