import type { Phrase } from '../../../words/message.ts';
import { inDateOn, lastDayOfMonths } from '../../../partial-dates.ts';
import { cardNamed } from '../../../protocol/card-named.ts';
import type { StationRole } from '../../../stock/facts.ts';
import { plainLot } from '../../../stock/look-alike.ts';
import type { LocalDate } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { dayText, sessionDay } from '../../day.ts';
import { fieldsRequired } from '../../required-fields.ts';
import { failuresOr, requirementsFor } from '../../requirement.ts';
import type { Anchor, Requirement, RuleId, Severity } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { textOf } from '../facts/read.ts';
import { answeredYes, effectOf, saysAllergyTo } from '../health/read.ts';
import { isChlorhexidine, isIodine, isLatex } from '../../substances.ts';
import { needleUsed } from '../needle/read.ts';
import { judged } from '../stock/read.ts';
import { contactGuards, surfaceGuards } from './contact-rules.ts';
import { hygieneNames, hygieneSays } from './words.ts';

const make = requirementsFor('cleanseAndNumb', 'colourMatch');

const fails = (
  id: RuleId,
  scope: string,
  severity: Severity,
  sentence: Phrase,
  anchor: Anchor,
): Requirement =>
  make({ id, scope, severity, settledBy: 'acknowledgement', met: false, says: sentence, anchor });

const antiseptic = (data: SessionData): readonly Requirement[] => {
  const typed = textOf(data, 'antiseptic');
  if (typed === undefined) return [];
  const card = cardNamed(data, 'antiseptic', typed);
  const name = card?.name ?? typed;
  const chlorhexidine = isChlorhexidine(`${typed} ${name}`);
  const failures: Requirement[] = [];
  for (const row of data.protocol.questions) {
    const forbids =
      card?.blockedBy.includes(row.code) === true || (chlorhexidine && row.blocks.includes('antiseptic'));
    if (!forbids && !(card === undefined && row.blocks.includes('antiseptic'))) continue;
    if (effectOf(data, row) !== 'refuse' && effectOf(data, row) !== 'needsLetter') continue;
    failures.push(
      forbids
        ? fails(
            'G2-02',
            'antiseptic',
            'hard',
            hygieneSays.antisepticBlocked({ name, title: row.title }),
            'antiseptic',
          )
        : fails(
            'G2-02',
            'antiseptic-label',
            'soft',
            hygieneSays.antisepticUnclear({ name, title: row.title }),
            'antiseptic',
          ),
    );
  }
  const saysChlorhexidine = saysAllergyTo(data, isChlorhexidine);
  if (saysChlorhexidine !== undefined && (chlorhexidine || card === undefined))
    failures.push(
      saysChlorhexidine === 'denied'
        ? fails(
            'G2-02',
            'antiseptic-denied',
            'soft',
            hygieneSays.denied({ substance: hygieneNames.chlorhexidine, product: name }),
            'antiseptic',
          )
        : chlorhexidine
          ? fails('G2-02', 'antiseptic-named', 'hard', hygieneSays.named({ name }), 'antiseptic')
          : fails('G2-02', 'antiseptic-named', 'soft', hygieneSays.namedUnclear({ name }), 'antiseptic'),
    );
  const iodine = isIodine(`${typed} ${name}`);
  const saysIodine = saysAllergyTo(data, isIodine);
  if (saysIodine !== undefined && (iodine || card === undefined))
    failures.push(
      saysIodine === 'denied'
        ? fails(
            'G2-02',
            'iodine-denied',
            'soft',
            hygieneSays.denied({ substance: hygieneNames.iodine, product: name }),
            'antiseptic',
          )
        : iodine
          ? fails('G2-02', 'antiseptic-iodine', 'hard', hygieneSays.iodine({ name }), 'antiseptic')
          : fails('G2-02', 'antiseptic-iodine', 'soft', hygieneSays.iodineUnclear({ name }), 'antiseptic'),
    );
  if (card?.enabled === false)
    failures.push(
      fails('G2-03', 'antiseptic-off', 'hard', hygieneSays.antisepticDisabled({ name }), 'antiseptic'),
    );
  if (chlorhexidine)
    failures.push(fails('G2-03', 'chlorhexidine', 'warn', hygieneSays.chlorhexidine({ name }), 'antiseptic'));
  const expiry = textOf(data, 'antisepticExpiry');
  if (expiry !== undefined && !inDateOn(expiry, sessionDay(data)))
    failures.push(
      fails(
        'G2-03',
        'antiseptic',
        'hard',
        hygieneSays.antisepticExpired({ name, expiry: dayText(data, expiry) }),
        'antisepticExpiry',
      ),
    );
  return [...failures, ...contactGuards(data, name, card)];
};

const cleanser = (data: SessionData): readonly Requirement[] => {
  const expiry = textOf(data, 'cleanserExpiry');
  return expiry === undefined || inDateOn(expiry, sessionDay(data))
    ? []
    : [
        fails(
          'G2-03',
          'cleanser',
          'hard',
          hygieneSays.cleanserExpired({
            name: textOf(data, 'cleanser') ?? hygieneSays.theCleanser,
            expiry: dayText(data, expiry),
          }),
          'cleanserExpiry',
        ),
      ];
};

const sharpsBin = (data: SessionData): readonly Requirement[] => {
  const failures: Requirement[] = [];
  const today = sessionDay(data);
  const openedOn = textOf(data, 'sharpsBinOpenedOn');
  const months = data.protocol.limits.sharpsBinMonths.value;
  if (textOf(data, 'sharpsBinFill') === 'threeQuarters')
    failures.push(fails('G2-11', 'bin-full', 'soft', hygieneSays.binFull, 'sharpsBinFill'));
  if (openedOn !== undefined && openedOn > today)
    failures.push(fails('G2-11', 'bin-date', 'soft', hygieneSays.binFuture, 'sharpsBinOpenedOn'));
  else if (openedOn !== undefined && today > lastDayOfMonths(openedOn as LocalDate, months))
    failures.push(fails('G2-11', 'bin-old', 'soft', hygieneSays.binOld({ months }), 'sharpsBinOpenedOn'));
  return failuresOr(
    failures,
    make({
      id: 'G2-11',
      scope: 'bin',
      severity: 'soft',
      met: true,
      says: hygieneSays.binFine,
      anchor: 'sharpsBinFill',
    }),
  );
};

const gloves = (data: SessionData): readonly Requirement[] => {
  if (textOf(data, 'gloves') !== 'latex') return [];
  const says = saysAllergyTo(data, isLatex);
  if (answeredYes(data, 'C32') || says === 'named')
    return [fails('G2-02', 'latex', 'hard', hygieneSays.latex, 'gloves')];
  return says === 'denied'
    ? [
        fails(
          'G2-02',
          'latex-denied',
          'soft',
          hygieneSays.denied({ substance: hygieneNames.latex, product: hygieneNames.latexGloves }),
          'gloves',
        ),
      ]
    : [];
};

/** Gloves, antiseptic and sharps bin (brief 2.1, 2.4, 2.5; G2-02, G2-03, G2-11). */
const stationGuards = (data: SessionData): readonly Requirement[] => [
  ...gloves(data),
  ...cleanser(data),
  ...antiseptic(data),
  ...surfaceGuards(data),
  ...sharpsBin(data),
];

const stationFields = [
  ['antiseptic', 'antisepticLot'],
  ['cleanser', 'cleanserLot'],
  ['disinfectant', 'disinfectant'],
] as const satisfies readonly (readonly [StationRole, string])[];

const stationLedger = (data: SessionData): readonly Requirement[] =>
  stationFields.flatMap(([role, field]) => {
    const typed = textOf(data, field);
    if (typed === undefined) return [];
    const last = data.stationLots.findLast((one) => one.role === role)?.fact;
    // A field that was typed over says something else than the lot that was chosen.
    const fact = last !== undefined && plainLot(typed).endsWith(plainLot(last.lot)) ? last : undefined;
    return (
      judged(data, make, 'G2-03', field, { role, fact, typed, scope: role, goesOn: !needleUsed(data) }) ?? []
    );
  });

/** Clean hands, skin and surfaces, and a station that is ready (brief 2.1, 2.4, 2.5). */
export const hygieneRules = {
  // The antiseptic goes on once the cream is off: its time is asked for before the needle, not before the colour match.
  facts: (data) =>
    fieldsRequired(data, make, 'cleanseAndNumb', 'prepare', {
      not: ['antisepticContactSeconds'],
    }),
  station: stationGuards,
  ledger: stationLedger,
} as const satisfies RuleSets;
