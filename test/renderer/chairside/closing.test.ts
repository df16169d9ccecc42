import { describe, expect, test } from 'vitest';
import { closingOf, nextConsent } from '../../../renderer/chairside/closing.ts';
import { consultationSections } from '../../../renderer/chairside/sections.ts';
import { chairAt } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { field, stepsOf } from '../../builders/session-steps.ts';

const said = [
  'past-records-open',
  'questions-asked-aloud',
  'scalp-magnified',
  'outcomes-explained',
  'plan-agreed',
  'patch-test-limits-said',
];
/** Everything is answered, and nothing is said yet. */
const answered = (): Chair => {
  const chair = chairAt('consultation');
  stepsOf.consultation(chair);
  for (const item of said) chair.say({ type: 'item.ticked', item, done: false });
  return chair;
};
const closing = (chair: Chair, part: string) => closingOf(chair.view(), part);

describe('what the button of a part says before it goes on', () => {
  test('is nothing while an answer is missing', () => {
    const chair = chairAt('consultation');
    for (const { id } of consultationSections) expect(closing(chair, id), id).toBeNull();
  });
  test.each([
    ['identity', ['past-records-open']],
    ['health', ['questions-asked-aloud']],
    ['history', ['scalp-magnified']],
    ['zones', ['outcomes-explained', 'plan-agreed']],
    ['patch', ['patch-test-limits-said']],
  ] as const)('is what only a person can say of %s, once all its answers are there', (part, items) => {
    expect(closing(answered(), part)).toEqual({ part, items, confirms: false, stays: false });
  });
  test('is nothing where photos are taken and where the outcome is chosen', () => {
    for (const part of ['photos', 'outcome', 'nowhere']) expect(closing(answered(), part)).toBeNull();
  });
  test('is nothing once it was said', () => {
    const chair = answered();
    chair.say({ type: 'item.ticked', item: 'scalp-magnified', done: true });
    expect(closing(chair, 'history')).toBeNull();
  });
  test('is the one that is left where the other was ticked by itself', () => {
    const chair = answered();
    chair.say({ type: 'item.ticked', item: 'plan-agreed', done: true });
    expect(closing(chair, 'zones')?.items).toEqual(['outcomes-explained']);
  });
  test('is what the practitioner did first, and what the client says to it by a press of its own', () => {
    const chair = answered();
    chair.say({ type: 'question.answered', code: 'C17', answer: 'yes' });
    expect(closing(chair, 'health')).toEqual({
      part: 'health',
      items: ['questions-asked-aloud'],
      confirms: false,
      stays: true,
    });
    chair.say({ type: 'item.ticked', item: 'questions-asked-aloud', done: true });
    expect(closing(chair, 'health')).toEqual({ part: 'health', items: [], confirms: true, stays: false });
    chair.say({ type: 'questionnaire.confirmed' });
    expect(closing(chair, 'health')).toBeNull();
  });
  test('never takes along what is looked at or done by itself', () => {
    const chair = answered();
    chair.say({ type: 'question.answered', code: 'C39', answer: 'yes', note: 'Aspirin' });
    chair.say({ type: 'item.ticked', item: 'medicines-looked-through', done: false });
    expect(closing(chair, 'health')).toBeNull();
    const drawn = answered();
    drawn.say(field('hairlineChange', true));
    drawn.say({ type: 'item.ticked', item: 'hairline-shown', done: false });
    expect(closing(drawn, 'zones')).toBeNull();
  });
  test('is nothing where a zone is still without a grade', () => {
    const chair = answered();
    chair.say(field('fade', null, 'VTX'));
    expect(closing(chair, 'zones')).toBeNull();
  });
  test('does not wait for the signatures that come after it', () => {
    const chair = answered();
    chair.say(field('hairlineChange', true));
    expect(nextConsent(chair.view(), ['treatment', 'hairline'])).toBe('hairline');
    expect(closing(chair, 'patch')?.items).toEqual(['patch-test-limits-said']);
  });
});

describe('the consent that comes next', () => {
  const order = ['treatment', 'numbing', 'photosRecord', 'data'] as const;
  test('is the first one that is needed and has no answer', () => {
    expect(nextConsent(chairAt('consultation').view(), order)).toBe('treatment');
    const chair = chairAt('consultation');
    chair.sign('treatment');
    expect(nextConsent(chair.view(), order)).not.toBe('treatment');
  });
  test('is none once all of them are answered', () => {
    expect(nextConsent(answered().view(), order)).toBeUndefined();
  });
});
