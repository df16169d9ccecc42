import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ShellContext } from '../../../renderer/context.ts';
import { EditingContext } from '../../../renderer/studio/edit-context.ts';
import {
  lineAdded,
  linesIn,
  linesOf,
  movedUp,
  putBack,
  reworded,
  takenOut,
  textOfLines,
} from '../../../renderer/studio/line-edits.ts';
import { isOther, textOf } from '../../../renderer/studio/protocol-edits.ts';
import { protocolParts } from '../../../renderer/studio/protocol-parts.tsx';
import type { PartId } from '../../../renderer/studio/protocol-parts.tsx';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { whole } from '../../../shared/protocol/floors/whole.ts';

const inForce = JSON.stringify(['A', 'B', 'C']);
const start = linesOf(inForce, inForce);
/** As it comes back from the draft: text and the sentence it was. */
const kept = (lines: typeof start) => linesOf(textOfLines(lines), inForce);
const told = (lines: typeof start) =>
  kept(lines)
    .filter(({ isOut }) => !isOut)
    .map(({ text, was }) => `${text} < ${was}`);

describe('a sentence of a list knows which one it was', () => {
  test('when the one before it is taken out', () => {
    expect(told(reworded(takenOut(start, 0), 1, 'B2'))).toEqual(['B2 < B', 'C < C']);
  });
  test('and a new one in the place of one taken out was none', () => {
    expect(told(reworded(lineAdded(takenOut(start, 2)), 3, 'D'))).toEqual(['A < A', 'B < B', 'D < ']);
  });
  test('when two are typed anew and one is moved before the other', () => {
    const both = reworded(reworded(start, 0, 'A2'), 1, 'B2');
    expect(told(movedUp(both, 1))).toEqual(['B2 < B', 'A2 < A', 'C < C']);
  });
  test('when one gets the words another had, and where two say the same', () => {
    expect(told(reworded(start, 1, 'A'))).toEqual(['A < A', 'A < B', 'C < C']);
    const twice = JSON.stringify(['A', 'A']);
    expect(linesOf(twice, twice).map(({ id }) => id)).toEqual([0, 1]);
  });
  test('also in a draft that was kept as sentences alone, or of a version that is not in force any more', () => {
    const old = linesOf(JSON.stringify(['C', 'New', 'A']), inForce);
    expect(old.map(({ id, text, was }) => [id, text, was])).toEqual([
      [2, 'C', 'C'],
      [3, 'New', ''],
      [0, 'A', 'A'],
    ]);
    const elsewhere = linesOf(textOfLines(reworded(start, 1, 'B2')), JSON.stringify(['A', 'C']));
    expect(elsewhere.map(({ text, was }) => [text, was])).toEqual([
      ['A', 'A'],
      ['B2', ''],
      ['C', 'C'],
    ]);
  });
});

describe('a line taken out', () => {
  test('stays to be put back where it stood, and is not said', () => {
    const out = takenOut(start, 1);
    expect(linesIn(textOfLines(out))).toEqual(['A', 'C']);
    expect(told(putBack(kept(out), 1))).toEqual(['A < A', 'B < B', 'C < C']);
  });
  test('is passed over by one that is moved up', () => {
    expect(linesIn(textOfLines(movedUp(takenOut(start, 1), 2)))).toEqual(['C', 'A']);
    expect(movedUp(start, 0)).toEqual(start);
  });
  test('leaves nothing behind where it was new and empty', () => {
    expect(takenOut(lineAdded(start), 3)).toEqual(start);
    expect(takenOut(reworded(lineAdded(start), 3, 'D'), 3)).toHaveLength(4);
  });
  test('put back is no change of the protocol, as one moved there and back is none', () => {
    const protocol = whole(defaultProtocol('uk'));
    const path = 'emergencyCard.steps';
    const text = textOf(protocol.emergencyCard.steps, 'either', 'lines');
    const lines = linesOf(text, text);
    const other = (now: typeof lines): boolean => isOther(protocol, path, textOfLines(now), 'point', 'lines');
    expect(other(lines)).toBe(false);
    expect(other(takenOut(lines, 1))).toBe(true);
    expect(other(putBack(takenOut(lines, 1), 1))).toBe(false);
    expect(other(movedUp(movedUp(lines, 1), 0))).toBe(false);
  });
});

const protocol = whole(defaultProtocol('uk'));
const draw = (part: PartId, edits: Readonly<Record<string, string>>): string =>
  renderToStaticMarkup(
    <ShellContext value={{ client: {} } as never}>
      <EditingContext
        value={{
          protocol,
          edits,
          issues: {},
          isReadOnly: false,
          type: () => undefined,
          forget: () => undefined,
        }}
      >
        {protocolParts[part].cards()}
      </EditingContext>
    </ShellContext>,
  );

test('a step that ships cannot be taken out after a letter of it was typed anew, and says what it was', () => {
  const text = JSON.stringify(protocol.emergencyCard.steps);
  const second = protocol.emergencyCard.steps[1] ?? '';
  const typed = reworded(linesOf(text, text), 1, `${second}!`);
  const markup = draw('safety', { 'emergencyCard.steps': textOfLines(typed) });
  expect(markup).toContain(`was ${second}`);
  expect(markup).not.toContain(`Take out: ${second}`);
});

test('whether old words still fit is asked beside the sentence they were translated from', () => {
  const { goodToKnow } = protocol.aftercare;
  const text = JSON.stringify(goodToKnow);
  const [first = '', second = ''] = goodToKnow;
  const typed = reworded(takenOut(linesOf(text, text), 0), 1, `${second} Ask us.`);
  const markup = draw('aftercare', { 'aftercare.goodToKnow': textOfLines(typed) });
  expect(markup).toContain(`was ${second}`);
  expect(markup).not.toContain(`was ${first}`);
  expect(markup).toContain(`Put back: ${first}`);
  expect(markup).toContain('The old words still fit');
});
