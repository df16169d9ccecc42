import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../../../shared/aftercare/sheet.ts';
import type { Intent } from '../../../../shared/session/events.ts';
import { summaryOf } from '../../../../shared/session/summary.ts';
import { correctionView } from '../../../../shared/session/topics/correction/view.ts';
import { inEnglish } from '../../../builders/in-words.ts';
import { chairAt, closedChair, createChair } from '../../../builders/session.ts';
import type { Chair } from '../../../builders/session.ts';
import { timelineLine } from '../../../builders/timeline-said.ts';

const fix = (part: 'tick' | 'fact', id: string, value: string): Intent => ({
  type: 'record.corrected',
  part,
  id,
  field: part === 'tick' ? 'ticked' : 'value',
  value,
  reason: 'Seen on the photo',
});
const lastLine = (chair: Chair): string =>
  timelineLine(chair.opening, chair.protocol, chair.events).at(-1)?.text ?? '';
const closed = closedChair();
const thingsOf = (part: 'tick' | 'fact', chair: Chair = closed) =>
  correctionView(chair.data()).correctable.filter((one) => one.part === part);
const ticked = thingsOf('tick').map(({ id }) => id);
const entered = thingsOf('fact');

describe('a tick of a session that is over', () => {
  test('that somebody set can be put right, and no other', () => {
    expect(ticked.length).toBeGreaterThan(15);
    expect(ticked).toEqual(
      closed.protocol.checklist.flatMap(({ id }) => (closed.data().ticks[id] === undefined ? [] : [id])),
    );
    const chair = createChair({ from: closed });
    expect(chair.tries(fix('tick', 'no-such-item', 'done'))?.kind).toBe('unknown-item');
  });
  test.each(ticked)('%s: taken back and set again, the old value, the reason and who stay in sight', (id) => {
    const chair = createChair({ from: closed });
    const before = chair.data();
    const missing = () => summaryOf(chair.data()).missing.length;
    const were = missing();
    chair.say(fix('tick', id, 'notDone'));
    expect(lastLine(chair)).toMatch(
      /^Corrected after the end: .+, tick: not done \(was done\)\. Reason: Seen on the photo/,
    );
    expect(chair.data().ticks[id]).toMatchObject({
      value: false,
      at: before.ticks[id]?.at,
      by: before.ticks[id]?.by,
      corrections: (before.ticks[id]?.corrections ?? 0) + 1,
    });
    expect(chair.data().addenda).toHaveLength(1);
    expect(chair.data().place).toBe('closed');
    expect(missing()).toBeGreaterThanOrEqual(were);
    expect(chair.data().sheet?.staleSince).toBeUndefined();
    chair.say(fix('tick', id, 'done'));
    expect(chair.data().ticks[id]?.value).toBe(true);
    // What was missing for a moment is there again: the tick is that of the day, and not of today.
    expect(missing()).toBe(were);
  });
  test('one that must be done and was not is told to whoever looks at the session', () => {
    const hard = closed.protocol.checklist.find(
      ({ id, severity, when }) => severity === 'hard' && when === 'always' && ticked.includes(id),
    );
    const chair = createChair({ from: closed });
    const missing = () => summaryOf(chair.data()).missing.map((one) => inEnglish(one));
    const were = missing();
    chair.say(fix('tick', hard?.id ?? '', 'notDone'));
    expect(missing()).toHaveLength(were.length + 1);
  });
  test.each(['', 'Done', 'true', 'yes', 'done, mostly', 'erledigt'])('"%s" is refused in words', (value) => {
    const chair = createChair({ from: closed });
    expect(chair.tries(fix('tick', ticked[0] ?? '', value))).toMatchObject({ kind: 'bad-value' });
    expect(chair.data().addenda).toHaveLength(0);
  });
  test('the same again is no correction', () => {
    const chair = createChair({ from: closed });
    expect(chair.tries(fix('tick', ticked[0] ?? '', 'done'))).toMatchObject({ kind: 'bad-value' });
  });
});

/** Another value that its field takes. */
const otherFor = ({ values: [value] }: (typeof entered)[number]): string => {
  const now = value?.value ?? '';
  if (value?.choices !== undefined) return value.choices.find(({ id }) => id !== now)?.id ?? '';
  if (value?.kind === 'number') return String(Number(now) + 1);
  return value?.kind === 'partialDate' ? '2026-11-21' : `${now} indeed`;
};

describe('what was entered in a session that is over', () => {
  test('is put right value by value, of a zone too; what holds several at once is said in words', () => {
    expect(entered.length).toBeGreaterThan(40);
    expect(entered.some(({ id }) => id.includes('@'))).toBe(true);
    const several = Object.entries(closed.data().fields).filter(([, { value }]) => typeof value === 'object');
    expect(entered.map(({ id }) => id)).toEqual(
      Object.keys(closed.data().fields).filter((key) => !several.some(([name]) => name === key)),
    );
  });
  test.each(entered.map(({ id }) => id))('%s: another value counts, the old one stays in sight', (id) => {
    const chair = createChair({ from: closed });
    const thing = entered.find((one) => one.id === id);
    if (thing === undefined) throw new Error('no such fact');
    const before = chair.data();
    // A range may end at what stands there: then it is one less.
    if (chair.tries(fix('fact', id, otherFor(thing))) !== undefined)
      chair.say(fix('fact', id, String(Number(thing.values[0]?.value) - 1)));
    const after = chair.data();
    expect(after.fields[id]).toMatchObject({
      at: before.fields[id]?.at,
      by: before.fields[id]?.by,
      corrections: (before.fields[id]?.corrections ?? 0) + 1,
    });
    expect(after.fields[id]?.value).not.toEqual(before.fields[id]?.value);
    expect(lastLine(chair)).toMatch(/^Corrected after the end: .+, value: .+ \(was .+\)\. Reason: Seen on/);
    expect(after.ended).toEqual(before.ended);
    // Where the sheet would say something else it is offered anew.
    const same = JSON.stringify(sheetOf(before, chair.now())) === JSON.stringify(sheetOf(after, chair.now()));
    if (!same) expect(after.sheet?.staleSince).toBeDefined();
    // Nothing that was signed becomes unsigned by it.
    for (const [consent, { given }] of Object.entries(before.consents))
      expect(after.consents[consent as keyof typeof after.consents]?.given).toEqual(given);
  });
  test.each([
    ['sebum', ''],
    ['sebum', 'very'],
    ['no-such-fact', 'x'],
    ['sebum@VTX', 'oily'],
    ['', 'x'],
    ['toString', 'x'],
  ])('%s "%s" is refused in words', (id, value) => {
    const chair = createChair({ from: closed });
    expect(chair.tries(fix('fact', id, value))?.kind).toMatch(/^(bad-value|unknown-item)$/);
  });
  test('a number beyond its field, or none at all, is refused with what the field takes', () => {
    const number = entered.find(({ values: [one] }) => one?.kind === 'number' && one.choices === undefined);
    const chair = createChair({ from: closed });
    for (const value of ['999999', '-5000', 'many', '1e3', '2,5', '１２'])
      expect(chair.tries(fix('fact', number?.id ?? '', value)), value).toMatchObject({ kind: 'bad-value' });
  });
  test('while it goes on a fact is entered anew where it is asked', () => {
    const chair = chairAt('colourMatch');
    expect([...thingsOf('fact', chair), ...thingsOf('tick', chair)]).toEqual([]);
    expect(chair.tries(fix('fact', entered[0]?.id ?? '', 'x'))?.kind).toBe('unknown-item');
  });
});
