import { expect, test } from 'vitest';
import { drawn } from '../../builders/drawn.tsx';
import { chairAt } from '../../builders/session.ts';

test('a station that is said stands in one line, and one that is not stands open', () => {
  const said = chairAt('colourMatch');
  expect(said.view().stationIsSaid).toBe(true);
  const markup = drawn(said, 'cleanseAndNumb', '', null);
  expect(markup).toContain('Station as set up');
  expect(markup).not.toContain('Surfaces and sharps');
  const fresh = chairAt('cleanseAndNumb');
  expect(fresh.view().stationIsSaid).toBe(false);
  expect(drawn(fresh, 'cleanseAndNumb', '', null)).toContain('Surfaces and sharps');
});

test.each(['gloves', 'cleanser', 'antisepticLot', 'disinfectant', 'sharpsBinId'])(
  'a station without %s is not said',
  (field) => {
    const chair = chairAt('colourMatch');
    chair.say({ type: 'field.set', field, value: null } as never);
    expect(chair.view().stationIsSaid).toBe(false);
  },
);

test('a line that was left as it is needs no measure, and can be measured all the same', () => {
  const chair = chairAt('fineTune');
  chair.say({ type: 'field.set', field: 'hairlineChange', value: false } as never);
  for (const field of ['hairlineMidMm', 'templeLeftMm', 'templeRightMm'])
    if (chair.view().fields[field] !== undefined)
      chair.say({ type: 'field.set', field, value: null } as never);
  const markup = drawn(chair, 'fineTune', '', null);
  expect(markup).toContain('Hairline untouched: nothing to measure.');
  expect(markup).toContain('Measure all the same');
});

test('no raw id of a product stands at the station or in the last visit', () => {
  const markup = drawn(chairAt('colourMatch'), 'cleanseAndNumb', '', null);
  expect(markup).not.toContain('isopropyl-70');
});
