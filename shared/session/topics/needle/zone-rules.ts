import type { Phrase } from '../../../words/message.ts';
import type { SessionData } from '../../data.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Anchor, Requirement, RuleId, Severity } from '../../requirement.ts';
import { goalOf, zoneName, zonesToTreat } from '../zones/read.ts';
import { isStoppingSkin } from './data.ts';
import { densityNow, zoneTallies } from './read.ts';
import type { ZoneTally } from './read.ts';
import { needleSays } from './words.ts';

const make = requirementsFor('application', 'fineTune');
const fails = (
  id: RuleId,
  scope: string,
  severity: Severity,
  sentence: Phrase,
  anchor: Anchor,
): Requirement =>
  make({ id, scope, severity, settledBy: 'acknowledgement', met: false, says: sentence, anchor });

const passes = (data: SessionData, { zone, passes: done }: ZoneTally): readonly Requirement[] => {
  const most = data.protocol.limits.passesPerZone.value;
  // The count is in the scope: an override of four passes says nothing about the fifth.
  return done.length > most
    ? [
        fails(
          'G4-04',
          `${zone}-${done.length}`,
          'soft',
          needleSays.manyPasses({ zone: zoneName(data, zone), count: done.length, most }),
          `passes-${zone}`,
        ),
      ]
    : [];
};

const density = (data: SessionData, tally: ZoneTally): readonly Requirement[] => {
  const goal = goalOf(data, tally.zone);
  if (goal === undefined) return [];
  const name = zoneName(data, tally.zone);
  const { densityOverPercent, densityAddPercent } = data.protocol.limits;
  const now = densityNow(data, tally);
  const anchor: Anchor = `passes-${tally.zone}`;
  return [
    ...(now * 100 > goal * (100 + densityOverPercent.value)
      ? [
          fails(
            'G4-05',
            tally.zone,
            'warn',
            needleSays.dense({ zone: name, now: Math.round(now), goal }),
            anchor,
          ),
        ]
      : []),
    ...(tally.added * 100 > goal * densityAddPercent.value
      ? [
          fails(
            'G4-05',
            `added-${tally.zone}`,
            'warn',
            needleSays.addedMuch({
              zone: name,
              added: Math.round(tally.added),
              percent: densityAddPercent.value,
            }),
            anchor,
          ),
        ]
      : []),
  ];
};

const skin = (data: SessionData, { zone, passes: done }: ZoneTally): readonly Requirement[] =>
  done.flatMap(({ id, passNumber, skin: seen }) =>
    isStoppingSkin(seen)
      ? [
          fails(
            'G4-06',
            id,
            'soft',
            needleSays.skin(zoneName(data, zone), passNumber, seen),
            `passes-${zone}`,
          ),
        ]
      : [],
  );

/** Passes per zone (G4-04), density against goal and the 40 % rule (G4-05; decisions 23, 27), skin (G4-06), zones planned but not touched. */
export const zoneWorkGuards = (data: SessionData): readonly Requirement[] => {
  const tallies = zoneTallies(data);
  const worked = new Set(tallies.filter((tally) => tally.passes.length > 0).map(({ zone }) => zone));
  const held = (id: RuleId, severity: Severity, sentence: Phrase): Requirement =>
    make({ id, severity, settledBy: 'acknowledgement', met: true, says: sentence, anchor: 'passes' });
  return [
    ...failuresOr(
      tallies.flatMap((tally) => passes(data, tally)),
      held('G4-04', 'soft', needleSays.passesFine),
    ),
    ...failuresOr(
      tallies.flatMap((tally) => density(data, tally)),
      held('G4-05', 'warn', needleSays.densityFine),
    ),
    ...failuresOr(
      tallies.flatMap((tally) => skin(data, tally)),
      held('G4-06', 'soft', needleSays.skinFine),
    ),
    ...zonesToTreat(data)
      .filter((zone) => !worked.has(zone))
      .map((zone) =>
        fails(
          'F-zoneWorked',
          zone,
          'soft',
          needleSays.noPass({ zone: zoneName(data, zone) }),
          `passes-${zone}`,
        ),
      ),
  ];
};
