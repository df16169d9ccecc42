import type { Failure, Handlers, WrongSecret } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import type { peopleChannels } from '../../shared/ipc/people-channels.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { peopleWords } from '../../shared/words/people.ts';
import type { RecordLifecycle } from '../record/lifecycle.ts';
import type { Log } from '../log.ts';
import { peopleRefused } from '../people/people-service.ts';
import { isRecoveryCode } from '../vault/open-vault.ts';
import { afterRight, beforeTry } from '../vault/unlock-with-waits.ts';
import type { Workspace } from '../workspace.ts';

type Inside = <T>(work: (open: Workspace) => T) => T | { readonly ok: false; readonly error: Failure };

/** Who works here, who has the tablet, and what goes on behind its lock. */
export const createPeopleHandlers = (
  life: RecordLifecycle,
  inside: Inside,
  log: Log,
): Pick<Handlers, keyof typeof peopleChannels> => {
  /** The window shows somebody else now, or something else may be done. */
  const shown = <E>(answer: Result<unknown, E>): Result<AppState, E> =>
    answer.ok ? ok(life.publish()) : answer;
  const told = <T, E>(answer: Result<T, E>): Result<T, E> => {
    if (answer.ok) life.publish();
    return answer;
  };
  const codeFits = (open: Workspace, code: string): WrongSecret | Failure | undefined => {
    const refused = beforeTry(life.tries, open.dataDir, log);
    if (refused !== undefined) return refused;
    if (!isRecoveryCode(open.dataDir, code))
      return {
        kind: 'wrong-secret',
        says: peopleWords.wrongCode,
      };
    afterRight(life.tries, log);
    return undefined;
  };

  return {
    'people.signIn': ({ person, pin }) =>
      inside(async ({ people }) => shown(await people.lock.signIn(person, pin))),
    'people.lock': () => inside(({ people }) => shown(ok(people.lock.lock('now')))),
    'people.lift': () => inside(({ people }) => shown(ok(people.lock.lift()))),
    'lock.page': () => inside(({ people }) => ok(people.lock.page())),
    'lock.act': (act) => inside(({ people }) => told(people.lock.act(act))),
    'people.nameTaps': ({ person }) =>
      inside(({ people, studio }) => {
        if (people.book.get(person) === undefined) return peopleRefused(peopleWords.nobody);
        return shown(people.taps.name(studio.person()?.id ?? 'device', person));
      }),

    'people.page': () => inside(({ people }) => ok(people.staff.page())),
    'people.add': (form) => inside(({ people }) => told(people.staff.add(form))),
    'people.amend': ({ person, ...form }) => inside(({ people }) => told(people.staff.amend(person, form))),
    'people.leave': ({ person }) => inside(({ people }) => told(people.staff.leave(person))),
    'people.return': ({ person }) => inside(({ people }) => told(people.staff.comeBack(person))),
    'people.proposePin': ({ person }) => inside(({ people }) => people.staff.proposePin(person)),
    'people.setPin': ({ person, pin }) =>
      inside(async ({ people, studio }) =>
        shown(await people.staff.setPin(person, pin, studio.person()?.id ?? 'device')),
      ),
    'people.setIdle': ({ minutes }) => inside(({ people }) => told(people.staff.setIdle(minutes))),
    'people.resetByCode': ({ person, recoveryCode, pin }) =>
      inside(async (open) => {
        const member = open.people.book.get(person);
        if (member?.isHere !== true || !member.roles.includes('owner'))
          return peopleRefused(peopleWords.codeForOwners);
        const no = codeFits(open, recoveryCode);
        if (no !== undefined) return err(no);
        return shown(await open.people.staff.setPin(person, pin, person));
      }),
  };
};
