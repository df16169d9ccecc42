import { randomUUID } from 'node:crypto';
import type { AuthorId, JsonValue, StaffId } from '../../shared/brand.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { PeoplePage, PeopleRefused, StaffForm } from '../../shared/ipc/people-channels.ts';
import { pinProblem, plainPin } from '../../shared/people/pin.ts';
import { inRoleOrder } from '../../shared/people/roles.ts';
import { leavingProblem, rolesProblem } from '../../shared/people/staff.ts';
import type { StaffMember } from '../../shared/people/studio.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { peopleWords } from '../../shared/words/people.ts';
import type { Line, RecordWriter } from '../record-writer.ts';
import type { StudioService } from '../studio/studio-service.ts';
import type { KdfCost } from '../vault/passphrase.ts';
import { peoplePage } from './people-page.ts';
import type { PinCheck } from './pin-check.ts';
import { newVerifier, proposePin } from './pin-verifier.ts';
import type { Seat } from './seat.ts';
import type { Member, StaffBook } from './staff-book.ts';
import type { TabletReader } from './tablet.ts';

interface Deps {
  readonly book: StaffBook;
  readonly seat: Seat;
  readonly tablet: TabletReader;
  readonly pins: PinCheck;
  readonly writer: Pick<RecordWriter, 'append'>;
  readonly author: () => AuthorId;
  readonly studio: Pick<StudioService, 'studio' | 'nameOf'>;
  readonly today: () => LocalDate;
  readonly cost: KdfCost;
}

type Answer<T> = Result<T, PeopleRefused | Failure>;

export const peopleRefused = (says: Sentence): { readonly ok: false; readonly error: PeopleRefused } =>
  err({ kind: 'people-refused', says });

/** Who works here: added, changed, leaving, coming back, and their PINs. Everything is an entry; nothing is taken out. */
export const createPeopleService = ({
  book,
  seat,
  tablet,
  pins,
  writer,
  author,
  studio,
  today,
  cost,
}: Deps) => {
  /** By person, until it was taken: nobody can send six digits of their own as if they had been proposed. */
  const proposed = new Map<StaffId, string>();

  const write = (lines: readonly Line[], by = author()): Result<null, Failure> => {
    const saved = writer.append(by, lines);
    if (!saved.ok) return saved;
    for (const entry of saved.value) book.hear(entry);
    return ok(null);
  };
  const page = (): PeoplePage => peoplePage({ book, pins, nameOf: studio.nameOf, today: today() });
  const shown = (saved: Result<null, Failure>): Answer<PeoplePage> => (saved.ok ? ok(page()) : saved);
  const known = (id: StaffId, isHere: boolean): Member | PeopleRefused => {
    const member = book.get(id);
    if (member === undefined) return peopleRefused(peopleWords.nobody).error;
    if (member.isHere === isHere) return member;
    return peopleRefused(isHere ? peopleWords.gone({ name: member.name }) : peopleWords.hereAlready).error;
  };

  const entered = (id: StaffId, form: StaffForm): StaffMember => ({
    id,
    name: form.name.trim(),
    licence: form.licence.trim(),
    licenceExpiry: form.licenceExpiry,
    trainingExpiry: form.trainingExpiry,
    ...(form.hepatitisB === undefined ? {} : { hepatitisB: form.hepatitisB }),
    roles: inRoleOrder(form.roles),
  });
  const rolesOfGiver = (): StaffMember['roles'] => tablet.member()?.roles ?? [];

  /** `given`: whose PIN it was before does not matter; a person has one at a time. */
  const setPin = async (
    id: StaffId,
    typed: string,
    by: AuthorId,
  ): Promise<Result<null, PeopleRefused | Failure>> => {
    const member = known(id, true);
    if ('kind' in member) return err(member);
    const house = studio.studio();
    const names = [member.name, house?.name, house?.phone, house?.outOfHoursPhone].flatMap(
      (one) => one ?? [],
    );
    const pin = plainPin(typed);
    const problem = pinProblem(typed, { proposed: proposed.get(id), names });
    if (problem !== null) return peopleRefused(problem as Sentence);
    if (pin !== proposed.get(id)) {
      // Large, so loaded only when somebody chooses one.
      const { isOftenChosen } = await import('../vault/passphrase-strength.ts');
      if (isOftenChosen(pin, names)) return peopleRefused(peopleWords.pinCommon);
    }
    const verifier = await newVerifier(pin, cost);
    const still = known(id, true);
    if ('kind' in still) return err(still);
    const body = { person: id, ...verifier } as unknown as JsonValue;
    const wasFirst = !book.asksPin();
    const saved = write([{ kind: 'pin.set', body }], by);
    if (!saved.ok) return saved;
    proposed.delete(id);
    pins.forget(id);
    // Whoever set the first PIN of the studio has the tablet, and has just typed it.
    if (wasFirst) seat.set({ person: id, lock: 'open', lockedAt: null, isLifted: false });
    return ok(null);
  };

  return {
    page,
    setPin,
    /** Nobody is added before whoever adds has a PIN: else two people would act under one name. */
    add: (form: StaffForm): Answer<PeoplePage> => {
      if (!book.asksPin()) return peopleRefused(peopleWords.ownPinFirst);
      const problem = rolesProblem(book.all(), null, form.roles, rolesOfGiver());
      if (problem !== null) return peopleRefused(problem);
      const body = entered(randomUUID() as StaffId, form) as unknown as JsonValue;
      return shown(write([{ kind: 'staff.registered', body }]));
    },
    amend: (id: StaffId, form: StaffForm): Answer<PeoplePage> => {
      const member = known(id, true);
      if ('kind' in member) return err(member);
      const problem = rolesProblem(book.all(), id, form.roles, rolesOfGiver());
      if (problem !== null) return peopleRefused(problem);
      return shown(write([{ kind: 'staff.amended', body: entered(id, form) as unknown as JsonValue }]));
    },
    leave: (id: StaffId): Answer<PeoplePage> => {
      const member = known(id, true);
      if ('kind' in member) return err(member);
      const problem = leavingProblem(book.all(), id);
      if (problem !== null) return peopleRefused(problem);
      if (member.roles.includes('owner') && !rolesOfGiver().includes('owner'))
        return peopleRefused(peopleWords.ownersOnly);
      return shown(write([{ kind: 'staff.left', body: { person: id } }]));
    },
    comeBack: (id: StaffId): Answer<PeoplePage> => {
      const member = known(id, false);
      if ('kind' in member) return err(member);
      if (member.roles.includes('owner') && !rolesOfGiver().includes('owner'))
        return peopleRefused(peopleWords.ownersOnly);
      return shown(write([{ kind: 'staff.returned', body: { person: id } }]));
    },
    proposePin: (id: StaffId): Answer<{ readonly pin: string }> => {
      const member = known(id, true);
      if ('kind' in member) return err(member);
      const pin = proposePin();
      proposed.set(id, pin);
      return ok({ pin });
    },
    setIdle: (minutes: number): Answer<PeoplePage> =>
      shown(write([{ kind: 'lock.set', body: { idleMinutes: minutes } }])),
  };
};
