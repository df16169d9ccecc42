import type { PeoplePage, PersonRow } from '../../shared/ipc/people-channels.ts';
import { dateState } from '../../shared/people/staff.ts';
import type { LocalDate } from '../../shared/time.ts';
import { commaList } from '../../shared/words/message.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { peopleWords } from '../../shared/words/people.ts';
import type { PinCheck } from './pin-check.ts';
import type { Change, Member, StaffBook } from './staff-book.ts';
import { tileOf } from './tablet.ts';

interface Facts {
  readonly book: StaffBook;
  readonly pins: Pick<PinCheck, 'wrongTries' | 'waitSeconds'>;
  readonly nameOf: (id: string) => string;
  readonly today: LocalDate;
}

/** The people page: who works here, then who has left. */
export const peoplePage = ({ book, pins, nameOf, today }: Facts): PeoplePage => {
  const owners = book.here().filter(({ roles }) => roles.includes('owner'));
  const rowOf = (member: Member): PersonRow => ({
    ...tileOf(member),
    licence: member.licence,
    licenceExpiry: member.licenceExpiry ?? null,
    trainingExpiry: member.trainingExpiry,
    hepatitisB: member.hepatitisB ?? null,
    licenceState: dateState(member.licenceExpiry, today),
    trainingState: dateState(member.trainingExpiry, today),
    since: member.since,
    leftAt: member.leftAt,
    pinSetAt: member.pinSetAt,
    wrongTries: pins.wrongTries(member.id),
    waitSeconds: pins.waitSeconds(member.id),
    isOnlyOwner: owners.length === 1 && owners[0]?.id === member.id,
    changes: member.changes
      .toReversed()
      .map((change) => ({ at: change.at, byName: nameOf(change.by), says: saysOf(change) })),
  });
  const gone = book.all().filter(({ isHere }) => !isHere);
  return { people: [...book.here(), ...gone].map(rowOf), idleMinutes: book.idleMinutes() };
};

const saysOf = ({ kind, was, is }: Change): Sentence => {
  switch (kind) {
    case 'staff.registered':
      return peopleWords.registered;
    case 'staff.left':
      return peopleWords.left;
    case 'staff.returned':
      return peopleWords.returned;
    case 'pin.set':
      return peopleWords.pinGiven;
    case 'staff.amended':
      return peopleWords.amended({
        what: commaList([
          ...(was?.name === is?.name ? [] : [peopleWords.whatName]),
          ...(was?.licence === is?.licence && (was?.licenceExpiry ?? null) === (is?.licenceExpiry ?? null)
            ? []
            : [peopleWords.whatLicence]),
          ...(was?.trainingExpiry === is?.trainingExpiry ? [] : [peopleWords.whatTraining]),
          ...(was?.hepatitisB === is?.hepatitisB ? [] : [peopleWords.whatVaccination]),
          ...(was?.roles.join() === is?.roles.join() ? [] : [peopleWords.whatRoles]),
        ]),
      });
  }
};
