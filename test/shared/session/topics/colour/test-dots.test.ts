import { inWords } from '../../../../builders/in-words.ts';
import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../../../../shared/aftercare/sheet.ts';
import { timelineLine } from '../../../../builders/timeline-said.ts';
import { usedLots } from '../../../../../shared/session/topics/paper/read.ts';
import { needleUsed } from '../../../../../shared/session/topics/needle/read.ts';
import type { IntentOf } from '../../../../../shared/session/events.ts';
import type { Chair } from '../../../../builders/session.ts';
import { chairAt } from '../../../../builders/session.ts';
import { cartridge } from '../../../../builders/session-steps.ts';

const dots = (over: Partial<IntentOf<'testDots.placed'>> = {}): IntentOf<'testDots.placed'> => ({
  type: 'testDots.placed',
  test: 'test-1',
  zone: 'VTX',
  mix: 'mix-1',
  cartridge: 'needle-1',
  dots: 10,
  ...over,
});
const ready = (): Chair => {
  const chair = chairAt('application');
  chair.say(cartridge());
  return chair;
};

describe('test dots before the full pass', () => {
  test('are kept with mix, needle and time, and how they look is said later', () => {
    const chair = ready();
    chair.say(dots(), 3);
    chair.say(dots({ looks: 'right' }), 3);
    expect(chair.data().colour.testDots).toMatchObject([
      { zone: 'VTX', mix: 'mix-1', dots: 10, looks: 'right' },
    ]);
  });
  test('are needle work: the sheet is owed, and their lots are found by a recall', () => {
    const chair = ready();
    expect(needleUsed(chair.data())).toBe(false);
    chair.say(dots());
    expect(needleUsed(chair.data())).toBe(true);
    expect(usedLots(chair.data())).toEqual(['P1', 'W1', 'C1', 'N1']);
    expect(sheetOf(chair.data(), chair.now())).toMatchObject({ zones: [{ code: 'VTX', densityAdded: 0 }] });
    expect(
      chair.tries({ type: 'session.deferred', reason: 'Too dark', noteForClient: 'Later' }),
    ).toMatchObject({ kind: 'needle-used' });
  });
  test.each([[{ zone: 'MID' }], [{ mix: 'mix-9' }], [{ cartridge: 'needle-9' }], [{ photo: 'photo-9' }]])(
    'of something that is not there are refused: %j',
    (over) => {
      expect(ready().tries(dots(over))).toMatchObject({ kind: 'unknown-item' });
    },
  );
  test('with a torn pack do not begin', () => {
    const chair = chairAt('application');
    chair.say(cartridge({ packIntact: false }));
    expect(chair.tries(dots())).toMatchObject({ kind: 'hard-stop' });
  });
  test('tapped by mistake are taken back: they stay in the record, touch nobody, and their cartridge can be taken back too', () => {
    const chair = ready();
    chair.say(dots(), 1);
    expect(
      chair.tries({ type: 'work.undone', what: 'cartridge', id: 'needle-1', reason: 'Oops' }),
    ).toMatchObject({ kind: 'bad-value', says: expect.stringContaining('stays in the record') as unknown });
    expect(inWords(chair.view().work?.undo)).toMatchObject({
      what: 'testDots',
      says: '10 test dots in Crown',
    });
    chair.say({ type: 'work.undone', what: 'testDots', id: 'test-1', reason: 'Touched by accident' }, 1);
    expect(chair.data().colour.testDots).toMatchObject([{ id: 'test-1', undone: true }]);
    expect(needleUsed(chair.data())).toBe(false);
    expect(timelineLine(chair.opening, chair.protocol, chair.events).at(-1)?.text).toBe(
      'Taken back: 10 test dots in Crown. Touched by accident',
    );
    expect(
      chair.tries({ type: 'work.undone', what: 'testDots', id: 'test-1', reason: 'Again' }),
    ).toMatchObject({ kind: 'bad-value' });
    // The same dots cannot come back through the side door.
    expect(chair.tries(dots({ looks: 'right' }))).toMatchObject({
      kind: 'bad-value',
      says: expect.stringContaining('were taken back') as unknown,
    });
    expect(
      chair.tries({ type: 'work.undone', what: 'cartridge', id: 'needle-1', reason: 'Oops' }),
    ).toBeUndefined();
    expect(
      chair.tries({ type: 'session.deferred', reason: 'Too dark', noteForClient: 'Later' }),
    ).toBeUndefined();
  });
  test('are judged anew when needle, mix or zone are said differently', () => {
    const chair = ready();
    chair.say(dots(), 1);
    chair.say(cartridge({ cartridge: 'needle-2', lot: 'C2', packIntact: false }), 1);
    expect(chair.tries(dots({ looks: 'right' }))).toBeUndefined();
    expect(chair.tries(dots({ cartridge: 'needle-2' }))).toMatchObject({ kind: 'hard-stop' });
  });
});
