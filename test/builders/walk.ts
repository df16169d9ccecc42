import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Intent } from '../../shared/session/events.ts';
import type { FieldValue } from '../../shared/session/field.ts';
import { isEnding, stageIds } from '../../shared/session/stage.ts';
import { adverseDetails } from './adverse.ts';
import { chairAt } from './session.ts';
import type { Chair } from './session.ts';
import { cartridge, cream, field, mix, pass, passDone, stepsOf } from './session-steps.ts';

const ids = fc.constantFrom('1', '2', '3');
const zone = fc.constantFrom('VTX', 'OCC', 'FHL', 'SCR-1');
const amount = fc.constantFrom(2, 8, 61);

/** Facts of a session, with values that open and close other questions. */
const said: readonly (readonly [string, readonly (FieldValue | null)[]])[] = [
  ['sebum', ['oily', 'dry', null]],
  ['idKind', ['known', 'passport', null]],
  ['scabsGone', [true, false, null]],
  ['lastNeedleOn', ['2024-05', '2026-11-20', null]],
  ['lastNeedleUnknown', [true, false]],
  ['priorTouchUps', [3, null]],
  ['laserEver', [true, false, null]],
  ['laserLastOn', ['2024-05', '2026-11-20', null]],
  ['transplantEver', [true, false, null]],
  ['transplantOn', ['2020', '2026-01', '2026-08', null]],
  ['hairlineChange', [true, false, null]],
  ['patchPigment', ['noReaction', 'reaction', 'waived', 'notDone', null]],
  ['patchPigmentOn', ['2026-11-18', '2020-01-01', null]],
  ['patchPigmentLot', ['P1', 'P9', null]],
  ['patchNumbing', ['noReaction', 'reaction', 'waived', 'noNumbing', null]],
  ['patchNumbingLot', ['N1', 'N9', null]],
  ['gloves', ['latex', 'nitrile', null]],
  ['antiseptic', ['isopropyl-70', 'Something new', null]],
  ['antisepticLabelSeconds', [30, null]],
  ['antisepticContactSeconds', [10, 60, null]],
  ['numbingUsed', [true, false, null]],
  ['darkerThanHealed', ['muchDarker', 'lighter', null]],
  ['allergyMatch', [true, false, null]],
  ['machine', ['Pen 3', null]],
  ['strokeMm', [11, 3, null]],
  ['templeLeftMm', [60, 80, null]],
  ['mirrorOk', [true, false, null]],
  ['finalColourAcknowledged', [true, false, null]],
  ['reviewOn', ['2026-12-27', '2026-01-01', null]],
  ['teachBack', [true, false, null]],
];
const saidOfZone: readonly (readonly [string, readonly (FieldValue | null)[]])[] = [
  ['plan', ['treat', 'leave', 'lighten', null]],
  ['goalDensity', [61, null]],
  ['fade', ['1', '4', null]],
  ['migration', ['0', '1', '2', null]],
  ['hue', ['neutral', 'blue', null]],
  ['hueSeverity', ['0', '1', '3', null]],
  ['density', [40, null]],
  ['borderBlend', ['0', '3']],
];
const scarFacts: readonly (readonly [string, readonly (FieldValue | null)[]])[] = [
  ['scarTexture', ['raised', 'flat', null]],
  ['scarColour', ['pink', 'pale']],
  ['scarAgeMonths', [3, 40, null]],
  ['scarLengthMm', [20, null]],
];
const anyOf = (
  table: readonly (readonly [string, readonly (FieldValue | null)[]])[],
): fc.Arbitrary<readonly [string, FieldValue | null]> =>
  fc
    .constantFrom(...table)
    .chain(([id, values]) => fc.constantFrom(...values).map((value) => [id, value] as const));

/** Taps a person may make anywhere; each is only tried. */
export const taps: fc.Arbitrary<Intent> = fc.oneof(
  { arbitrary: anyOf(said).map(([id, value]) => field(id, value)), weight: 4 },
  {
    arbitrary: fc.tuple(anyOf(saidOfZone), zone).map(([[id, value], where]) => field(id, value, where)),
    weight: 2,
  },
  anyOf(scarFacts).map(([id, value]) => field(id, value, 'SCR-1')),
  fc
    .tuple(
      fc.constantFrom('C04', 'C05', 'C09', 'C11', 'C14', 'C22', 'C30', 'C36'),
      fc.constantFrom('yes', 'no', 'unsure'),
    )
    .map(([code, answer]) => ({ type: 'question.answered', code, answer }) as Intent),
  fc
    .tuple(zone, fc.boolean())
    .map(([where, chosen]) => ({ type: 'zone.chosen', zone: where, chosen }) as Intent),
  fc
    .constantFrom(0.4, 0.5)
    .map(
      (x) =>
        ({ type: 'scar.placed', zone: 'SCR-1', parent: 'OCC', view: 'back', x, y: 0.5, angle: 0 }) as Intent,
    ),
  fc
    .tuple(ids, amount, fc.boolean())
    .map(([id, grams, twice]) => cream({ application: `cream-${id}`, grams, puncturedSkin: twice })),
  ids.map((id) => ({ type: 'numbing.removed', application: `cream-${id}` }) as Intent),
  fc.constantFrom<Intent>(
    { type: 'arrivalCream.stated', used: true },
    { type: 'arrivalCream.stated', used: false },
    { type: 'arrivalCream.stated', used: true, product: 'emla-type', grams: 5, areaCm2: 60 },
  ),
  ids.map((id) => mix({ mix: `mix-${id}` })),
  ids.map((id) => ({ type: 'mix.discarded', mix: `mix-${id}`, reason: 'Dried out' }) as Intent),
  ids.map((id) => cartridge({ cartridge: `needle-${id}` })),
  fc
    .tuple(ids, zone)
    .map(([id, where]) =>
      pass({ pass: `pass-${id}`, zone: where, cartridge: `needle-${id}`, mix: `mix-${id}` }),
    ),
  fc.tuple(ids, zone).map(([id, where]) => pass({ pass: `pass-${id}`, zone: where })),
  fc.tuple(ids, amount).map(([id, addedDensity]) => passDone({ pass: `pass-${id}`, addedDensity })),
  ids.map((id) => passDone({ pass: `pass-${id}`, skin: 'bleeding' })),
  fc
    .tuple(ids, fc.boolean())
    .map(
      ([id, mistaken]) =>
        ({ type: 'pass.amended', pass: `pass-${id}`, mistaken, reason: 'Counted again' }) as Intent,
    ),
  fc.boolean().map((present) => ({ type: 'sign.ticked', sign: 'drowsy', present }) as Intent),
  fc.constantFrom<Intent>(
    { type: 'questionnaire.confirmed' },
    { type: 'symptoms.checked', signs: [] },
    { type: 'contact.started', what: 'antiseptic' },
    { type: 'contact.ended', what: 'antiseptic' },
    { type: 'numbing.reopened', reason: 'Sore' },
    { type: 'emergency.raised' },
    { type: 'break.begun' },
    { type: 'extraDots.counted', zone: 'VTX', dots: 12 },
    { type: 'gap.noted', gap: 'gap-1', zone: 'VTX', note: 'Left', action: 'dotsNow', done: false },
    {
      type: 'adverse.noted',
      event: 'event-1',
      what: 'Faint',
      plan: '',
      details: adverseDetails({ sort: 'faint' }),
    },
    { type: 'handOver.begun', parts: ['questions'], language: 'en' },
    { type: 'handOver.ended', how: 'held' },
    { type: 'application.reopened', zones: ['VTX'], reason: 'Gap' },
    { type: 'session.suspended' },
    { type: 'session.resumed' },
    { type: 'session.stopped' },
    { type: 'emergency.falseAlarm', reason: 'Phone', name: 'Kim Lee' },
    { type: 'emergency.ended', whatWasDone: 'Water' },
    { type: 'session.abandoned', reason: 'Enough' },
    { type: 'session.deferred', reason: 'Not today', noteForClient: 'Later' },
    { type: 'sheet.notGiven', reason: 'No paper' },
    { type: 'sheet.delivered', how: 'printed', inHand: true },
    { type: 'stage.completed' },
    { type: 'session.closed' },
  ),
);

/** A tap; a stretch of careful work that mends what the taps broke; time that passes. */
export type Step = Intent | 'work' | 'settle' | 'onwards' | 'later';
const steps = fc.array(
  fc.oneof(
    { arbitrary: taps as fc.Arbitrary<Step>, weight: 6 },
    { arbitrary: fc.constantFrom<Step>('work', 'settle', 'onwards', 'later'), weight: 2 },
  ),
  { minLength: 1, maxLength: 25 },
);
export interface Walk {
  readonly from: (typeof stageIds)[number];
  readonly steps: readonly Step[];
}
export const walks: fc.Arbitrary<Walk> = fc.record({
  from: fc.constantFrom(...stageIds),
  steps,
});

/** Tries a stretch of work; where a tap is refused the rest is left. */
const attempt = (work: () => void): void => {
  try {
    work();
  } catch (error) {
    expect(String(error)).not.toContain('defect');
  }
};

/** Takes the walk; `look` sees the chair after each step. */
export const walked = ({ from, steps: all }: Walk, look: (chair: Chair) => void): Chair => {
  const chair = chairFrom(from);
  for (const step of all) {
    if (isEnding(chair.place())) break;
    chair.later(1);
    if (step === 'work') attempt(() => stepsOf[chair.data().stage](chair));
    else if (step === 'settle') attempt(() => chair.settle());
    else if (step === 'later') chair.later(37);
    else if (step === 'onwards')
      chair.tries({ type: chair.data().stage === 'aftercare' ? 'session.closed' : 'stage.completed' });
    else chair.triesWithReason(step);
    look(chair);
  }
  return chair;
};

/** With all that is asked today a stage may not be reached by the plain steps; the walk then begins where they end. */
const chairFrom = (stage: Walk['from']): Chair => {
  const wanted = stageIds.indexOf(stage);
  for (let at = wanted; at > 0; at -= 1) {
    try {
      return chairAt(stageIds[at] ?? 'consultation');
    } catch {
      // The next earlier one.
    }
  }
  return chairAt('consultation');
};
