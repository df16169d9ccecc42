import { expect, test } from 'vitest';
import { chairAt } from '../../../../builders/session.ts';
import { field } from '../../../../builders/session-steps.ts';
import { nine } from '../../../../builders/data.ts';

const stationToday = { at: nine, lots: {}, fields: { gloveSize: 'M', cri: 95, strokeMm: 3 } } as const;

test('lamp and machine of the day are offered where they are asked for, not before', () => {
  const offered = (stage: 'cleanseAndNumb' | 'colourMatch' | 'application') =>
    Object.keys(chairAt(stage, { opening: { stationToday } }).view().stationOffer?.fields ?? {});
  expect(offered('cleanseAndNumb')).toEqual(['gloveSize']);
  expect(offered('colourMatch')).toEqual(['gloveSize', 'cri']);
  expect(offered('application')).toEqual(['gloveSize', 'cri', 'strokeMm']);
});

test('what is said of the lamp here is not offered any more', () => {
  const chair = chairAt('colourMatch', { opening: { stationToday } });
  chair.say(field('cri', 90));
  expect(Object.keys(chair.view().stationOffer?.fields ?? {})).toEqual(['gloveSize']);
});
