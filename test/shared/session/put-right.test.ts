import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../shared/session/events.ts';
import type { StageId } from '../../../shared/session/stage.ts';
import { timelineLine } from '../../builders/timeline-said.ts';
import { chairAt, createChair } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { field, stepsOf } from '../../builders/session-steps.ts';

const answer = (code: string, is: 'yes' | 'no' | 'unsure', more = {}): Intent => ({
  type: 'question.answered',
  code,
  answer: is,
  ...more,
});
const tick = (item: string, done: boolean): Intent => ({ type: 'item.ticked', item, done });

interface Kind {
  readonly what: string;
  readonly stage: StageId;
  /** Said first, where the way through the stages does not say it. */
  readonly first?: Intent;
  readonly change: Intent;
  /** How the record reads afterwards. */
  readonly reads: RegExp;
}
const kinds: readonly Kind[] = [
  {
    what: 'a choice',
    stage: 'consultation',
    first: field('sebum', 'dry'),
    change: field('sebum', 'oily'),
    reads: /corrected: oily \(was dry\), because: Looked again/i,
  },
  {
    what: 'a number of a zone',
    stage: 'consultation',
    first: field('density', 40, 'VTX'),
    change: field('density', 60, 'VTX'),
    reads: /corrected: 60.* \(was 40.*\), because: Looked again/,
  },
  {
    what: 'a plan',
    stage: 'consultation',
    change: field('plan', 'leave', 'VTX'),
    reads: /corrected: Leave \(was Treat\), because: Looked again/i,
  },
  {
    what: 'several at once',
    stage: 'consultation',
    first: field('scalpSurface', ['clear']),
    change: field('scalpSurface', ['flaking']),
    reads: /corrected: Flaking \(was Clear\), because: Looked again/i,
  },
  {
    what: 'a yes or no',
    stage: 'consultation',
    first: field('ongoingLoss', false),
    change: field('ongoingLoss', true),
    reads: /corrected: yes \(was no\), because: Looked again/i,
  },
  {
    what: 'a value that is emptied',
    stage: 'consultation',
    first: field('sebum', 'dry'),
    change: field('sebum', null),
    reads: /cleared \(was dry\), because: Looked again/i,
  },
  {
    what: 'an answer',
    stage: 'consultation',
    change: answer('C14', 'yes'),
    reads: /^C14 .*corrected: yes \(was no\).*because: Looked again/,
  },
  {
    what: 'the words of an answer',
    stage: 'consultation',
    first: answer('C39', 'yes', { note: 'Ibuprofen' }),
    change: answer('C39', 'yes', { note: 'Aspirin' }),
    reads: /^C39 .*“Aspirin”.*because: Looked again/,
  },
  {
    what: 'a tick that is taken back',
    stage: 'consultation',
    first: tick('questions-asked-aloud', true),
    change: tick('questions-asked-aloud', false),
    reads: /^Tick taken back: .*because: Looked again/,
  },
  {
    what: 'what the station was set up with',
    stage: 'cleanseAndNumb',
    first: field('cleanser', 'Mild soap'),
    change: field('cleanser', 'Other soap'),
    reads: /corrected: Other soap \(was .*\), because: Looked again/i,
  },
];

const isSaid = (chair: Chair, { first }: Kind): void => {
  if (first !== undefined) chair.say(first);
};
const later: readonly StageId[] = ['colourMatch', 'application', 'fineTune', 'aftercare'];

describe.each(kinds)('$what', (kind) => {
  test('changes in its own stage without a word', () => {
    const chair = createChair();
    const own = kind.stage === 'consultation' ? chair : chairAt(kind.stage);
    if (kind.stage === 'consultation') stepsOf.consultation(own);
    isSaid(own, kind);
    expect(own.tries(kind.change)).toBeUndefined();
  });
  test.each(later)('asks for a reason in %s, and keeps what was said until there is one', (stage) => {
    const chair = chairAt(stage);
    isSaid(chair, kind);
    const before = chair.data();
    expect(chair.tries(kind.change)).toMatchObject({ kind: 'wants-reason', stage: kind.stage });
    expect(chair.data()).toBe(before);
    expect(chair.tries({ ...kind.change, reason: 'Looked again' } as Intent)).toBeUndefined();
    expect(timelineLine(chair.opening, chair.protocol, chair.events).at(-1)?.text).toMatch(kind.reads);
  });
});

describe('needs no reason', () => {
  test('what is said for the first time, however late', () => {
    const chair = chairAt('application');
    const unsaid = chair.protocol.checklist.find(
      ({ id, stage }) => stage === 'consultation' && chair.data().ticks[id] === undefined,
    );
    expect(chair.tries(field('goalDensity', 60, 'VTX'))).toBeUndefined();
    if (unsaid !== undefined) expect(chair.tries(tick(unsaid.id, true))).toBeUndefined();
  });
  test('the same said again', () => {
    const chair = chairAt('application');
    expect(chair.tries(answer('C14', 'no'))).toBeUndefined();
    expect(chair.tries(field('plan', 'treat', 'VTX'))).toBeUndefined();
  });
  test('the stage that was gone back to', () => {
    const chair = chairAt('colourMatch');
    chair.say(field('cleanser', 'Mild soap'));
    chair.say({ type: 'numbing.reopened', reason: 'More cream is needed' });
    expect(chair.tries(field('cleanser', 'Other soap'))).toBeUndefined();
  });
});

test('an empty reason is none', () => {
  const chair = chairAt('application');
  expect(chair.tries(field('plan', 'leave', 'VTX'))).toMatchObject({ kind: 'wants-reason' });
});
