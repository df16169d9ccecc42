import type { SessionData } from '../data.ts';
import type { Requirement, StageRules } from '../requirement.ts';
import { sheetCurrent } from '../topics/paper/read.ts';
import { checklistOf } from './checklist.ts';
import { sessionDay } from '../day.ts';
import { factOf, textOf, zoneName } from './facts.ts';
import { usedLots } from './lots.ts';
import { photosAtClosing } from './photos.ts';
import { failuresOr, requirementsFor } from './requirement-of.ts';
import { fieldsRequired } from './required-fields.ts';
import { sharpsStanding } from './sharps.ts';
import { zoneTallies } from './zone-tally.ts';
import { says } from '../../words/requirements.ts';

const make = requirementsFor('aftercare', 'closed');

const openPaper = (data: SessionData): string | undefined => {
  if (data.notGiven !== null) return undefined;
  if (data.sheet === null) return says.finish.sheetNotPrepared;
  if (!sheetCurrent(data)) return says.finish.sheetStale;
  const given = data.delivered;
  if (given === null || given.at < data.sheet.at) return says.finish.sheetNotDelivered;
  return given.value.how === 'printed' && !given.value.inHand ? says.finish.sheetNotInHand : undefined;
};

/** The present sheet is with the client, or it is on record why not (G6-01, hard; decision 10). Sent to a printer is not yet in the hand (decision 34). */
const paper = (data: SessionData): Requirement => {
  const open = openPaper(data);
  return make({
    id: 'G6-01',
    severity: 'hard',
    met: open === undefined,
    says: open ?? says.finish.sheetSettled,
    anchor: 'sheet',
  });
};

/** Every lot used stands on the sheet (G6-03, hard). Where no sheet is given there is nothing to check. */
const lots = (data: SessionData): readonly Requirement[] => {
  if (data.sheet === null) return [];
  const printed = new Set(data.sheet.sheet.lots.map((lot) => lot.trim()));
  const missing = usedLots(data).filter((lot) => !printed.has(lot));
  return [
    make({
      id: 'G6-03',
      severity: 'hard',
      met: missing.length === 0,
      says: missing.length === 0 ? says.finish.lotsThere : says.finish.lotsMissing(missing),
      anchor: 'sheet',
    }),
  ];
};

/** No unwanted reaction without a plan (G6-02, hard). */
const adverse = (data: SessionData): readonly Requirement[] =>
  failuresOr(
    data.adverse
      .filter(({ plan }) => plan.trim() === '')
      .map(({ id, what }) =>
        make({
          id: 'G6-02',
          scope: id,
          severity: 'hard',
          met: false,
          says: says.finish.adverseWithoutPlan(what),
          anchor: 'adverse',
        }),
      ),
    make({ id: 'G6-02', severity: 'hard', met: true, says: says.finish.adversePlanned, anchor: 'adverse' }),
  );

const totals = (data: SessionData): Requirement => {
  const open = zoneTallies(data)
    .filter(({ passes }) => passes.some(({ addedDensity }) => addedDensity === null))
    .map(({ zone }) => zoneName(data, zone));
  return make({
    id: 'G6-04',
    scope: 'totals',
    severity: 'soft',
    met: open.length === 0,
    says: open.length === 0 ? says.finish.totalsThere : says.finish.totals(open),
    anchor: 'passes',
  });
};

const review = (data: SessionData): Requirement => {
  const on = textOf(data, 'reviewOn');
  const early = on !== undefined && on <= sessionDay(data);
  return make({
    id: 'G6-06',
    severity: 'warn',
    met: on !== undefined && !early,
    says:
      on === undefined ? says.finish.noReview : early ? says.finish.reviewTooEarly : says.finish.reviewSet,
    anchor: 'reviewOn',
  });
};

/** What must hold before the session is closed (brief 6.5): G6-01 to G6-06, required fields, checklist. */
export const aftercareRules: StageRules = (data) => {
  const sharps = sharpsStanding(data);
  return [
    review(data),
    paper(data),
    ...lots(data),
    ...checklistOf(data, 'aftercare'),
    ...fieldsRequired(data, make, 'aftercare', 'closing'),
    ...(factOf(data, 'teachBack') === false
      ? [
          make({
            id: 'F-teachBack',
            severity: 'warn',
            met: false,
            says: says.finish.teachBack,
            anchor: 'teachBack',
          }),
        ]
      : []),
    ...adverse(data),
    photosAtClosing(data),
    totals(data),
    make({ id: 'G6-05', severity: 'soft', met: sharps.met, says: sharps.says, anchor: 'sharps' }),
  ];
};
