import { expect, test } from 'vitest';
import { drawn } from '../../builders/drawn.tsx';
import { chairAt } from '../../builders/session.ts';
import { cartridge, pass, passDone } from '../../builders/session-steps.ts';

const panel = (chair: ReturnType<typeof chairAt>, zone: string | null): string =>
  /<section id="passes-.*?<\/section>/s.exec(drawn(chair, 'application', '', zone))?.[0] ?? '';

test('before the first needle the pass offers to open one, and nothing to start', () => {
  const chair = chairAt('application');
  expect(panel(chair, null)).toContain('Open a cartridge');
  expect(panel(chair, null)).not.toContain('Start pass');
  chair.say(cartridge());
  expect(panel(chair, null)).toContain('Start pass');
  expect(panel(chair, null)).not.toContain('Open a cartridge');
});

test('where the plan is met no button offers a pass of no dots', () => {
  const chair = chairAt('application');
  chair.say(cartridge());
  chair.say(pass(), 10);
  chair.say(passDone({ addedDensity: 20 }));
  expect(panel(chair, 'VTX')).toContain('No pass left to do here today');
  expect(panel(chair, 'VTX')).toContain('One more pass all the same');
  expect(panel(chair, 'VTX')).not.toContain('Start pass');
});

test.each(['OCC', 'NAP', 'PAR-L', 'TMP-R', 'FRO'])(
  'a tap on %s, which is not planned, says what to do',
  (zone) => {
    const chair = chairAt('application');
    chair.say(cartridge());
    expect(chair.view().zonesToTreat).not.toContain(zone);
    expect(panel(chair, zone)).toContain('The plan does not treat this zone today');
    expect(panel(chair, zone)).toContain('Change the plan of this zone');
    expect(panel(chair, zone)).not.toContain('Start pass');
  },
);
