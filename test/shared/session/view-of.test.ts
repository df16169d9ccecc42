import { completeLabel } from '../../../shared/words/stages.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { expect, test } from 'vitest';
import { initialsOf } from '../../../shared/session/heading.ts';
import { summaryOf } from '../../../shared/session/summary.ts';
import { minutesBetween } from '../../../shared/time.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { front } from '../../builders/hairline.ts';
import { chairAt, createChair } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { cartridge, cream, field, pass, stepsOf } from '../../builders/session-steps.ts';

const refusing =
  defaultProtocol('uk').questions.find(({ outcome, asked }) => outcome === 'refuse' && asked === 'client')
    ?.code ?? 'no such row';

test('the headline says which touch-up it is and how long ago the last needle was', () => {
  const chair = createChair();
  expect(inEnglish(chair.view().headline)).toBe('Touch-up');
  chair.say(field('priorTouchUps', 1));
  chair.say(field('lastNeedleOn', '2023-10-10'));
  expect(inEnglish(chair.view().headline)).toBe('Touch-up 2 · 3 y 1 mo since last');
  chair.say(field('lastNeedleOn', '2026-11-02'));
  expect(inEnglish(chair.view().headline)).toBe('Touch-up 2 · 20 days since last');
  expect(inEnglish(createChair({ opening: { kind: 'scar_only' } }).view().headline)).toBe('Scar work');
});

test.each([
  ['Marcus Webb', 'MW'],
  ["Marcus O'Neil van Webb", 'MW'],
  ['Cher', 'C'],
  ['  Łucja  Żak ', 'ŁŻ'],
])('%s is shown as %s where a client can see the screen', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('after a restart the view says when work was interrupted, for a while', () => {
  const chair = chairAt('colourMatch');
  const lastAt = chair.now();
  chair.later(25);
  chair.say({ type: 'app.interrupted', lastAt, reopenedAt: chair.now() });
  expect(chair.view().interruptedAt).toBe('09:42');
  chair.later(1);
  chair.say({ type: 'note.added', text: 'Going on' });
  expect(chair.view().interruptedAt).toBe('09:42');
  chair.later(10);
  expect(chair.view().interruptedAt).toBeNull();
});

test('the view lists what is open for the next step, and the one button follows it', () => {
  const chair = createChair();
  expect(chair.view()).toMatchObject({
    canComplete: false,
    completeLabel: completeLabel.consultation,
    place: 'consultation',
    broken: [],
  });
  stepsOf.consultation(chair);
  chair.settle();
  const ready = chair.view();
  expect(ready.requirements.filter(({ state }) => state === 'open')).toEqual([]);
  expect(ready).toMatchObject({ canComplete: true, zonesToTreat: ['VTX'] });
  expect(ready.offered).toContain('stage.completed');
});

test('an earlier hard rule that breaks shows in the banner of a later stage, and goes when it is put right', () => {
  const chair = chairAt('application');
  chair.say({ type: 'item.ticked', item: 'cream-fully-removed', done: false });
  expect(chair.view()).toMatchObject({ canComplete: false });
  expect(chair.view().broken.map(({ id }) => id)).toContain('L-cream-fully-removed');
  expect(chair.view().offered).not.toContain('stage.completed');
  chair.say({ type: 'item.ticked', item: 'cream-fully-removed', done: true });
  expect(chair.view().broken).toEqual([]);
});

const toRepeat = (chair: Chair): readonly string[] =>
  chair.view().checklist.flatMap(({ item, is }) => (is === 'again' ? [item] : []));

test('a tick that came before the cream of a second time is shown as open, in the very stage it stands in', () => {
  const chair = chairAt('colourMatch');
  stepsOf.colourMatch(chair);
  expect(toRepeat(chair)).toEqual([]);
  chair.later(1);
  chair.sayAll([{ type: 'numbing.reopened', reason: 'Sore' }, cream({ application: 'cream-2' })]);
  chair.later(1);
  expect(chair.place()).toBe('cleanseAndNumb');
  expect(toRepeat(chair)).toEqual(['cream-fully-removed', 'antiseptic-dry']);
  chair.say({ type: 'numbing.removed', application: 'cream-2' }, 1);
  for (const item of ['cream-fully-removed', 'antiseptic-dry'])
    chair.say({ type: 'item.ticked', item, done: true });
  expect(toRepeat(chair)).toEqual([]);
});

test('an answer that shuts the door and is taken back leaves no banner once the client has confirmed again', () => {
  const chair = chairAt('colourMatch');
  const answer = (said: 'yes' | 'no') =>
    chair.say({
      type: 'question.answered',
      code: refusing,
      answer: said,
      ...(said === 'yes' ? { zones: ['VTX'] } : {}),
    });
  answer('yes');
  expect(
    chair
      .view()
      .broken.map(({ says }) => inEnglish(says))
      .filter((says) => says.length < 10),
  ).toEqual([]);
  expect(chair.view().broken.length).toBeGreaterThan(0);
  answer('no');
  expect(chair.view().broken.map(({ goTo }) => goTo.stage)).toEqual(['consultation']);
  chair.say({ type: 'questionnaire.confirmed' });
  expect(chair.view().broken).toEqual([]);
});

test('stages before the present one are done, with the time they began', () => {
  const { stages } = chairAt('application').view();
  expect(stages.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'now', 'later', 'later']);
  expect(stages.map(({ enteredAt }) => enteredAt !== null)).toEqual([true, true, true, true, false, false]);
});

test('the window gets timers, totals and the touch-up window without computing them', () => {
  const chair = chairAt('colourMatch');
  const view = chair.view();
  expect(view.timers).toMatchObject([{ application: 'cream-1', running: true, minimumMinutes: 60 }]);
  expect(view.numbingTotals).toMatchObject({ grams: 8, areaCm2: 55, activeMg: 400 });
  expect(view.dueWindow).toBeNull();
  const later = chairAt('fineTune').view();
  expect(inEnglish(later.dueWindow?.text ?? '')).toMatch(/20(29|30)/);
  expect(Object.keys(later.rowEffects)).toContain('C14');
  expect(later.proposals).toHaveProperty('VTX');
});

test('a view costs nothing of the session: it never changes it and survives being asked again', () => {
  const chair = chairAt('application');
  const before = chair.session();
  expect(chair.view()).toEqual(chair.view());
  expect(chair.session()).toBe(before);
});

test('a summary names overrides in words, what was blocked and what was missing', () => {
  const chair = chairAt('application');
  chair.say(cartridge());
  chair.say(pass(), 200);
  const refusal = chair.tries({ type: 'stage.completed' });
  if (refusal?.kind !== 'requirements-open') throw new Error('should be open');
  chair.say({ type: 'stage.blocked', stage: 'application', open: refusal.ids });
  chair.settle();
  chair.say({ type: 'session.stopped' });
  chair.say({ type: 'sheet.notGiven', reason: 'Client left' });
  chair.say({ type: 'session.abandoned', reason: 'Client left' });
  const summary = summaryOf(chair.data());
  expect(summary.ending).toBe('abandoned');
  expect(summary.blocked).toEqual(expect.arrayContaining([...refusal.ids]));
  expect(summary.overrides.length).toBeGreaterThan(0);
  for (const says of summary.overrides)
    expect(inEnglish(says)).toMatch(/ Overridden by Kim Lee: Client came from far away$/);
  expect(summary.missingIds).toContain('F-work');
  expect(summary.lengthMinutes).toBe(Math.round(minutesBetween(chair.opening.at, chair.now())));
});

test('sixty photos cost a view nothing but sixty short lines: no bytes, and nothing counted twice', () => {
  const chair = createChair();
  chair.sign('photosRecord');
  chair.say(front({ photo: 'photo-0' }));
  const size = (): number => JSON.stringify(chair.view()).length;
  const before = size();
  for (let taken = 1; taken <= 60; taken += 1)
    chair.say(front({ photo: `photo-${taken}`, retakeOf: `photo-${taken - 1}` }));
  expect((size() - before) / 60).toBeLessThan(400);
});
