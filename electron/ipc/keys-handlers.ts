import type { BadRequest, Failure, Handlers, WrongSecret } from '../../shared/ipc/contract.ts';
import type { keysChannels } from '../../shared/ipc/keys-channels.ts';
import { err, ok } from '../../shared/result.ts';
import type { RecordLifecycle } from '../record/lifecycle.ts';
import type { Result } from '../../shared/result.ts';
import type { Log } from '../log.ts';
import { afterRight, beforeTry } from '../vault/unlock-with-waits.ts';
import type { Workspace } from '../workspace.ts';

type Inside = <T>(work: (open: Workspace) => T) => T | { readonly ok: false; readonly error: Failure };
type Refused = { readonly ok: false; readonly error: BadRequest };
export type TooWeak = (
  channel: string,
  field: string,
  passphrase: string | null,
  names: readonly string[],
) => Promise<Refused | undefined>;

/** The lists are large and seldom asked: they are loaded with the first passphrase that is typed. */
const judge = async (passphrase: string, names: readonly string[]) =>
  (await import('../vault/passphrase-strength.ts')).judgePassphrase(passphrase, names);

export const weakPassphrase = async (
  channel: string,
  field: string,
  passphrase: string,
  names: readonly string[],
): Promise<Refused | undefined> => {
  const { isEnough, says } = await judge(passphrase, names);
  if (isEnough) return undefined;
  return err({ kind: 'bad-request', channel, says, issues: [{ field, says }] });
};

/** A secret of the record that is asked for inside waits like one that opens it. */
const withWaits = async <T, E>(
  { tries }: RecordLifecycle,
  open: Workspace,
  log: Log,
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E | WrongSecret | Failure>> => {
  const refused = beforeTry(tries, open.dataDir, log);
  if (refused !== undefined) return err(refused);
  const answer = await work();
  if (answer.ok || (answer.error as { readonly kind?: unknown }).kind !== 'wrong-secret')
    afterRight(tries, log);
  return answer;
};

/** Passphrase and recovery code, chosen and renewed. */
export const createKeysHandlers = (
  life: RecordLifecycle,
  inside: Inside,
  tooWeak: TooWeak,
  log: Log,
): Pick<Handlers, keyof typeof keysChannels> => {
  const namesIn = ({ studio }: Workspace): readonly string[] => [
    studio.studio()?.name ?? '',
    studio.person()?.name ?? '',
  ];
  const forget = (open: Workspace): void => {
    open.keys.forgetCode();
    life.guardScreen();
  };
  return {
    'passphrase.judge': async ({ passphrase, names }) => {
      const open = life.workspace();
      return ok(await judge(passphrase, open === undefined ? names : [...names, ...namesIn(open)]));
    },
    'keys.page': () =>
      inside((open) => {
        // Whoever comes to the page anew has no code before them.
        forget(open);
        return ok(open.keys.page());
      }),
    'keys.changePassphrase': ({ present, chosen }) =>
      inside(
        async (open) =>
          (await tooWeak('keys.changePassphrase', 'chosen', chosen, namesIn(open))) ??
          withWaits(life, open, log, () => open.keys.changePassphrase(present, chosen)),
      ),
    'keys.newCode': ({ passphrase }) =>
      inside(async (open) => {
        const made = await (open.keys.page().everyday === 'keyring'
          ? open.keys.newCode(passphrase)
          : withWaits(life, open, log, () => open.keys.newCode(passphrase)));
        life.guardScreen();
        return made;
      }),
    'keys.confirmCode': ({ lastGroup }) =>
      inside((open) => {
        const kept = open.keys.confirmCode(lastGroup);
        life.guardScreen();
        return kept;
      }),
    'keys.cancelCode': () =>
      inside((open) => {
        forget(open);
        return ok(null);
      }),
  };
};
