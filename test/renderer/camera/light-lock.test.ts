import { expect, test } from 'vitest';
import { heldOf, holdLight, lockOf, releaseLight } from '../../../renderer/camera/light-lock.ts';

const camera = (capabilities: object, settings: object = {}) => {
  const asked: object[] = [];
  let refuses = false;
  const track = {
    getCapabilities: () => capabilities as MediaTrackCapabilities,
    getSettings: () => settings as MediaTrackSettings,
    applyConstraints: async (constraints?: MediaTrackConstraints) => {
      if (refuses) throw new Error('OverconstrainedError');
      asked.push(constraints?.advanced?.[0] ?? {});
    },
  };
  return {
    track,
    asked,
    refuse: () => {
      refuses = true;
    },
  };
};
const both = { exposureMode: ['continuous', 'manual'], whiteBalanceMode: ['continuous', 'manual'] };

test('a camera that offers nothing is not asked to hold anything', () => {
  expect(lockOf(camera({}).track)).toBeNull();
  expect(lockOf(camera({ exposureMode: ['continuous'], whiteBalanceMode: ['none'] }).track)).toBeNull();
});

test('what the camera offers is held where it stands, and let go again', async () => {
  const { track, asked } = camera(both, { exposureTime: 120, colorTemperature: 5200, width: 640 });
  const lock = lockOf(track);
  if (lock === null) throw new Error('can be held');
  expect(await holdLight(track, lock)).toBe(true);
  expect(await releaseLight(track, lock)).toBe(true);
  expect(asked).toEqual([
    { exposureMode: 'manual', exposureTime: 120, whiteBalanceMode: 'manual', colorTemperature: 5200 },
    { exposureMode: 'continuous', whiteBalanceMode: 'continuous' },
  ]);
});

test('only white balance can be held: only that is asked', async () => {
  const { track, asked } = camera({ whiteBalanceMode: ['continuous', 'manual'] }, { colorTemperature: 4000 });
  expect(await holdLight(track, { exposure: false, colour: true })).toBe(true);
  expect(asked).toEqual([{ whiteBalanceMode: 'manual', colorTemperature: 4000 }]);
});

test('after the work the camera is held as it was before', async () => {
  const before = heldOf(camera(both, { exposureTime: 80, colorTemperature: 5000 }).track);
  const { track, asked } = camera(both, { exposureTime: 300, colorTemperature: 3000 });
  await holdLight(track, { exposure: true, colour: true }, before);
  expect(asked).toEqual([
    { exposureMode: 'manual', exposureTime: 80, whiteBalanceMode: 'manual', colorTemperature: 5000 },
  ]);
});

test('a camera that refuses says no, and nothing is claimed', async () => {
  const { track, refuse } = camera(both);
  refuse();
  expect(await holdLight(track, { exposure: true, colour: true })).toBe(false);
});
