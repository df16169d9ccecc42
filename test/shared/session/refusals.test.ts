import { inEnglish } from '../../builders/in-words.ts';
import { expect, test } from 'vitest';
import type { Refusal, RefusalKind } from '../../../shared/session/refusal.ts';
import type { Intent } from '../../../shared/session/events.ts';
import { addMinutes } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import { refusalSays } from '../../../shared/words/refusals.ts';
import { chairAt, closedChair, createChair } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { cartridge, cream, field, pass, stepsOf } from '../../builders/session-steps.ts';

const emergency = (chair: Chair): Chair => {
  chair.say({ type: 'sign.ticked', sign: 'drowsy', present: true });
  chair.say({ type: 'emergency.ended', whatWasDone: 'Cream off, stayed with the client' });
  return chair;
};
const readyForNeedle = (): Chair => {
  const chair = chairAt('application');
  chair.say(cartridge());
  return chair;
};
const nextDay = '2026-11-23T00:01:00.000Z' as Instant;

/** One way into every kind of "no"; a new kind without one does not compile. */
const ways: { readonly [K in RefusalKind]: () => Refusal | undefined } = {
  'requirements-open': () => createChair().tries({ type: 'stage.completed' }),
  'hard-stop': () => {
    const chair = readyForNeedle();
    chair.say({ type: 'question.answered', code: 'C30', answer: 'yes' });
    return chair.tries(pass());
  },
  stale: () =>
    chairAt('colourMatch').tries({ type: 'note.added', text: 'Late tap' }, { from: 'consultation' }),
  'not-now': () => {
    const chair = chairAt('colourMatch');
    return chair.tries(cream({ application: 'cream-2' }));
  },
  'too-early': () => createChair().tries(pass()),
  'session-ended': () => closedChair().tries({ type: 'note.added', text: 'One more' }),
  // Which tablet holds a session no session knows: main asks the files of the others (take-over.test.ts).
  'held-elsewhere': () => ({ kind: 'held-elsewhere', tablet: '2' }),
  asks: () => {
    const chair = chairAt('application');
    chair.say(cartridge());
    return chair.tries(pass({ volts: 45 }));
  },
  'wants-reason': () => chairAt('application').tries(field('plan', 'leave', 'VTX')),
  'bad-value': () => createChair().tries(field('stubbleMm', 11)),
  'unknown-item': () => createChair().tries({ type: 'item.ticked', item: 'no-such-item', done: true }),
  'hard-cannot-be-overridden': () =>
    createChair().tries({
      type: 'requirement.overridden',
      requirement: { id: 'F-scalp' },
      reason: 'No time',
      name: 'Kim Lee',
    }),
  'nothing-to-override': () =>
    createChair().tries({
      type: 'requirement.overridden',
      requirement: { id: 'G9-99' },
      reason: 'No time',
      name: 'Kim Lee',
    }),
  'must-be-answered': () => {
    const chair = chairAt('application');
    chair.say(cartridge());
    chair.say(pass(), 40);
    return chair.tries({
      type: 'requirement.acknowledged',
      requirement: { id: 'F-pain', scope: 'asked-0' },
    });
  },
  'in-the-future': () => {
    const chair = createChair();
    return chair.tries({
      type: 'item.ticked',
      item: 'plan-agreed',
      done: true,
      occurredAt: addMinutes(chair.now(), 1),
    });
  },
  'after-midnight': () => readyForNeedle().tries(pass(), { at: nextDay }),
  'needle-used': () => {
    const chair = readyForNeedle();
    chair.say(pass());
    return chair.tries({ type: 'session.deferred', reason: 'Tired', noteForClient: 'Come again' });
  },
  'toxicity-stop': () => {
    const chair = emergency(chairAt('colourMatch'));
    return chair.tries({ type: 'session.resumed' });
  },
  'text-changed': () => {
    const chair = createChair();
    return chair.tries({
      type: 'consent.shown',
      consent: 'treatment',
      textHash: 'f'.repeat(64),
      language: 'en',
    });
  },
  'handed-over': () => {
    const chair = createChair();
    chair.say({ type: 'handOver.begun', parts: ['questions'], language: 'en' });
    return chair.tries({ type: 'stage.completed' });
  },
};

test.each(Object.entries(ways))('%s is answered, and in a sentence', (kind, way) => {
  const refusal = way();
  expect(refusal?.kind).toBe(kind);
  const says = inEnglish(refusalSays(refusal as Refusal));
  expect(says).toMatch(/^[A-Z].*[.?]$/s);
  expect(says).not.toMatch(/undefined|null|NaN|!/);
});

test('a refused intent changes nothing', () => {
  const chair = createChair();
  const before = chair.session();
  chair.tries(field('stubbleMm', 11));
  expect(chair.session()).toBe(before);
});

test('a value out of range is refused with the range that is allowed', () => {
  const chair = createChair();
  chair.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
  const says = (id: string, value: Parameters<typeof field>[1], zone?: string) => {
    const refusal = chair.tries(field(id, value, zone));
    return refusal === undefined ? undefined : inEnglish(refusalSays(refusal));
  };
  expect(says('stubbleMm', 11)).toBe('Stubble length must be a number from 0 to 10 mm.');
  expect(says('hairLevel', 2.5)).toBe('Natural hair level must be a whole number.');
  expect(says('undertone', 'purple')).toBe('Skin undertone must be one of: Warm, Cool, Neutral, Olive.');
  expect(says('scabsGone', 'yes')).toBe('Scabs all gone must be yes or no.');
  expect(says('lastNeedleOn', '2025-13')).toContain('a year, a month or a day that exists');
  expect(says('idLastFour', '12345')).toContain('at most 4 characters');
  expect(says('fade', '2')).toContain('choose the zone first');
  expect(says('sebum', 'oily', 'VTX')).toContain('not per zone');
  expect(says('fade', '2', 'OCC')).toContain('zone OCC');
  expect(says('density', 250, 'VTX')).toBeUndefined();
  expect(says('density', 251, 'VTX')).toContain('from 0 to 250 dots/cm²');
});

test('a fact of the past cannot lie ahead, a year or month may still be running', () => {
  const chair = createChair();
  expect(chair.tries(field('lastNeedleOn', '2026-11-23'))?.kind).toBe('in-the-future');
  expect(chair.tries(field('lastNeedleOn', '2026-12'))?.kind).toBe('in-the-future');
  expect(chair.tries(field('lastNeedleOn', '2026'))).toBeUndefined();
  expect(chair.tries(field('lastNeedleOn', '2026-11'))).toBeUndefined();
});

test('a fact of a later stage is too early, a fact of an earlier one is welcome', () => {
  const chair = chairAt('cleanseAndNumb');
  expect(chair.tries(field('mirrorOk', true))).toMatchObject({ kind: 'too-early', stage: 'fineTune' });
  expect(chair.tries({ type: 'item.ticked', item: 'spot-test-judged', done: true })?.kind).toBe('too-early');
  expect(chair.tries(field('sebum', 'oily'))).toMatchObject({ kind: 'wants-reason' });
  expect(chair.triesWithReason(field('sebum', 'oily'))).toBeUndefined();
  expect(chair.data().fields['sebum']).toMatchObject({ value: 'oily', corrections: 1 });
});

test.each<Intent>([
  { type: 'numbing.removed', application: 'none' },
  { type: 'mix.discarded', mix: 'none', reason: 'Spilled' },
  { type: 'sign.ticked', sign: 'none', present: true },
  { type: 'question.answered', code: 'C99', answer: 'no' },
  {
    type: 'product.limitsTyped',
    product: 'isopropyl-70',
    maximumAreaCm2: 1,
    maximumGrams: 1,
    minimumDwellMinutes: 1,
    maximumDwellMinutes: 1,
    occlusion: 'allowed',
  },
  pass({ zone: 'OCC' }),
  pass({ cartridge: 'none' }),
  pass({ mix: 'none' }),
  { type: 'pass.finished', pass: 'none', addedDensity: 1, skin: 'none', bleedingEvents: 0 },
])('what the session does not know is refused: $type', (intent) => {
  expect(readyForNeedle().tries(intent)?.kind).toBe('unknown-item');
});

test('only the needle is stopped by a rule that broke later; its facts can still be put right', () => {
  const chair = readyForNeedle();
  chair.say({ type: 'question.answered', code: 'C30', answer: 'yes' });
  const refusal = chair.tries({ type: 'stage.completed' });
  expect(refusal).toMatchObject({ kind: 'hard-stop' });
  chair.say({ type: 'question.answered', code: 'C30', answer: 'no' });
  chair.say({ type: 'questionnaire.confirmed' });
  expect(chair.tries(pass())).toBeUndefined();
});

test('cream beyond the limits does not go on; cream that went on earlier is recorded and stops the work', () => {
  const chair = createChair();
  stepsOf.consultation(chair);
  chair.say({ type: 'stage.completed' });
  chair.say(field('numbingUsed', true));
  chair.say({ type: 'arrivalCream.stated', used: false });
  const before = addMinutes(chair.now(), -5);
  expect(chair.tries(cream({ grams: 61 }))).toMatchObject({
    kind: 'hard-stop',
    ids: expect.arrayContaining([expect.stringContaining('G2-04')]),
  });
  expect(chair.tries(cream({ grams: 61, occurredAt: before }))).toBeUndefined();
  expect(chair.view().requirements.some(({ id, state }) => id === 'G2-04' && state === 'open')).toBe(true);
});

test('a time before the last event is a defect, not a refusal', () => {
  const chair = createChair();
  chair.later(5);
  chair.say({ type: 'note.added', text: 'Now' });
  expect(() => chair.tries({ type: 'note.added', text: 'Earlier' }, { at: chair.opening.at })).toThrow(
    /defect/,
  );
});
