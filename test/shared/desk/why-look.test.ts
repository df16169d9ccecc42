import { expect, test } from 'vitest';
import { bitsOf, bitOf, inOrder, reasonIds } from '../../../shared/desk/reasons.ts';
import type { Look } from '../../../shared/desk/reasons.ts';
import { stageStates } from '../../../shared/desk/stage-states.ts';
import { whyLook } from '../../../shared/desk/why-look.ts';
import { allOf } from '../../../electron/background.ts';
import { summaryOf } from '../../../shared/session/summary.ts';
import { addMinutes } from '../../../shared/time.ts';
import { adverseDetails } from '../../builders/adverse.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { chairAt, closedChair, createChair } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { cartridge, cream, field, pass, passDone } from '../../builders/session-steps.ts';
import type { LocalDate } from '../../../shared/time.ts';

const looksOf = (chair: Chair): readonly Look[] =>
  allOf(whyLook(chair.session(), chair.events, summaryOf(chair.data()).missing));
const said = (chair: Chair): readonly string[] =>
  looksOf(chair).map(({ reason, says }) => `${reason}: ${inEnglish(says)}`);
const ticked = (chair: Chair, count: number, msApart: number): void => {
  for (const item of chair.protocol.checklist
    .filter(({ stage }) => stage === 'consultation')
    .slice(0, count)) {
    chair.say({ type: 'item.ticked', item: item.id, done: true });
    chair.later(msApart / 60_000);
  }
};

test('of a careful session nothing has to be asked', () => {
  expect(said(closedChair())).toEqual([]);
});

test('what was noted as an unwanted event comes first, with the words of whoever noted it', () => {
  const chair = chairAt('application');
  chair.say({
    type: 'adverse.noted',
    event: 'a1',
    what: 'Bleeding on the crown',
    plan: 'Pressed, dry after five minutes',
    zone: 'VTX',
    details: adverseDetails(),
  });
  expect(said(chair)[0]).toBe('event: Event: Bleeding on the crown');
});

test('an emergency is an event, a false alarm is none', () => {
  const real = chairAt('application');
  real.say({ type: 'emergency.raised' } as never);
  expect(said(real)).toContain('event: Event: the emergency was called');
  const mistaken = chairAt('application');
  mistaken.say({ type: 'emergency.raised' } as never);
  mistaken.say({ type: 'emergency.falseAlarm', words: 'Leaned on the button' } as never);
  expect(said(mistaken).filter((one) => one.startsWith('event'))).toEqual([]);
});

test('a guard that held somebody back is told in its sentence of that moment; what was simply not filled in is not', () => {
  const chair = createChair();
  chair.say({
    type: 'stage.blocked',
    stage: 'consultation',
    open: summaryOf(chair.data()).missingIds,
  } as never);
  const stops = said(chair).filter((one) => one.startsWith('hardStop'));
  expect(stops.length).toBeGreaterThan(0);
  expect(stops.every((one) => /^hardStop: Hard stop held: .+$/.test(one))).toBe(true);
  const facts = createChair();
  facts.say({
    type: 'stage.blocked',
    stage: 'consultation',
    open: summaryOf(facts.data()).missingIds.filter((id) => !id.startsWith('G')),
  } as never);
  expect(said(facts).filter((one) => one.startsWith('hardStop'))).toEqual([]);
});

test.each([
  ['under its longest time', -1, false],
  ['at its longest time', 0, false],
  ['a little over it', 0.2, true],
  ['long over it', 35, true],
])('cream that was on %s', (_what, over, isTold) => {
  const chair = chairAt('cleanseAndNumb');
  chair.say({ type: 'arrivalCream.stated', used: false });
  const most =
    chair.protocol.products.find(({ id }) => id === 'emla-type')?.maximumDwellMinutes ?? Number.NaN;
  chair.say(cream(), most + over);
  chair.say({ type: 'numbing.removed', application: 'cream-1' });
  const told = said(chair).filter((one) => one.startsWith('numbing'));
  expect(told.length > 0).toBe(isTold);
  if (isTold) expect(told[0]).toContain(`on for ${Math.ceil(most + over)} min, at most ${most} min`);
});

test.each(['no', 'unsure'] as const)(
  'cream that was on too long for eczema stays told when the answer is put right afterwards to %s',
  (answer) => {
    const chair = chairAt('cleanseAndNumb');
    const most =
      chair.protocol.products.find(({ id }) => id === 'emla-type')?.atopicDwellMinutes?.[1] ?? Number.NaN;
    chair.say({ type: 'question.answered', code: 'C07', answer: 'yes', zones: [] });
    chair.say({ type: 'questionnaire.confirmed' });
    chair.say({ type: 'arrivalCream.stated', used: false });
    chair.say(cream(), most + 15);
    chair.say({ type: 'numbing.removed', application: 'cream-1' });
    chair.say({
      type: 'session.deferred',
      comeBackFrom: '2027-06-01' as LocalDate,
      reason: 'Too long',
      noteForClient: 'Rest today.',
    });
    const told = () => said(chair).filter((one) => one.startsWith('numbing'));
    expect(told()).toEqual([expect.stringContaining(`at most ${most} min`) as string]);
    for (const value of [answer, 'yes', 'no']) {
      chair.say({
        type: 'record.corrected',
        part: 'answer',
        id: 'C07',
        field: 'answer',
        value,
        reason: 'Hm',
      });
      expect(told()).toEqual([expect.stringContaining(`at most ${most} min`) as string]);
    }
  },
);

test.each([
  ['four at once', 4, 200, 0],
  ['five, each within a second', 5, 900, 1],
  ['five, a second and a half apart', 5, 1500, 0],
  ['five with one tap', 5, 0, 0],
  ['nine with one tap on their group, stored one after the other', 9, 60, 0],
  ['five, as fast as a finger taps', 5, 300, 1],
])('a checklist is asked about where nobody can have read it: %s', (_what, count, msApart, asked) => {
  const chair = createChair();
  ticked(chair, count, msApart);
  expect(said(chair).filter((one) => one.startsWith('tooFast'))).toHaveLength(asked);
});

test('cream that came off before the time of the protocol is asked about', () => {
  const chair = chairAt('cleanseAndNumb');
  chair.say({ type: 'arrivalCream.stated', used: false });
  chair.say(cream(), 20);
  chair.say({ type: 'numbing.removed', application: 'cream-1' });
  expect(said(chair)).toContainEqual(
    expect.stringMatching(/^tooFast: .+ on for 20 min, the protocol says 60 min$/),
  );
});

test.each([
  [2, 1],
  [20, 0],
])('a pass is asked about where its dots cannot have been made: %i minutes', (minutes, asked) => {
  const chair = chairAt('application');
  chair.say(cartridge());
  chair.say(pass(), minutes);
  chair.say(passDone());
  expect(said(chair).filter((one) => one.startsWith('tooFast'))).toHaveLength(asked);
});

test('trying values is no correction; another value when the stage is over is one', () => {
  const chair = chairAt('cleanseAndNumb');
  chair.say(field('shaveMethod', 'clipper'));
  chair.say(field('shaveMethod', 'razor'));
  expect(said(chair).filter((one) => one.startsWith('late'))).toEqual([]);
  const later = chairAt('colourMatch');
  later.say(field('shaveMethod', 'razor'));
  expect(said(later)).toContain('late: 1 entry corrected afterwards');
  // The same once more corrects nothing.
  const again = chairAt('colourMatch');
  again.say(field('shaveMethod', 'foil'));
  expect(said(again).filter((one) => one.startsWith('late'))).toEqual([]);
});

test('what is entered later than it happened is counted', () => {
  const chair = chairAt('cleanseAndNumb');
  chair.say({ type: 'arrivalCream.stated', used: false });
  chair.say(cream({ occurredAt: addMinutes(chair.now(), -10) }));
  expect(said(chair)).toContain('late: 1 entry made late');
});

test('a session that ended early says how and why, and its open ends are no fault', () => {
  const chair = chairAt('cleanseAndNumb');
  chair.say({
    type: 'session.deferred',
    reason: 'Sunburn seen',
    noteForClient: 'Come back when the skin is calm.',
    comeBackFrom: null,
  } as never);
  expect(said(chair)).toContain('endedEarly: Deferred: Sunburn seen');
  expect(said(chair).filter((one) => one.startsWith('missing'))).toEqual([]);
});

test('squares tell what is missing, not how far it went', () => {
  const closed = closedChair();
  expect(
    stageStates(closed.data(), closed.now()).map(({ isReached, missing }) => [isReached, missing]),
  ).toEqual(Array.from({ length: 6 }, () => [true, 0]));
  const begun = createChair();
  const [first, second] = stageStates(begun.data(), begun.now());
  expect(first?.missing).toBeGreaterThan(5);
  expect(second).toMatchObject({ isReached: false, asked: 0, missing: 0 });
});

test('reasons stand in one order, and each has a bit of its own', () => {
  const all = reasonIds.map((reason): Look => ({ reason, says: { id: 'why.emergency' } }));
  expect(inOrder(all.toReversed())).toEqual(all);
  expect(bitsOf(all)).toBe(2 ** reasonIds.length - 1);
  expect(new Set(reasonIds.map(bitOf)).size).toBe(reasonIds.length);
});
