import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../../shared/aftercare/sheet.ts';
import { usedLots } from '../../../shared/session/stages/lots.ts';
import { needleUsed } from '../../../shared/session/standing.ts';
import type { IntentOf } from '../../../shared/session/intents.ts';
import type { Chair } from '../../builders/session.ts';
import { chairAt } from '../../builders/session.ts';
import { cartridge } from '../../builders/session-steps.ts';

const dots = (over: Partial<IntentOf<'testDots.placed'>> = {}): IntentOf<'testDots.placed'> => ({ type: 'testDots.placed', test: 'test-1', zone: 'VTX', mix: 'mix-1', cartridge: 'needle-1', dots: 10, ...over });
const ready = (): Chair => {
  const chair = chairAt('application', { opening: { colour: true } });
  chair.say(cartridge());
  return chair;
};

describe('test dots before the full pass', () => {
  test('are kept with mix, needle and time, and how they look is said later', () => {
    const chair = ready();
    chair.say(dots(), 3);
    chair.say(dots({ looks: 'right' }), 3);
    expect(chair.data().colour.testDots).toMatchObject([{ zone: 'VTX', mix: 'mix-1', dots: 10, looks: 'right' }]);
  });
  test('are needle work: the sheet is owed, and their lots are found by a recall', () => {
    const chair = ready();
    expect(needleUsed(chair.data())).toBe(false);
    chair.say(dots());
    expect(needleUsed(chair.data())).toBe(true);
    expect(usedLots(chair.data())).toEqual(['P1', 'W1', 'C1', 'N1']);
    expect(sheetOf(chair.data(), chair.now())).toMatchObject({ zones: [{ code: 'VTX', densityAdded: 0 }] });
    expect(chair.tries({ type: 'session.deferred', reason: 'Too dark', noteForClient: 'Later' })).toMatchObject({ kind: 'needle-used' });
  });
  test.each([[{ zone: 'MID' }], [{ mix: 'mix-9' }], [{ cartridge: 'needle-9' }], [{ photo: 'photo-9' }]])('of something that is not there are refused: %j', (over) => {
    expect(ready().tries(dots(over))).toMatchObject({ kind: 'unknown-item' });
  });
  test('with a torn pack do not begin', () => {
    const chair = chairAt('application', { opening: { colour: true } });
    chair.say(cartridge({ packIntact: false }));
    expect(chair.tries(dots())).toMatchObject({ kind: 'hard-stop' });
  });
});
