import { short } from '../../../words/counts.ts';
import { lastMatchPhoto } from '../../../colour/samples.ts';
import { packValueOf } from '../../../protocol/country-pack.ts';
import type { SessionData } from '../../data.ts';
import type { FieldId } from '../../fields.ts';
import { fieldsRequired } from '../../required-fields.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Requirement } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { factOf, textOf } from '../facts/read.ts';
import { zoneName, zonesToTreat } from '../zones/read.ts';
import { darkerThere } from './read.ts';
import { colourSays } from './words.ts';

const make = requirementsFor('colourMatch', 'application');

/** Zones to treat whose mixes can be judged on measured skin and healed dots. */
const compared = (data: SessionData): readonly { readonly zone: string; readonly darkerBy: number }[] =>
  zonesToTreat(data).flatMap((zone) => darkerThere(data, zone).map((darkerBy) => ({ zone, darkerBy })));

/** Measured samples say it for every zone to treat: nobody is asked for words (decision 16). */
const labSaysDarker = (data: SessionData): boolean => {
  const zones = new Set(compared(data).map(({ zone }) => zone));
  const treat = zonesToTreat(data);
  return treat.length > 0 && treat.every((zone) => zones.has(zone));
};

/** Expected healed tone darker than the healed dots there by more than the studio allows (G3-07, warn). */
const darkerByLab = (data: SessionData): readonly Requirement[] => {
  const anchor = 'colour';
  const all = compared(data);
  if (all.length === 0)
    return [
      make({
        id: 'G3-07',
        scope: 'lab',
        severity: 'warn',
        settledBy: 'acknowledgement',
        met: 'notAvailable',
        says: colourSays.labNotRead,
        anchor: 'darkerThanHealed',
      }),
    ];
  const most = data.protocol.limits.shadeDarkerLstar.value;
  const worst = new Map<string, number>();
  for (const { zone, darkerBy } of all) worst.set(zone, Math.max(darkerBy, worst.get(zone) ?? -Infinity));
  const failures = [...worst]
    .filter(([, by]) => by > most)
    .map(([zone, by]) =>
      // The step in the scope: an acknowledged warning does not cover a mix that is darker still.
      make({
        id: 'G3-07',
        scope: `${zone}-${Math.ceil(by)}`,
        severity: 'warn',
        settledBy: 'acknowledgement',
        met: false,
        says: colourSays.darkerByLab({ zone: zoneName(data, zone), by: short(by) }),
        anchor,
      }),
    );
  return failuresOr(
    failures,
    make({
      id: 'G3-07',
      scope: 'lab',
      severity: 'warn',
      settledBy: 'acknowledgement',
      met: true,
      says: colourSays.notDarkerByLab,
      anchor,
    }),
  );
};

/** By the practitioner's eye where nothing was measured, and wherever it was said (G3-07, warn). */
const darkerByEye = (data: SessionData): readonly Requirement[] => {
  const against = textOf(data, 'darkerThanHealed');
  if (against === undefined) return [];
  const isDarker = against === 'muchDarker' || against === 'slightlyDarker';
  return [
    make({
      id: 'G3-07',
      scope: against,
      severity: 'warn',
      settledBy: 'acknowledgement',
      met: !isDarker,
      says: isDarker
        ? colourSays.darker({ clearly: String(against === 'muchDarker') })
        : colourSays.notDarker,
      anchor: 'darkerThanHealed',
    }),
  ];
};

/** A photo that was measured is good enough, or the reason for matching by eye is on record (G3-08, warn). */
const photoQuality = (data: SessionData): readonly Requirement[] => {
  const anchor = 'colour';
  const last = lastMatchPhoto(data.colour);
  if (last === undefined)
    return [
      make({
        id: 'G3-08',
        severity: 'warn',
        settledBy: 'answer',
        met: 'notAvailable',
        says: colourSays.noColourPhoto,
        anchor,
      }),
    ];
  const good = last.card.problem === null && last.samples.every(({ problem }) => problem === null);
  const byHand = data.colour.byHand !== null && data.colour.byHand.at >= last.at;
  return [
    make({
      id: 'G3-08',
      severity: 'warn',
      settledBy: 'answer',
      met: good || byHand,
      says: good ? colourSays.photoGood : byHand ? colourSays.byHand : colourSays.photoPoor,
      anchor,
    }),
  ];
};

/** Asked for until measured samples say it. */
const wordsNotAsked = (data: SessionData): readonly FieldId[] =>
  labSaysDarker(data) && factOf(data, 'darkerThanHealed') === undefined ? ['darkerThanHealed'] : [];

/** Label shown before the needle where the pack asks for it (G3-04), no allergy on it (G3-05), the client agrees. All hard. */
const agreed = (data: SessionData): readonly Requirement[] => {
  const shown = factOf(data, 'labelShown');
  const match = factOf(data, 'allergyMatch');
  return [
    ...(packValueOf(data.protocol.pack.pigmentInformationBefore)
      ? [
          make({
            id: 'G3-04',
            severity: 'hard',
            met: shown === true,
            says: colourSays.labelNotShown,
            anchor: 'labelShown',
          }),
        ]
      : []),
    make({
      id: 'G3-05',
      severity: 'hard',
      met: match === false,
      says: match === false ? colourSays.noAllergyMatch : colourSays.allergyMatch,
      anchor: 'allergyMatch',
    }),
    make({
      id: 'F-shadeAgreed',
      severity: 'hard',
      met: factOf(data, 'clientAgreedShade') === true,
      says: colourSays.notAgreed,
      anchor: 'clientAgreedShade',
    }),
  ];
};

/** Light, photo and shade (brief 3.7): G3-04, G3-05, G3-07, G3-08. */
export const colourRules = {
  light: (data) =>
    fieldsRequired(data, make, 'colourMatch', 'light', {
      not: ['clientAgreedShade', ...wordsNotAsked(data)],
    }),
  photo: photoQuality,
  agreed,
  darker: (data) => [...darkerByEye(data), ...darkerByLab(data)],
} as const satisfies RuleSets;
