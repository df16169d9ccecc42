import { inEnglish } from '../../../../builders/in-words.ts';
import { describe, expect, test } from 'vitest';
import { needleUsed, openPass } from '../../../../../shared/session/topics/needle/read.ts';
import { timelineLine } from '../../../../builders/timeline-said.ts';
import { chairAt } from '../../../../builders/session.ts';
import type { Chair } from '../../../../builders/session.ts';
import { cartridge, field, mix, pass, passDone } from '../../../../builders/session-steps.ts';

const atWork = (): Chair => {
  const chair = chairAt('application');
  chair.say(field('machine', 'Pen 3'));
  chair.say(cartridge(), 1);
  return chair;
};
const undo = (chair: Chair) => {
  const offer = chair.view().work?.undo;
  if (offer == null) throw new Error('nothing to take back');
  chair.say({ type: 'work.undone', what: offer.what, id: offer.id, reason: 'Wrong button' }, 1);
  return inEnglish(offer.says);
};

describe('a slip of the finger is taken back', () => {
  test('a pass that was started by mistake never took place, and stays in the record', () => {
    const chair = atWork();
    chair.say(pass(), 1);
    expect(undo(chair)).toBe('pass 1 in Crown started');
    expect(needleUsed(chair.data())).toBe(false);
    expect(chair.data().passes).toHaveLength(1);
    chair.say(pass({ pass: 'pass-2' }));
    expect(chair.data().passes.at(-1)?.passNumber).toBe(1);
  });
  test('a pass that was finished too early goes on with its own start', () => {
    const chair = atWork();
    chair.say(pass(), 5);
    const { startedAt } = chair.data().passes[0] ?? {};
    chair.say(passDone(), 1);
    expect(undo(chair)).toBe('pass 1 in Crown finished');
    expect(openPass(chair.data())).toMatchObject({
      id: 'pass-1',
      startedAt,
      endedAt: null,
      addedDensity: null,
      skin: null,
    });
  });
  test('pain, a break and a cartridge', () => {
    const chair = atWork();
    chair.say(pass(), 1);
    chair.say({ type: 'pain.scored', score: 9 }, 1);
    expect(undo(chair)).toBe('pain 9 of 10');
    chair.say({ type: 'break.begun' }, 1);
    expect(undo(chair)).toBe('break begun');
    chair.say({ type: 'break.taken', minutes: 10 }, 1);
    expect(undo(chair)).toBe('break of 10 minutes');
    chair.say(cartridge({ cartridge: 'needle-2', lot: 'C2' }), 1);
    expect(undo(chair)).toBe('cartridge 3RL, lot C2');
    chair.say(passDone());
    chair.say({ type: 'sharps.counted', out: 1, in: 1 });
    expect(chair.view().requirements.find(({ id }) => id === 'G4-09')?.state).toBe('met');
    expect(chair.view().requirements.some(({ id }) => id === 'F-pain')).toBe(true);
  });
  test('the record says what was taken back and why', () => {
    const chair = atWork();
    chair.say({ type: 'pain.scored', score: 9 }, 1);
    undo(chair);
    expect(timelineLine(chair.opening, chair.protocol, chair.events).at(-1)?.text).toBe(
      'Taken back: pain 9 of 10. Wrong button',
    );
  });
});

describe('it is too late', () => {
  test('for what was taken back already', () => {
    const chair = atWork();
    chair.say(pass(), 1);
    undo(chair);
    expect(
      chair.tries({ type: 'work.undone', what: 'passStart', id: 'pass-1', reason: 'Again' }),
    ).toMatchObject({ kind: 'bad-value' });
  });
  test('for a finished pass while another one runs, and once the stage is left', () => {
    const chair = atWork();
    chair.say(pass(), 5);
    chair.say(passDone(), 1);
    chair.say(pass({ pass: 'pass-2' }), 1);
    const back = { type: 'work.undone', what: 'passEnd', id: 'pass-1', reason: 'Too early' } as const;
    expect(chair.tries(back)).toMatchObject({
      kind: 'bad-value',
      says: expect.stringContaining('Crown is running'),
    });
    const left = chairAt('fineTune');
    expect(left.tries(back)).toMatchObject({
      kind: 'bad-value',
      says: expect.stringContaining('only while'),
    });
  });
  test('for a cartridge a pass was made with', () => {
    const chair = atWork();
    chair.say(pass(), 1);
    expect(
      chair.tries({ type: 'work.undone', what: 'cartridge', id: 'needle-1', reason: 'Oops' }),
    ).toMatchObject({ kind: 'bad-value', says: expect.stringContaining('stays in the record') });
  });
});

describe('a cartridge changed in the middle of a pass', () => {
  test('belongs to that pass: its lot is on the record and its pack is judged', () => {
    const chair = atWork();
    chair.say(pass(), 1);
    chair.say(cartridge({ cartridge: 'needle-2', lot: 'C2', pass: 'pass-1' }), 1);
    expect(chair.data().passes[0]?.changes).toEqual([
      { cartridge: 'needle-2', at: chair.data().cartridges[1]?.openedAt },
    ]);
    chair.say(cartridge({ cartridge: 'needle-3', lot: 'C3', packIntact: false, pass: 'pass-1' }), 1);
    expect(
      chair
        .view()
        .requirements.filter(({ id, state }) => id === 'G4-02' && state === 'open')
        .map(({ scope }) => scope),
    ).toEqual(['needle-3']);
    expect(chair.view().work?.undo?.what).not.toBe('cartridge');
  });
});

describe('settings outside the usual are asked about, not refused', () => {
  test('forty-five volts', () => {
    const chair = atWork();
    expect(chair.tries(pass({ volts: 45 }))).toEqual({
      kind: 'asks',
      what: 'volts',
      says: 'Really 45 V? Usual is 3 V to 12 V.',
      yes: 'Yes, 45 V',
    });
    expect(chair.tries(pass({ volts: 45, depthMm: 4, sure: ['volts'] }))).toMatchObject({
      kind: 'asks',
      what: 'depthMm',
    });
    chair.say(pass({ volts: 45, depthMm: 4, sure: ['volts', 'depthMm'] }));
    expect(chair.data().passes[0]).toMatchObject({ volts: 45, sure: ['volts', 'depthMm'] });
  });
  test.each([
    ['volts', 3],
    ['volts', 12],
    ['hertz', 20],
    ['hertz', 200],
    ['depthMm', 0.1],
    ['depthMm', 2.5],
    ['angleDegrees', 30],
    ['angleDegrees', 90],
  ] as const)('%s %d is usual', (setting, value) => {
    expect(atWork().tries(pass({ [setting]: value }))).toBeUndefined();
  });
  test('a studio sets its own', () => {
    const { protocol } = chairAt('consultation');
    const needle = protocol.needle ?? (undefined as never);
    const strong = {
      ...protocol,
      needle: { ...needle, usual: { ...needle.usual, volts: { ...needle.usual.volts, to: 50 } } },
    };
    const chair = chairAt('application', { protocol: strong });
    chair.say(cartridge());
    expect(chair.tries(pass({ volts: 45 }))).toBeUndefined();
  });
});

test('a zone takes six passes in one visit and no seventh', () => {
  const chair = atWork();
  for (const number of [1, 2, 3, 4, 5, 6]) {
    chair.say(pass({ pass: `pass-${number}` }), 1);
    chair.say(passDone({ pass: `pass-${number}`, addedDensity: 1 }), 1);
  }
  expect(chair.tries(pass({ pass: 'pass-7' }))).toMatchObject({
    kind: 'bad-value',
    says: expect.stringContaining('6 passes'),
  });
});

test('a zone that bled waits until somebody says why it goes on', () => {
  const chair = atWork();
  chair.say(mix({ mix: 'mix-2', label: 'B' }));
  chair.say(pass(), 1);
  chair.say(passDone({ skin: 'bleeding' }), 1);
  expect(chair.view().work?.stopped['VTX']?.scope).toBe('pass-1');
  expect(chair.tries(pass({ pass: 'pass-2' }))).toMatchObject({
    kind: 'requirements-open',
    ids: ['G4-06:pass-1'],
  });
  chair.say({
    type: 'requirement.overridden',
    requirement: { id: 'G4-06', scope: 'pass-1' },
    reason: 'One drop, pressed and dry',
    name: 'Kim Lee',
  });
  expect(chair.view().work?.stopped).toEqual({});
  expect(chair.tries(pass({ pass: 'pass-2' }))).toBeUndefined();
});
