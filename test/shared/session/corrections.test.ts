import { expect, test } from 'vitest';
import { chairAt, createChair } from '../../builders/session.ts';
import { cartridge, cream, field, mix, pass, passDone, stepsOf } from '../../builders/session-steps.ts';

test('setting the same fact twice is one fact; setting another is a correction that is counted', () => {
  const chair = createChair();
  chair.say(field('sebum', 'dry'), 1);
  const first = chair.data().fields['sebum'];
  chair.say(field('sebum', 'dry'), 1);
  expect(chair.data().fields['sebum']).toBe(first);
  chair.say(field('sebum', 'oily'));
  expect(chair.data().fields['sebum']).toMatchObject({ value: 'oily', corrections: 1 });
  chair.say(field('sebum', null));
  expect(chair.data().fields).not.toHaveProperty('sebum');
});

test('lists are compared by content, so ticking the same choices again corrects nothing', () => {
  const chair = createChair();
  chair.say(field('scalpSurface', ['flaking', 'mole']));
  chair.say(field('scalpSurface', ['flaking', 'mole']));
  expect(chair.data().fields['scalpSurface']?.corrections).toBe(0);
});

test('a changed health answer asks for a new confirmation, the same answer does not', () => {
  const chair = chairAt('application');
  expect(chair.data().questionnaireConfirmed).not.toBeNull();
  chair.say({ type: 'question.answered', code: 'C14', answer: 'no' });
  expect(chair.data().questionnaireConfirmed).not.toBeNull();
  chair.say({ type: 'question.answered', code: 'C14', answer: 'yes', note: 'Aspirin since May' });
  expect(chair.data().questionnaireConfirmed).toBeNull();
  expect(chair.data().answers['C14']).toMatchObject({
    corrections: 1,
    value: { answer: 'yes', zones: [], note: 'Aspirin since May' },
  });
  expect(chair.view().broken.map(({ id }) => id)).toContain('G1-02');
});

test('a zone leaves the session unless a needle was in it', () => {
  const chair = chairAt('application');
  chair.say({ type: 'zone.chosen', zone: 'OCC', chosen: true });
  chair.say({ type: 'zone.chosen', zone: 'OCC', chosen: true });
  expect(chair.data().zones).toEqual(['VTX', 'OCC']);
  chair.say({ type: 'zone.chosen', zone: 'OCC', chosen: false });
  chair.say(cartridge());
  chair.say(pass());
  expect(chair.tries({ type: 'zone.chosen', zone: 'VTX', chosen: false })?.kind).toBe('bad-value');
  chair.say(passDone());
  chair.say({ type: 'pass.amended', pass: 'pass-1', mistaken: true, reason: 'Wrong zone' });
  expect(chair.tries({ type: 'zone.chosen', zone: 'VTX', chosen: false })).toBeUndefined();
});

test('a mix, a cartridge and a pass entered again keep their number and their time', () => {
  const chair = chairAt('application');
  const made = chair.data().mixes[0]?.madeAt;
  chair.say(mix({ pigmentLot: 'P2' }));
  expect(chair.data().mixes).toMatchObject([{ pigmentLot: 'P2', madeAt: made, discarded: false }]);
  chair.say(cartridge(), 1);
  chair.say(cartridge({ lot: 'C2' }), 1);
  expect(chair.data().cartridges).toHaveLength(1);
  chair.say(pass(), 1);
  chair.say(pass({ targetAddedDensity: 15 }));
  expect(chair.data().passes).toMatchObject([{ passNumber: 1, targetAddedDensity: 15, endedAt: null }]);
});

test('a second pass waits for the first to be finished', () => {
  const chair = chairAt('application');
  chair.say(cartridge());
  chair.say(pass());
  expect(chair.tries(pass({ pass: 'pass-2' }))).toMatchObject({
    kind: 'requirements-open',
    ids: ['open-pass'],
  });
  chair.say(passDone());
  chair.say(pass({ pass: 'pass-2' }));
  expect(chair.data().passes.map(({ passNumber }) => passNumber)).toEqual([1, 2]);
});

test('a discarded mix is not worked with', () => {
  const chair = chairAt('application');
  chair.say(cartridge());
  chair.say({ type: 'mix.discarded', mix: 'mix-1', reason: 'Fell down' });
  expect(chair.tries(pass())?.kind).toBe('unknown-item');
});

test('a fact on the sheet that changes makes the sheet stale; others leave it alone', () => {
  const chair = chairAt('aftercare');
  stepsOf.aftercare(chair);
  chair.say({ type: 'note.added', text: 'Taxi came' });
  chair.say(field('personalNotes', 'Works on a scaffold'));
  expect(chair.view().closing).toEqual({ sheetReady: true, settled: true });
  chair.say(field('personalNotes', 'Wears a hat at work'));
  expect(chair.view().closing).toEqual({ sheetReady: false, settled: false });
  expect(chair.tries({ type: 'session.closed' })).toBeDefined();
  expect(chair.tries({ type: 'sheet.delivered', how: 'printed', inHand: true })).toMatchObject({
    ids: ['sheet'],
    says: [expect.stringContaining('changed')],
  });
  chair.prepareSheet();
  chair.say({ type: 'sheet.delivered', how: 'saved', inHand: false });
  chair.settle();
  chair.say({ type: 'session.closed' });
});

test.each([
  cartridge({ lot: 'C9' }),
  mix({ pigmentLot: 'P9' }),
  cream({ lot: 'N9' }),
  { type: 'pass.amended', pass: 'pass-1', addedDensity: 20, reason: 'Counted again' } as const,
])('a corrected lot or pass makes the sheet stale: $type', (correction) => {
  const chair = chairAt('aftercare');
  stepsOf.aftercare(chair);
  chair.say(
    correction.type === 'numbing.applied'
      ? { ...correction, occurredAt: chair.data().numbing[0]?.onAt }
      : correction,
  );
  expect(chair.view().closing.sheetReady).toBe(false);
});

test('an unchanged part of a session keeps its identity, however long the session is', () => {
  const chair = chairAt('fineTune');
  const before = chair.data();
  chair.say({ type: 'note.added', text: 'One more note' });
  const after = chair.data();
  for (const part of [
    'fields',
    'ticks',
    'answers',
    'consents',
    'numbing',
    'passes',
    'mixes',
    'opening',
    'protocol',
    'overrides',
  ] as const)
    expect(after[part]).toBe(before[part]);
  chair.say(field('clientComment', 'Looks good'));
  expect(chair.data().fields['sebum']).toBe(before.fields['sebum']);
});
