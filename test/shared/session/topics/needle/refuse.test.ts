import { describe, expect, test } from 'vitest';
import type { IntentOf } from '../../../../../shared/session/events.ts';
import { chairAt } from '../../../../builders/session.ts';
import { cartridge, field, pass } from '../../../../builders/session-steps.ts';
import { broken } from '../../../../builders/open-rules.ts';

const atTheNeedle = () => chairAt('application');

describe('the needle does not go down', () => {
  const bad: readonly [what: string, over: Partial<IntentOf<'cartridge.opened'>>][] = [
    ['out of date', { expiry: '2026-10' }],
    ['from a torn pack', { packIntact: false }],
  ];
  test.each(bad)('with a cartridge %s, and does with a good one', (_what, over) => {
    const chair = atTheNeedle();
    chair.say(cartridge({ cartridge: 'bad', ...over }));
    chair.say(cartridge({ cartridge: 'good' }));
    expect(chair.tries(pass({ cartridge: 'bad' }))).toMatchObject({ kind: 'hard-stop', ids: ['G4-02:bad'] });
    expect(chair.tries(pass({ cartridge: 'good' }))).toBeUndefined();
  });
  test('in a zone that is planned to be left', () => {
    const chair = atTheNeedle();
    chair.say(cartridge());
    chair.say({ type: 'zone.chosen', zone: 'FHL', chosen: true });
    chair.say(field('plan', 'leave', 'FHL'));
    chair.sign('treatment');
    expect(chair.tries(pass({ zone: 'FHL' }))).toMatchObject({ kind: 'hard-stop', ids: ['G4-03:FHL'] });
  });
});

test('a zone that was taken out and put back is planned and signed for anew', () => {
  const chair = atTheNeedle();
  chair.say({ type: 'zone.chosen', zone: 'VTX', chosen: false });
  chair.sign('treatment');
  chair.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
  expect(broken(chair.data(), chair.now())).toContain('G1-10:VTX hard');
  chair.later(1);
  chair.say(field('plan', 'treat', 'VTX'));
  expect(broken(chair.data(), chair.now())).toContain('G1-05:treatment hard');
});
