import { isScar } from '../../../scalp/zone-name.ts';
import type { Phrase } from '../../../words/message.ts';
import type { SessionData } from '../../data.ts';
import { fieldKey } from '../../field.ts';
import { fields } from '../../fields.ts';
import type { FieldId } from '../../fields.ts';
import { fieldsRequired } from '../../required-fields.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Anchor, Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { factOf, textOf } from '../facts/read.ts';
import {
  goalOf,
  hueSeverityOf,
  isActiveScar,
  isPastAdding,
  isYoungScar,
  needsLighterHand,
  zoneName,
  zonesToTreat,
} from './read.ts';
import { zonesSays } from './words.ts';
import { labelOf } from '../../field-text.ts';

/** What nobody has to say: how far a neutral colour has shifted, and the studio's own goal. */
const isKnown = (data: SessionData, zone: string, id: FieldId): boolean =>
  (id === 'hueSeverity' && hueSeverityOf(data, zone) !== undefined) ||
  (id === 'goalDensity' && goalOf(data, zone) !== undefined);

/** Required facts of one zone, as labels and keys of what is missing. */
const missingOfZone = (
  data: SessionData,
  zone: string,
  ids: readonly FieldId[],
): readonly { readonly key: Anchor; readonly label: Phrase }[] =>
  ids
    .filter((id) => factOf(data, id, zone) === undefined && !isKnown(data, zone, id))
    .map((id) => ({ key: fieldKey(id, zone), label: labelOf(id) }));

/** What every zone to treat must have (brief 1.2; G1-10). */
const zoneFieldsIfTreated: readonly FieldId[] = fields
  .filter((def) => def.per === 'zone' && def.required === 'ifTreated')
  .map((def) => def.id);

const make = requirementsFor('consultation', 'cleanseAndNumb');

const scarFields: readonly FieldId[] = [
  'scarLengthMm',
  'scarWidthMm',
  'scarAgeMonths',
  'scarTexture',
  'scarColour',
  'scarBlend',
];

/** At least one zone to treat, each chosen zone with a plan, each zone to treat with goal and grades (G1-10, hard). */
const plans = (data: SessionData): readonly Requirement[] => {
  const treat = zonesToTreat(data);
  const failures: Requirement[] = [];
  const fail = (scope: string, sentence: Phrase, anchor: Anchor): void => {
    failures.push(make({ id: 'G1-10', scope, severity: 'hard', met: false, says: sentence, anchor }));
  };
  if (treat.length === 0) fail('zones', zonesSays.noZone, 'zones');
  for (const zone of data.zones) {
    if (factOf(data, 'plan', zone) === undefined)
      fail(zone, zonesSays.noPlan({ zone: zoneName(data, zone) }), `plan@${zone}`);
  }
  for (const zone of treat) {
    const missing = missingOfZone(
      data,
      zone,
      isScar(zone) ? [...zoneFieldsIfTreated, ...scarFields] : zoneFieldsIfTreated,
    );
    const first = missing[0];
    if (first !== undefined)
      fail(
        zone,
        zonesSays.ungraded(
          zoneName(data, zone),
          missing.map(({ label }) => label),
        ),
        first.key,
      );
  }
  return failuresOr(
    failures,
    make({
      id: 'G1-10',
      severity: 'hard',
      met: true,
      says: zonesSays.planned({ count: treat.length }),
      anchor: 'zones',
    }),
  );
};

/** Zones that should not get more pigment (G1-07, soft, manager), with the client's initials. */
const routing = (data: SessionData): readonly Requirement[] => {
  const failures: Requirement[] = [];
  const others: Requirement[] = [];
  for (const zone of zonesToTreat(data)) {
    const name = zoneName(data, zone);
    const past = isPastAdding(data, zone);
    if (past)
      failures.push(
        make({
          id: 'G1-07',
          scope: zone,
          severity: 'soft',
          managerOnly: true,
          met: false,
          says: zonesSays.pastAdding({ zone: name }),
          anchor: `plan@${zone}`,
        }),
      );
    if (past || needsLighterHand(data, zone)) {
      others.push(
        make({
          id: 'F-initials',
          scope: zone,
          severity: 'hard',
          met: textOf(data, 'migrationInitials', zone) !== undefined,
          says: zonesSays.initials({ zone: name }),
          anchor: `migrationInitials@${zone}`,
        }),
      );
    }
    if (isYoungScar(data, zone) || isActiveScar(data, zone)) {
      others.push(
        make({
          id: 'G1-07',
          scope: `scar-${zone}`,
          severity: 'warn',
          settledBy: 'acknowledgement',
          met: false,
          says: zonesSays.scarWarning({ zone: name }),
          anchor: `plan@${zone}`,
        }),
      );
    }
  }
  return [
    ...failuresOr(
      failures,
      make({
        id: 'G1-07',
        severity: 'soft',
        managerOnly: true,
        met: true,
        says: zonesSays.noneBlurred,
        anchor: 'zones',
      }),
    ),
    ...others,
  ];
};

/** The plan per zone (G1-07, G1-10; brief 1.2). */
const planGuards = (data: SessionData): readonly Requirement[] => [...plans(data), ...routing(data)];

export const zonesRules = {
  scalp: (data) => fieldsRequired(data, make, 'consultation', 'scalp'),
  lifestyle: (data) => fieldsRequired(data, make, 'consultation', 'lifestyle'),
  plan: planGuards,
} as const satisfies RuleSets;
