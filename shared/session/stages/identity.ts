import type { SessionData } from '../data.ts';
import type { Requirement } from '../requirement.ts';
import { packValueOf } from '../../protocol/schema.ts';
import { inDateOn } from './dates.ts';
import { sessionDay } from '../day.ts';
import { textOf } from './facts.ts';
import { ageOf } from './health-computed.ts';
import { requirementsFor } from './requirement-of.ts';
import { says } from '../../words/requirements.ts';

const make = requirementsFor('consultation', 'cleanseAndNumb');

/** Age on the day of the session, and the paper that shows it (G1-01, hard, by country pack). */
export const ageAndIdentity = (data: SessionData): readonly Requirement[] => {
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
      says: says.consultation.age(age, minimum),
      anchor: 'client',
    }),
    ...(required
      ? [
          make({
            id: 'G1-01',
            scope: 'identity',
            severity: 'hard',
            met: shown,
            says: says.consultation.identity(idKind),
            anchor: idKind === undefined || idKind === 'known' ? 'idKind' : 'idLastFour',
          }),
        ]
      : []),
  ];
};

/** The practitioner's training in date (G1-09, soft, manager). An unknown date behaves as the stricter. */
export const practitionerInDate = (data: SessionData): Requirement => {
  const { trainingExpiry, name } = data.opening.practitioner;
  return make({
    id: 'G1-09',
    severity: 'soft',
    managerOnly: true,
    met: inDateOn(trainingExpiry, sessionDay(data)),
    says: says.consultation.training(name, trainingExpiry),
    anchor: 'practitioner',
  });
};

/** Whoever holds the tablet is believed: there is no code to prove it yet (decision 24). */
export const staffIdentity = (): Requirement =>
  make({
    id: 'G1-09',
    scope: 'identity',
    severity: 'info',
    met: 'notAvailable',
    says: says.notChecked.staffIdentity,
    anchor: 'practitioner',
  });
