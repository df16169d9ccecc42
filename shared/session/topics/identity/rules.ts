import { inDateOn } from '../../../partial-dates.ts';
import { packValueOf } from '../../../protocol/country-pack.ts';
import type { SessionData } from '../../data.ts';
import { dayText, sessionDay } from '../../day.ts';
import { fieldsRequired } from '../../required-fields.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { textOf } from '../facts/read.ts';
import { ageOf } from './read.ts';
import { identitySays } from './words.ts';

const make = requirementsFor('consultation', 'cleanseAndNumb');

/** Age on the day of the session, and the paper that shows it (G1-01, hard, by country pack). */
const ageAndIdentity = (data: SessionData): readonly Requirement[] => {
  const minimum = packValueOf(data.protocol.pack.minimumAgeYears);
  const age = ageOf(data);
  const idKind = textOf(data, 'idKind');
  const shown = idKind !== undefined && idKind !== 'known' && textOf(data, 'idLastFour') !== undefined;
  const required = packValueOf(data.protocol.pack.idRequired);
  return [
    make({
      id: 'G1-01',
      severity: 'hard',
      met: age !== undefined && age >= minimum,
      says: identitySays.age(age, minimum),
      anchor: 'client',
    }),
    ...(required
      ? [
          make({
            id: 'G1-01',
            scope: 'identity',
            severity: 'hard',
            met: shown,
            says: identitySays.identity(idKind),
            anchor: idKind === undefined || idKind === 'known' ? 'idKind' : 'idLastFour',
          }),
        ]
      : []),
  ];
};

/** The practitioner's training in date (G1-09, soft, manager). An unknown date behaves as the stricter. */
const practitionerInDate = (data: SessionData): Requirement => {
  const { trainingExpiry, name } = data.opening.practitioner;
  const met = inDateOn(trainingExpiry, sessionDay(data));
  return make({
    id: 'G1-09',
    severity: 'soft',
    managerOnly: true,
    met,
    says: identitySays.training(name, trainingExpiry === null ? null : dayText(data, trainingExpiry), met),
    anchor: 'practitioner',
  });
};

/** Whoever holds the tablet is believed: there is no code to prove it yet (decision 24). */
const staffIdentity = (): Requirement =>
  make({
    id: 'G1-09',
    scope: 'identity',
    severity: 'info',
    met: 'notAvailable',
    says: identitySays.staffIdentity,
    anchor: 'practitioner',
  });

/** Who is treated, and by whom (brief 1.1; G1-01, G1-09). */
export const identityRules = {
  age: ageAndIdentity,
  visit: (data) => fieldsRequired(data, make, 'consultation', 'visit', { also: ['goal'] }),
  practitioner: (data) => [practitionerInDate(data)],
  staff: () => [staffIdentity()],
} as const satisfies RuleSets;
