import { describe, expect, test } from 'vitest';
import { countOf, firstOpen, stepsOf } from '../../../renderer/hand-over/steps.ts';
import { createChair, shownBy } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { field } from '../../builders/session-steps.ts';

const steps = (chair: Chair, parts: readonly ('questions' | 'consents')[]) =>
  stepsOf(shownBy(chair), chair.protocol, parts);
const names = (chair: Chair, parts: readonly ('questions' | 'consents')[]) =>
  steps(chair, parts).map((step) =>
    step.is === 'question' ? step.code : step.is === 'consent' ? step.consent : step.is,
  );

describe('what the client is asked on the tablet', () => {
  test('is every question of theirs in order, never what is worked out or judged, then reading them back', () => {
    const chair = createChair();
    const asked = names(chair, ['questions']);
    expect(asked).toEqual([
      ...chair.protocol.questions.filter((row) => row.asked === 'client').map(({ code }) => code),
      'check',
      'done',
    ]);
    expect(asked).not.toContain('C35');
  });
  test('is each consent on its own: what is needed and what is their choice', () => {
    const chair = createChair();
    expect(names(chair, ['consents'])).toEqual([
      'treatment',
      'numbing',
      'photosRecord',
      'photosTeaching',
      'photosMarketing',
      'data',
      'done',
    ]);
    chair.say(field('hairlineChange', true));
    chair.say(field('patchNumbing', 'noNumbing'));
    expect(names(chair, ['consents'])).toEqual([
      'treatment',
      'photosRecord',
      'photosTeaching',
      'photosMarketing',
      'data',
      'hairline',
      'done',
    ]);
  });
  test('is the waiver of a patch test, once one is waived', () => {
    const chair = createChair();
    expect(names(chair, ['consents'])).not.toContain('patchWaiver');
    chair.say(field('patchPigment', 'waived'));
    expect(names(chair, ['consents']).slice(-2)).toEqual(['patchWaiver', 'done']);
    chair.sign('patchWaiver');
    expect(names(chair, ['consents'])).not.toContain('patchWaiver');
    chair.later(1);
    chair.say(field('patchNumbing', 'waived'));
    expect(names(chair, ['consents'])).toContain('patchWaiver');
  });
  test('leaves out a consent that stands, and asks for one whose words have changed', () => {
    const chair = createChair();
    chair.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
    chair.say(field('goalDensity', 60, 'VTX'));
    chair.sign('treatment');
    chair.sign('data');
    expect(names(chair, ['consents'])).not.toContain('treatment');
    chair.later(1);
    chair.say(field('goalDensity', 80, 'VTX'));
    expect(names(chair, ['consents'])).toContain('treatment');
    expect(names(chair, ['consents'])).not.toContain('data');
  });
});

describe('going on after a restart', () => {
  test('begins at the first thing that is not done', () => {
    const chair = createChair();
    expect(firstOpen(shownBy(chair), steps(chair, ['questions']))).toBe(0);
    for (const code of ['C02', 'C03', 'C04']) chair.say({ type: 'question.answered', code, answer: 'no' });
    expect(steps(chair, ['questions'])[firstOpen(shownBy(chair), steps(chair, ['questions']))]).toEqual({
      is: 'question',
      code: 'C05',
    });
  });
  test('reads back before it thanks', () => {
    const chair = createChair();
    for (const row of chair.protocol.questions.filter(({ asked }) => asked === 'client'))
      chair.say({ type: 'question.answered', code: row.code, answer: 'no' });
    const all = steps(chair, ['questions']);
    expect(all[firstOpen(shownBy(chair), all)]).toEqual({ is: 'check' });
    chair.say({ type: 'questionnaire.confirmed' });
    expect(all[firstOpen(shownBy(chair), all)]).toEqual({ is: 'done' });
  });
});

test('a page says which of its kind it is', () => {
  const all = steps(createChair(), ['questions', 'consents']);
  expect(countOf(all, 2)).toEqual({ at: 3, of: 39 });
  expect(
    countOf(
      all,
      all.findIndex(({ is }) => is === 'consent'),
    ),
  ).toEqual({ at: 1, of: 6 });
});
