import type { SessionData } from '../data.ts';
import type { Requirement, Severity } from '../requirement.ts';
import type { ProductCard } from '../../protocol/schema.ts';
import type { LocalDate } from '../../time.ts';
import { contactGuards, contactSecondsNeeded, surfaceGuards } from './contact.ts';
import { inDateOn, monthsAfter } from './dates.ts';
import { sessionDay } from '../day.ts';
import { numberOf, textOf } from './facts.ts';
import { answeredYes, effectOf } from './health.ts';
import { failuresOr, requirementsFor } from './requirement-of.ts';
import { says } from '../../words/requirements.ts';

const make = requirementsFor('cleanseAndNumb', 'colourMatch');
const fails = (
  id: string,
  scope: string,
  severity: Severity,
  sentence: string,
  anchor: string,
): Requirement => make({ id, scope, severity, met: false, says: sentence, anchor });

/** A product card by its id, or by its name as typed. */
export const cardNamed = (
  data: SessionData,
  kind: ProductCard['kind'],
  typed: string,
): ProductCard | undefined => {
  const wanted = typed.trim().toLowerCase();
  return data.protocol.products.find(
    (card) => card.kind === kind && (card.id.toLowerCase() === wanted || card.name.toLowerCase() === wanted),
  );
};

const antiseptic = (data: SessionData): readonly Requirement[] => {
  const typed = textOf(data, 'antiseptic');
  if (typed === undefined) return [];
  const card = cardNamed(data, 'antiseptic', typed);
  const name = card?.name ?? typed;
  const chlorhexidine = /chlorhex/i.test(`${typed} ${name}`);
  const failures: Requirement[] = [];
  for (const row of data.protocol.questions) {
    const forbids =
      card?.blockedBy.includes(row.code) === true || (chlorhexidine && row.blocks.includes('antiseptic'));
    if (!forbids && !(card === undefined && row.blocks.includes('antiseptic'))) continue;
    if (effectOf(data, row) !== 'refuse' && effectOf(data, row) !== 'needsLetter') continue;
    failures.push(
      forbids
        ? fails('G2-02', 'antiseptic', 'hard', says.station.antisepticBlocked(name, row.title), 'antiseptic')
        : fails(
            'G2-02',
            'antiseptic-label',
            'soft',
            says.station.antisepticUnclear(name, row.title),
            'antiseptic',
          ),
    );
  }
  if (card?.enabled === false)
    failures.push(
      fails('G2-03', 'antiseptic-off', 'hard', says.station.antisepticDisabled(name), 'antiseptic'),
    );
  if (chlorhexidine)
    failures.push(fails('G2-03', 'chlorhexidine', 'warn', says.station.chlorhexidine(name), 'antiseptic'));
  const expiry = textOf(data, 'antisepticExpiry');
  if (expiry !== undefined && !inDateOn(expiry, sessionDay(data)))
    failures.push(
      fails('G2-03', 'antiseptic', 'hard', says.station.antisepticExpired(name, expiry), 'antisepticExpiry'),
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
          says.station.cleanserExpired(textOf(data, 'cleanser') ?? 'The cleanser', expiry),
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
    failures.push(fails('G2-11', 'bin-full', 'soft', says.station.binFull, 'sharpsBinFill'));
  if (openedOn !== undefined && openedOn > today)
    failures.push(fails('G2-11', 'bin-date', 'soft', says.station.binFuture, 'sharpsBinOpenedOn'));
  else if (openedOn !== undefined && today > monthsAfter(openedOn as LocalDate, months))
    failures.push(fails('G2-11', 'bin-old', 'soft', says.station.binOld(months), 'sharpsBinOpenedOn'));
  return failuresOr(
    failures,
    make({
      id: 'G2-11',
      scope: 'bin',
      severity: 'soft',
      met: true,
      says: says.station.binFine,
      anchor: 'sharpsBinFill',
    }),
  );
};

/** How long skin and surfaces have to stay wet, for the clocks on the screen. */
export const contactNeeded = (
  data: SessionData,
): { readonly antisepticSeconds: number | null; readonly surfaceMinutes: number | null } => ({
  antisepticSeconds: contactSecondsNeeded(
    data,
    cardNamed(data, 'antiseptic', textOf(data, 'antiseptic') ?? ''),
  ),
  surfaceMinutes: numberOf(data, 'disinfectantLabelMinutes') ?? null,
});

/** Gloves, antiseptic and sharps bin (brief 2.1, 2.4, 2.5; G2-02, G2-03, G2-11). */
export const stationGuards = (data: SessionData): readonly Requirement[] => [
  ...(textOf(data, 'gloves') === 'latex' && answeredYes(data, 'C32')
    ? [fails('G2-02', 'latex', 'hard', says.station.latex, 'gloves')]
    : []),
  ...cleanser(data),
  ...antiseptic(data),
  ...surfaceGuards(data),
  ...sharpsBin(data),
];
