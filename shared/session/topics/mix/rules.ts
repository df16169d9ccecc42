import type { Phrase } from '../../../words/message.ts';
import { short } from '../../../words/counts.ts';
import { someOf } from '../../../words/counts.ts';
import { isThinned, partsMixed } from '../../../colour/dilution.ts';
import { inDateOn, lastDayOfMonths } from '../../../partial-dates.ts';
import { cardNamed } from '../../../protocol/card-named.ts';
import { packValueOf } from '../../../protocol/country-pack.ts';
import type { LocalDate } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { dayOf, dayText } from '../../day.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Requirement, RuleId } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { ledgerRules } from '../stock/read.ts';
import { zoneName, zonesToTreat } from '../zones/read.ts';
import type { Mix } from './data.ts';
import { mixesThatCount } from './read.ts';
import { mixSays } from './words.ts';

/** Pigment and diluent of every mix against the ledger (G3-03, hard). */
const mixLedger = (data: SessionData, mixes: readonly Mix[]): readonly Requirement[] =>
  ledgerRules(
    data,
    {
      make,
      id: 'G3-03',
      anchor: 'mixes',
      held: mixSays.pigmentsFine,
    },
    mixes.flatMap(({ id, ledger, discarded, pigmentLot, diluentLot, ...poured }) => [
      { role: 'pigment' as const, fact: ledger?.pigment, typed: pigmentLot, scope: id, goesOn: !discarded },
      ...(isThinned(poured)
        ? [
            {
              role: 'diluent' as const,
              fact: ledger?.diluent,
              typed: diluentLot,
              scope: `${id}-diluent`,
              goesOn: !discarded,
            },
          ]
        : []),
    ]),
  );

const make = requirementsFor('colourMatch', 'application');

const anchor = 'mixes';

/** Lot, expiry, day of opening and time after opening, judged on the day it was mixed (G3-01, hard). */
const pigment = (data: SessionData, mix: Mix): Phrase | undefined => {
  const day = dayOf(data, mix.madeAt);
  if (mix.pigmentLot.trim() === '') return mixSays.pigmentNoLot({ mix: mix.label });
  if (!inDateOn(mix.pigmentExpiry, day))
    return mixSays.pigmentExpired({ mix: mix.label, expiry: dayText(data, mix.pigmentExpiry) });
  if (mix.openedOn > day) return mixSays.pigmentOpenedLater({ mix: mix.label });
  // The day that ends the months on the label is still inside them.
  return day > lastDayOfMonths(mix.openedOn as LocalDate, mix.openedMonths)
    ? mixSays.pigmentOpenTooLong({ mix: mix.label, months: short(mix.openedMonths) })
    : undefined;
};

/** Sterile or stop, with lot and expiry, as soon as anything is added (G3-02, hard; brief 0.3 no. 4). */
const diluent = (data: SessionData, mix: Mix): Phrase | undefined => {
  if (!isThinned(mix)) return undefined;
  if (!mix.diluentSterile) return mixSays.diluentNotSterile({ mix: mix.label });
  if (mix.diluent.trim() === '' || mix.diluentLot.trim() === '' || mix.diluentExpiry === null)
    return mixSays.diluentUnrecorded({ mix: mix.label });
  return inDateOn(mix.diluentExpiry, dayOf(data, mix.madeAt))
    ? undefined
    : mixSays.diluentExpired({ mix: mix.label, expiry: dayText(data, mix.diluentExpiry) });
};

/** Within what the maker names for the lot's product, else within the card of the product, else within 0 to 40 parts (G3-06, soft). */
const ratio = (data: SessionData, mix: Mix): Phrase | undefined => {
  const fact = mix.ledger?.pigment;
  const [from, to] = (fact?.known === true ? fact.ratio : undefined) ??
    cardNamed(data, 'pigment', mix.pigment)?.dilutionParts ?? [0, 40];
  const parts = partsMixed(mix);
  return parts < from || parts > to
    ? mixSays.outsideRange({ mix: mix.label, parts: short(parts), from: short(from), to: short(to) })
    : undefined;
};

type Rule = readonly [
  id: RuleId,
  severity: 'hard' | 'soft',
  held: Phrase,
  ask: (data: SessionData, mix: Mix) => Phrase | undefined,
];

const statement = (_data: SessionData, mix: Mix): Phrase | undefined =>
  mix.statementOnLabel ? undefined : mixSays.noStatement({ mix: mix.label });

const rules: readonly Rule[] = [
  ['G3-01', 'hard', mixSays.pigmentInDate, pigment],
  ['G3-02', 'hard', mixSays.diluentSterile, diluent],
  ['G3-03', 'hard', mixSays.statementThere, statement],
  ['G3-06', 'soft', mixSays.withinRange, ratio],
];

/** What is asked of every mix (G3-01, G3-02, G3-03, G3-06), and that each zone to treat has one that was not thrown away. */
const mixGuards = (data: SessionData): readonly Requirement[] => {
  const mixes = mixesThatCount(data);
  const mixed = new Set(data.mixes.filter(({ discarded }) => !discarded).flatMap(({ zones }) => zones));
  const without = zonesToTreat(data)
    .filter((zone) => !mixed.has(zone))
    .map((zone) => zoneName(data, zone));
  const asked = packValueOf(data.protocol.pack.labelStatementRequired)
    ? rules
    : rules.filter(([id]) => id !== 'G3-03');
  return [
    make({
      id: 'F-mixes',
      severity: 'hard',
      met: without.length === 0,
      says: without.length === 0 ? mixSays.allMixed : mixSays.noMix({ zones: someOf(without) }),
      anchor,
    }),
    ...(mixes.length === 0
      ? []
      : asked.flatMap(([id, severity, held, ask]) => {
          const failures = mixes.flatMap((mix) => {
            const sentence = ask(data, mix);
            return sentence === undefined
              ? []
              : [make({ id, scope: mix.id, severity, met: false, says: sentence, anchor })];
          });
          return failuresOr(failures, make({ id, severity, met: true, says: held, anchor }));
        })),
    ...mixLedger(data, mixes),
  ];
};

export const mixRules = { mixes: mixGuards } as const satisfies RuleSets;
