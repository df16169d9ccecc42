import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ClientId } from '../../shared/brand.ts';
import { mayAlone } from '../../shared/people/may.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { instantOf } from '../../shared/time.ts';
import type { Message } from '../../shared/words/message.ts';
import { inEnglish } from '../../shared/words/in-english.ts';
import { questionAtStart } from '../ask-clock.ts';
import { atOnce } from '../background.ts';
import { createClock } from '../clock.ts';
import { createLog } from '../log.ts';
import { createSeat } from '../people/seat.ts';
import { createPaper } from '../report/paper.ts';
import type { Painter } from '../session/paper-service.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { parseRecoveryCode } from '../vault/recovery-code.ts';
import { createUnlockTries } from '../vault/unlock-tries.ts';
import { unlockWithWaits } from '../vault/unlock-with-waits.ts';
import type { KdfCost } from '../vault/passphrase.ts';
import { openWorkspace } from '../workspace.ts';
import type { Workspace } from '../workspace.ts';
import type { Answer } from './answer.ts';

export interface CopyOrder {
  readonly dataDir: string;
  /** A record number that stands on any page of theirs, or the id in the envelopes of the record. */
  readonly client: string;
  /** Ends in `.pdf`: to read alone; else the archive. */
  readonly out: string;
  readonly photos: boolean;
  /** Name of the manager who hands it out. */
  readonly by: string | undefined;
  /** Passphrase or recovery code, then the PIN where the studio has PINs. */
  readonly secrets: readonly string[];
  readonly wallMs: () => number;
  readonly cost?: KdfCost;
}
const no = (kind: string, says: string): Answer => ({ code: 1, lines: [`${kind}: ${says}`] });

/** The whole record of one client from the command line: Stipple must be closed, and the same rights hold. */
export const clientCopyFrom = async (order: CopyOrder): Promise<Answer> => {
  const { dataDir, wallMs, cost = 'real', secrets } = order;
  if (!existsSync(join(dataDir, 'keys'))) return no('not-found', 'there is no record in that folder');
  const [secret = '', pin = ''] = secrets;
  const clock = createClock({ wallMs, monotonicMs: () => performance.now() });
  const log = createLog(join(dataDir, 'log'), () => instantOf(wallMs()));
  const code = parseRecoveryCode(secret);
  const vault = unlockWithWaits({
    dataDir,
    secret: code.ok ? { recoveryCode: code.value } : { passphrase: secret },
    cost,
    tries: createUnlockTries(dataDir, () => performance.now()),
    log,
  });
  if (!vault.ok) return no(vault.error.kind, said(vault.error.says));
  const store = openStore({ dataDir, vault: vault.value, clock: clock.stamp, appVersion: 'record tool' });
  if (!store.ok)
    return no(
      store.error.kind,
      store.error.kind === 'in-use' ? 'Stipple has this record open: close it first' : store.error.kind,
    );
  const work = await opened(order, store.value, clock, (parts) =>
    openWorkspace({ ...parts, store: store.value, vault: vault.value, clock, log, dataDir, cost }),
  );
  return work(pin);
};

type Parts = Pick<
  Parameters<typeof openWorkspace>[0],
  'painter' | 'askWhere' | 'print' | 'publishView' | 'onSaveState' | 'background' | 'seat'
>;

const opened = async (
  { client, out, photos, by }: CopyOrder,
  store: Store,
  clock: ReturnType<typeof createClock>,
  open: (parts: Parts) => Workspace,
): Promise<(pin: string) => Promise<Answer>> => {
  const damage = store.damage();
  const last = store.head().at;
  const question =
    damage === undefined
      ? questionAtStart({ clock, builtOn: null, timeZone: () => 'UTC' }, store)
      : undefined;
  if (question !== undefined) {
    store.close();
    return () =>
      Promise.resolve(no('clock', "the computer's clock is in doubt: start Stipple, which asks about it"));
  }
  if (damage === undefined && last !== undefined) clock.startAfter(last);
  const seat = createSeat();
  const paper = createPaper();
  const workspace = open({
    painter: { copy: paper.renderCopy } as unknown as Painter,
    askWhere: () => Promise.resolve(resolve(out)),
    print: () => Promise.resolve(err({ kind: 'cancelled' })),
    publishView: () => undefined,
    onSaveState: () => undefined,
    background: atOnce(),
    seat,
  });
  return async (pin) => {
    try {
      const found = clientNamed(store, client);
      if (found === undefined) return no('not-found', 'no client has that record number or id');
      const who = await seated(workspace, by, pin);
      if (!who.ok) return no('not-allowed', who.error);
      const made = await workspace.clientCopy.make(found, {
        form: /\.pdf$/i.test(out) ? 'read' : 'all',
        photos,
      });
      if (!made.ok)
        return no(
          made.error.kind === 'failure' ? made.error.what : made.error.kind,
          made.error.kind === 'failure' ? said(made.error.says) : '',
        );
      const { path, seal, visits } = made.value;
      return {
        code: 0,
        lines: [`written: ${visits} visits to ${path}`, ...(seal === null ? [] : [`seal: ${seal}`])],
      };
    } finally {
      workspace.close();
    }
  };
};

const clientNamed = (store: Store, named: string): ClientId | undefined =>
  store
    .sessions()
    .find(({ recordNumber, client }) => recordNumber === named.trim() || client === named.trim())?.client;

/** Whoever hands it out sits down as at the tablet: by name, and with their PIN where the studio has PINs. */
const seated = async (
  { people }: Workspace,
  by: string | undefined,
  pin: string,
): Promise<Result<null, string>> => {
  const { tablet, book, pins, seat } = people;
  if (!tablet.asksPin()) {
    const alone = tablet.member();
    return alone !== undefined && mayAlone('clientCopy', tablet.asPerson(alone))
      ? ok(null)
      : err('only a manager may hand out the whole record');
  }
  const member = book.here().find(({ name }) => name === by?.trim());
  if (member === undefined) return err('say with --by which manager hands it out, by their full name');
  const checked = await pins.check(member.id, pin, 'clients.copy');
  if (!checked.ok) return err(said(checked.error.says));
  if (!mayAlone('clientCopy', tablet.asPerson(checked.value)))
    return err('only a manager may hand out the whole record');
  seat.set({ person: member.id, lock: 'open', isLifted: false });
  return ok(null);
};

const said = (phrase: Message | string): string => (typeof phrase === 'string' ? phrase : inEnglish(phrase));
