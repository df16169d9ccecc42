import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { atOnce } from '../../../electron/background.ts';
import type { Background } from '../../../electron/background.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { machineOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { sharing, visitOnTwo } from './chairs.ts';

const startedOn = ({ dataDir }: Machine, background: Background): Machine => {
  const again = machineOn({ dataDir, background });
  again.life.begin();
  return again;
};
const lacksOn = (machine: Machine): string => inEnglish(machine.open().chairs.freshness()?.lacks ?? '');

test('the first screen answers before anything of another tablet is read, and while nobody gives that reading a turn', async () => {
  const { one } = await visitOnTwo();
  one.life.close();
  const never: Background = {
    run: () => new Promise<void>(() => undefined),
    runSoon: () => new Promise<void>(() => undefined),
    disturbed: () => undefined,
  };
  const again = startedOn(one, never);
  expect(again.life.state().phase).toBe('ready');
  expect(sharing(again).isUnread()).toBe(true);
  // Time for a long stretch is over at the first look at the clock.
  let ms = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (ms += 10));
  void sharing(again).look();
  await new Promise((go) => setImmediate(go));
  clock.mockRestore();
  expect(again.open().home()).toMatchObject({ open: [], calls: [] });
  expect(lacksOn(again)).toMatch(/being read/);
  expect(again.open().desk.waiting()).toMatchObject({ elsewhere: 0 });
});

test('a visit of another tablet is replayed in many small turns, so that a tap lies between two of them', async () => {
  const { one } = await visitOnTwo();
  one.life.close();
  let turns = 0;
  const counted: Background = {
    ...atOnce(),
    run: async (step, isOver) => {
      turns += 1;
      await atOnce().run(step, isOver);
    },
  };
  const again = startedOn(one, counted);
  // What was kept of the visit is thrown away: it is told anew.
  rmSync(join(one.dataDir, 'others', 'told'), { recursive: true });
  let ms = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (ms += 10));
  const before = turns;
  await sharing(again).look();
  clock.mockRestore();
  expect(turns - before).toBeGreaterThan(20);
  expect(lacksOn(again)).toBe('');
  expect(again.open().desk.waiting().elsewhere).toBeGreaterThan(0);
});
