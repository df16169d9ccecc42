import { inEnglish } from '../../../builders/in-words.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../../../shared/aftercare/sheet.ts';
import type { IntentOf } from '../../../../shared/session/events.ts';
import { requirementsOf } from '../../../../shared/session/requirements.ts';
import { timelineLine } from '../../../builders/timeline-said.ts';
import { correctionView } from '../../../../shared/session/topics/correction/view.ts';
import { correctables } from '../../../../shared/session/topics/correction/parts.ts';
import type { CorrectionField, CorrectionPart } from '../../../../shared/session/topics/correction/parts.ts';
import { holds } from '../../../builders/property.ts';
import { chairAt, closedChair, createChair } from '../../../builders/session.ts';
import type { Chair } from '../../../builders/session.ts';
import { cream, stepsOf } from '../../../builders/session-steps.ts';

const fix = (
  part: IntentOf<'record.corrected'>['part'],
  id: string,
  field: IntentOf<'record.corrected'>['field'],
  value: string,
): IntentOf<'record.corrected'> => ({
  type: 'record.corrected',
  part,
  id,
  field,
  value,
  reason: 'Read the wrong label',
});
const idOf = (chair: Chair, part: 'cream' | 'mix' | 'cartridge'): string =>
  correctionView(chair.data()).correctable.find((one) => one.part === part)?.id ?? 'none';
const valueOf = (chair: Chair, part: string, field: string): string | null =>
  correctionView(chair.data())
    .correctable.find((one) => one.part === part)
    ?.values.find((one) => one.field === field)?.value ?? null;
const lastLine = (chair: Chair): string =>
  timelineLine(chair.opening, chair.protocol, chair.events).at(-1)?.text ?? '';
const numbed = (): Chair => {
  const chair = createChair();
  stepsOf.consultation(chair);
  chair.settle();
  chair.say({ type: 'stage.completed' });
  chair.say({ type: 'arrivalCream.stated', used: false });
  chair.say(cream({ grams: 5, areaCm2: 50 }), 20);
  return chair;
};
const open = (chair: Chair, id: string): boolean =>
  requirementsOf(chair.data(), chair.now()).some((one) => one.id === id && one.state === 'open');

describe('at the chair', () => {
  test('a correction says what stood there, and the rules count the new value', () => {
    const chair = numbed();
    expect(open(chair, 'G2-03')).toBe(false);
    chair.say(fix('cream', 'cream-1', 'grams', '90'));
    expect(valueOf(chair, 'cream', 'grams')).toBe('90');
    expect(lastLine(chair)).toMatch(/^Corrected: .*grams: 90 \(was 5\)\. Reason: Read the wrong label$/);
    const over = requirementsOf(chair.data(), chair.now()).filter(
      ({ state, severity, says }) => state === 'open' && severity === 'hard' && /90 g/.test(inEnglish(says)),
    );
    expect(over.length).toBeGreaterThan(0);
  });
  test.each([
    ['grams', '0'],
    ['grams', '-3'],
    ['grams', '5,5'],
    ['grams', '1e3'],
    ['grams', '501'],
    ['areaCm2', 'much'],
    ['expiry', '2027-13'],
    ['lot', ''],
    ['product', 'no-such-cream'],
    ['onAt', '25:00'],
    ['onAt', '9:5'],
  ] as const)('cream, %s "%s" is refused with what to type instead', (field, value) => {
    const chair = numbed();
    expect(chair.tries(fix('cream', 'cream-1', field, value))).toMatchObject({ kind: 'bad-value' });
  });
  test('what belongs to another part, or to nothing, is refused', () => {
    const chair = numbed();
    expect(chair.tries(fix('cream', 'cream-1', 'pigmentLot', 'P-1'))?.kind).toBe('unknown-item');
    expect(chair.tries(fix('cream', 'cream-9', 'lot', 'P-1'))?.kind).toBe('unknown-item');
    expect(chair.tries(fix('mix', 'cream-1', 'pigmentLot', 'P-1'))?.kind).toBe('unknown-item');
    expect(chair.tries(fix('cream', 'cream-1', 'grams', '5'))).toMatchObject({ kind: 'bad-value' });
  });
  test('cream can be said to have been on earlier and off later, never the other way', () => {
    holds(
      fc.property(fc.integer({ min: 0, max: 23 * 60 + 59 }), (minute) => {
        const chair = numbed();
        chair.say({ type: 'numbing.removed', application: 'cream-1' }, 30);
        const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const before = chair.data().numbing[0];
        for (const field of ['onAt', 'offAt'] as const) chair.tries(fix('cream', 'cream-1', field, clock));
        const after = chair.data().numbing[0];
        expect((after?.onAt ?? '') <= (before?.onAt ?? '')).toBe(true);
        expect((after?.offAt ?? '') >= (before?.offAt ?? '')).toBe(true);
        expect((after?.offAt ?? '') <= chair.now()).toBe(true);
        // Only stamps of the screen count for the shortest time.
        expect(after?.stampedOnAt).toBe(before?.stampedOnAt);
      }),
    );
  });
  test('a lot that was put right loses what the ledger said of the wrong one', () => {
    const chair = chairAt('application');
    chair.say(fix('mix', idOf(chair, 'mix'), 'pigmentLot', 'P-77'));
    const [mix] = chair.data().mixes;
    expect(mix?.pigmentLot).toBe('P-77');
    expect(mix?.pigmentLotId).toBeUndefined();
    expect(mix?.ledger?.pigment).toBeUndefined();
    expect(mix?.diluentLot).not.toBe('');
  });
  test('additions wait until the session is over: at work there are notes', () => {
    const chair = chairAt('application');
    expect(chair.view().offered).not.toContain('record.added');
    expect(chair.tries({ type: 'record.added', text: 'Later', reason: 'Forgot' })?.kind).toBe('not-now');
  });
});

describe('once the session is over', () => {
  const closed = closedChair();

  test('a correction changes the value, leaves the ending, and makes the sheet stale', () => {
    const chair = createChair({ from: closed });
    const before = chair.data();
    chair.say(fix('mix', idOf(chair, 'mix'), 'pigmentLot', 'P-77'));
    const after = chair.data();
    expect(after.place).toBe('closed');
    expect(after.ended).toEqual(before.ended);
    expect(after.delivered).toEqual(before.delivered);
    expect(after.addenda).toHaveLength(1);
    expect(after.sheet?.staleSince).toBe(chair.now());
    expect(lastLine(chair)).toMatch(/^Corrected after the end: Mix .*lot of the pigment: P-77 \(was /);
    // The frozen sheet says what it said; the new one what is right.
    expect(JSON.stringify(after.sheet?.sheet)).not.toContain('P-77');
    expect(JSON.stringify(sheetOf(after, chair.now()))).toContain('P-77');
  });
  const another = (part: CorrectionPart, field: CorrectionField): string => {
    const standing = valueOf(closed, part, field) ?? '';
    const minute = (by: number): string => {
      const [hours = 0, minutes = 0] = standing.split(':').map(Number);
      const all = hours * 60 + minutes + by;
      return [Math.floor(all / 60), all % 60].map((one) => String(one).padStart(2, '0')).join(':');
    };
    if (field === 'onAt') return minute(-7);
    if (field === 'offAt') return minute(1);
    switch (correctables[part][field]?.kind) {
      case 'number':
        return standing === '3.5' ? '4.5' : '3.5';
      case 'partialDate':
        return '2029-05';
      case 'product':
        return standing === 'lidocaine-4' ? 'emla-type' : 'lidocaine-4';
      default:
        return 'X-9 of the label';
    }
  };
  test.each(
    (['cream', 'mix', 'cartridge'] as const).flatMap((part) =>
      (Object.keys(correctables[part]) as CorrectionField[]).map((field) => [part, field] as const),
    ),
  )('%s, %s: the new value counts, the old one stays in sight, and paper is offered anew', (part, field) => {
    const chair = createChair({ from: closed });
    const [before, value] = [valueOf(chair, part, field), another(part, field)];
    chair.say(fix(part, idOf(chair, part), field, value));
    expect(valueOf(chair, part, field)).toBe(value);
    expect(chair.place()).toBe('closed');
    expect(chair.data().sheet?.staleSince).toBe(chair.now());
    expect(lastLine(chair)).toMatch(/^Corrected after the end: .*\(was .+\).*Read the wrong label/);
    if (before !== null && !['product', 'expiry', 'pigmentExpiry', 'diluentExpiry'].includes(field))
      expect(lastLine(chair)).toContain(`(was ${before}`);
    // What is on the sheet in hand is untouched: it is told apart, not written over.
    expect(chair.data().sheet?.sheet).toEqual(closed.data().sheet?.sheet);
  });
  test('a new sheet is taken once, for a stale one only', () => {
    const chair = createChair({ from: closed });
    expect(
      chair.tries({ type: 'sheet.prepared', paper: 'A4', sheet: sheetOf(chair.data(), chair.now()) })?.kind,
    ).toBe('session-ended');
    chair.say(fix('mix', idOf(chair, 'mix'), 'pigmentLot', 'P-77'));
    chair.prepareSheet();
    expect(chair.data().sheet?.staleSince).toBeUndefined();
    expect(chair.data().place).toBe('closed');
    expect(chair.data().delivered).toEqual(closed.data().delivered);
    expect(
      chair.tries({ type: 'sheet.prepared', paper: 'A4', sheet: sheetOf(chair.data(), chair.now()) })?.kind,
    ).toBe('session-ended');
  });
  test('an addition stands in the timeline with the entry it is about, and changes no paper', () => {
    const chair = createChair({ from: closed });
    chair.say({
      type: 'record.added',
      text: 'The client had called before.',
      reason: 'Forgotten',
      about: 12,
    });
    expect(lastLine(chair)).toBe(
      'Added after the end, to entry 12: The client had called before. Reason: Forgotten',
    );
    expect(chair.data().sheet).toEqual(closed.data().sheet);
  });
  test('nothing else is heard any more', () => {
    const chair = createChair({ from: closed });
    for (const one of [
      { type: 'session.resumed' },
      { type: 'note.added', text: 'Late' },
      { type: 'sheet.delivered', how: 'printed', inHand: true },
      cream({ application: 'cream-9' }),
      { type: 'emergency.raised' },
    ] as const)
      expect(chair.tries(one)?.kind, one.type).toBe('session-ended');
  });
  test('every way a session can end takes additions', () => {
    const ends = (['session.deferred', 'session.mistaken', 'session.declined'] as const).map((type) => {
      const chair = createChair();
      chair.say({ type, reason: 'Not today', noteForClient: 'Later' } as never);
      return chair;
    });
    for (const chair of ends) {
      chair.say({ type: 'record.added', text: 'She called back.', reason: 'For the file' });
      expect(chair.data().addenda).toHaveLength(1);
    }
  });
});
