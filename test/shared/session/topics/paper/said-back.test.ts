import { expect, test } from 'vitest';
import { sheetOf } from '../../../../../shared/aftercare/sheet.ts';
import { timelineLine } from '../../../../builders/timeline-said.ts';
import type { Protocol } from '../../../../../shared/protocol/schema.ts';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import { chairAt } from '../../../../builders/session.ts';
import { field } from '../../../../builders/session-steps.ts';

const name = [
  {
    points: [...Array(12).keys()].map(
      (at) => [at / 12, (at % 3) / 4, at, 0.5] as [number, number, number, number],
    ),
  },
];
const dot = [{ points: [[0.5, 0.5, 0, 0.5] as [number, number, number, number]] }];

const withSheet = (protocol: Protocol = defaultProtocol('uk')) => {
  const chair = chairAt('aftercare', { protocol });
  const prepare = (paper: string) =>
    chair.say({ type: 'sheet.prepared', paper, sheet: sheetOf(chair.data(), chair.now()) });
  prepare('sheet-1');
  return { chair, prepare };
};
const both: Protocol = (() => {
  const protocol = defaultProtocol('uk');
  const receiptSignatures = { known: true as const, value: 'both' as const, source: 'Sedona AZ 8.45.090' };
  return { ...protocol, pack: { ...protocol.pack, receiptSignatures } };
})();
const openIn = (chair: ReturnType<typeof withSheet>['chair']): readonly string[] =>
  chair
    .view()
    .requirements.filter(({ state }) => state === 'open')
    .map(({ id, scope }) => (scope === undefined ? id : `${id}:${scope}`));

test('three right answers of the client stand for the practitioner’s word', () => {
  const { chair } = withSheet();
  expect(openIn(chair)).toContain('F-closing');
  for (const { id, right } of chair.data().sheet?.sheet.saidBack ?? [])
    chair.say({ type: 'saidBack.answered', question: id, choice: right });
  expect(openIn(chair)).not.toContain('F-closing');
  expect(Object.values(chair.view().saidBack).every(({ isRight }) => isRight)).toBe(true);
});

test('a wrong answer stays the answer, and the record says that the line was shown', () => {
  const { chair } = withSheet();
  chair.say({ type: 'saidBack.answered', question: 'sign', choice: 'wait' });
  chair.say({ type: 'saidBack.answered', question: 'sign', choice: 'doctor' });
  expect(chair.view().saidBack['sign']).toEqual({ choice: 'wait', isRight: false });
  const told = timelineLine(chair.opening, chair.protocol, chair.events).map(({ text }) => text);
  expect(told.some((text) => /The client said: I wait\. .*wrong, the line was shown/.test(text))).toBe(true);
});

test('what the sheet does not ask is not answered, and a new sheet is asked about anew', () => {
  const { chair, prepare } = withSheet();
  expect(chair.tries({ type: 'saidBack.answered', question: 'sauna', choice: '4' })).toMatchObject({
    kind: 'unknown-item',
  });
  expect(chair.tries({ type: 'saidBack.answered', question: 'rinse', choice: '99' })).toMatchObject({
    kind: 'unknown-item',
  });
  chair.say({ type: 'saidBack.answered', question: 'rinse', choice: '4' });
  chair.say({ type: 'receipt.inked', who: 'client', strokes: name });
  chair.say({ type: 'receipt.signed', who: 'client' });
  expect(chair.view().receipts.client.signed).toMatchObject({ paper: 'sheet-1' });
  chair.say(field('personalNotes', 'Works on a roof'));
  expect(chair.tries({ type: 'receipt.signed', who: 'client' })).toMatchObject({ kind: 'requirements-open' });
  prepare('sheet-2');
  expect(chair.view().saidBack).toEqual({});
  expect(chair.view().receipts.client).toEqual({ ink: [], signed: null });
});

test('a receipt needs a signature, not a dot; where a code asks for both, both are asked', () => {
  const { chair } = withSheet(both);
  expect(openIn(chair)).toEqual(expect.arrayContaining(['F-receipt:client', 'F-receipt:practitioner']));
  expect(chair.tries({ type: 'receipt.signed', who: 'client' })).toMatchObject({ kind: 'requirements-open' });
  chair.say({ type: 'receipt.inked', who: 'client', strokes: dot });
  expect(chair.tries({ type: 'receipt.signed', who: 'client' })).toMatchObject({ kind: 'requirements-open' });
  chair.say({ type: 'receipt.cleared', who: 'client' });
  for (const who of ['client', 'practitioner'] as const) {
    chair.say({ type: 'receipt.inked', who, strokes: name });
    chair.say({ type: 'receipt.signed', who });
  }
  expect(openIn(chair).filter((id) => id.startsWith('F-receipt'))).toEqual([]);
});

test('nobody has to sign where the pack says nothing of it, nor who did not want the sheet', () => {
  expect(openIn(withSheet().chair).filter((id) => id.startsWith('F-receipt'))).toEqual([]);
  const { chair } = withSheet(both);
  chair.say({ type: 'sheet.delivered', how: 'refusedByClient', inHand: false });
  expect(openIn(chair).filter((id) => id.startsWith('F-receipt'))).toEqual([]);
});
