import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../../../shared/session/events.ts';
import { replay } from '../../../../../shared/session/replay.ts';
import { lineOf } from '../../../../builders/timeline-said.ts';
import { chairAt, createChair } from '../../../../builders/session.ts';
import type { Chair } from '../../../../builders/session.ts';
import { cream, field, stepsOf } from '../../../../builders/session-steps.ts';

const begin = {
  type: 'handOver.begun',
  parts: ['questions', 'consents'],
  language: 'en',
} as const satisfies Intent;
const handed = (): Chair => {
  const chair = createChair();
  chair.say(begin);
  return chair;
};

describe('while the client holds the tablet', () => {
  test.each<Intent>([
    { type: 'stage.completed' },
    { type: 'session.suspended' },
    { type: 'session.stopped' },
    { type: 'session.deferred', reason: 'No', noteForClient: 'No' },
    field('sebum', 'oily'),
    { type: 'item.ticked', item: 'plan-agreed', done: true },
    { type: 'zone.chosen', zone: 'VTX', chosen: true },
    { type: 'requirement.overridden', requirement: { id: 'G1-05' }, reason: 'No', name: 'No' },
    begin,
  ])('$type waits', (intent) => {
    const chair = handed();
    expect(chair.tries(intent)?.kind).toBe('handed-over');
    expect(chair.view().offered).not.toContain(intent.type);
  });

  test('answers, the confirmation and signatures are heard, and the record says who gave them', () => {
    const chair = handed();
    chair.say({ type: 'question.answered', code: 'C14', answer: 'yes', note: 'Aspirin' });
    chair.say({ type: 'questionnaire.confirmed' });
    chair.sign('data');
    expect(chair.data().answers['C14']).toMatchObject({ onTablet: true, value: { answer: 'yes' } });
    expect(chair.data().questionnaireConfirmed?.onTablet).toBe(true);
    chair.say({ type: 'handOver.ended', how: 'held' });
    chair.say({ type: 'question.answered', code: 'C15', answer: 'no' });
    expect(chair.data().answers['C15']).not.toHaveProperty('onTablet');
  });

  test('a body comes first: an alarm takes the tablet back by itself', () => {
    const chair = handed();
    chair.say({ type: 'emergency.raised' });
    expect(chair.data().handOver).toBeNull();
    expect(chair.tries({ type: 'emergency.falseAlarm', reason: 'Slipped', name: 'Kim Lee' })).toBeUndefined();
    expect(chair.place()).toBe('consultation');
  });

  test('cream that is on can still come off', () => {
    const chair = chairAt('cleanseAndNumb');
    chair.say(field('numbingUsed', true));
    chair.say({ type: 'arrivalCream.stated', used: false });
    chair.say(cream(), 10);
    chair.say({ type: 'handOver.begun', parts: ['consents'], language: 'en' });
    expect(chair.tries({ type: 'numbing.removed', application: 'cream-1' })).toBeUndefined();
  });
});

test('a restart finds the tablet where it was: with the client', () => {
  const chair = handed();
  chair.say({ type: 'question.answered', code: 'C02', answer: 'no' });
  const again = replay(chair.opening, chair.protocol, [
    ...chair.events,
    { type: 'app.interrupted', lastAt: chair.now(), reopenedAt: chair.now(), at: chair.now(), by: 'device' },
  ]);
  expect(again.context.handOver).toEqual(chair.data().handOver);
});

test('nobody takes back what was not handed over, and a language must exist', () => {
  const chair = createChair();
  expect(chair.tries({ type: 'handOver.ended', how: 'held' })?.kind).toBe('not-now');
  expect(chair.view().offered).not.toContain('handOver.ended');
  expect(chair.tries({ ...begin, language: 'xx' })?.kind).toBe('unknown-item');
});

test('what the practitioner judges does not undo what the client confirmed', () => {
  const chair = createChair();
  stepsOf.consultation(chair);
  chair.later(1);
  chair.say({ type: 'question.answered', code: 'C35', answer: 'yes' });
  expect(chair.data().questionnaireConfirmed).not.toBeNull();
  expect(
    chair.view().requirements.find(({ id, scope }) => id === 'G1-02' && scope === 'confirmed')?.state,
  ).toBe('met');
  chair.say({ type: 'question.answered', code: 'C17', answer: 'yes' });
  expect(chair.data().questionnaireConfirmed).toBeNull();
});

test('the timeline names the hand-over, who answered and how it was taken back', () => {
  const chair = handed();
  const line = (said: Intent) => lineOf({ ...said, at: chair.now(), by: 'device' }, chair.data()).text;
  expect(line(begin)).toBe(
    'Tablet handed to the client for the health questions and the consents, in English',
  );
  expect(line({ type: 'question.answered', code: 'C14', answer: 'no' })).toBe(
    'C14 Blood thinner: no, by the client on the tablet',
  );
  expect(line({ type: 'questionnaire.confirmed' })).toContain('on the tablet');
  expect(line({ type: 'handOver.ended', how: 'typed' })).toBe('Tablet taken back by typing the word');
});
