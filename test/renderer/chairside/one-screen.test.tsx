import { expect, test } from 'vitest';
import { drawn } from '../../builders/drawn.tsx';
import { chairAt } from '../../builders/session.ts';
import { cream, field, mix } from '../../builders/session-steps.ts';

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

test('what has its turn once a mix is made stands in one line until then, and every place in it can be led to', () => {
  const chair = chairAt('colourMatch');
  const before = drawn(chair, 'colourMatch', '', null);
  expect(before).toContain('Show: Shade and agreement');
  expect(before).toContain('Show: Time-out');
  for (const place of ['field-labelShown', 'field-clientAgreedShade', 'time-out'])
    expect(before).toContain(`id="${place}"`);
  chair.say(mix());
  const after = drawn(chair, 'colourMatch', '', null);
  expect(after).not.toContain('Show: Shade and agreement');
  expect(after).toContain(chair.data().protocol.scripts.timeOut.slice(0, 20));
});

test('what waits for the cream is one line while it works, and opens by itself once it is off', () => {
  const chair = chairAt('cleanseAndNumb');
  chair.say({ type: 'arrivalCream.stated', used: false });
  chair.say(cream());
  expect(drawn(chair, 'cleanseAndNumb', '', null)).toContain('Show: When the cream comes off');
  chair.say({ type: 'numbing.removed', application: 'cream-1' });
  expect(drawn(chair, 'cleanseAndNumb', '', null)).not.toContain('Show: When the cream comes off');
});

test('like things that are all done are read back in one line, one tap from each of them', () => {
  const markup = drawn(chairAt('colourMatch'), 'cleanseAndNumb', '', null);
  expect(markup).toContain('Room and station: all 5 done.');
  expect(markup).toContain('Show: Room and station');
});

test('a machine that was said stands in one line', () => {
  const chair = chairAt('application');
  expect(drawn(chair, 'application', '', null)).not.toContain('Show: Machine');
  chair.say(field('machine', 'Pen 3'));
  const markup = drawn(chair, 'application', '', null);
  expect(markup).toContain('Show: Machine');
  expect(markup).toContain('Pen 3');
});
