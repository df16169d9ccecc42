import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { addMinutes } from '../../../shared/time.ts';
import { registered, studioOn } from './setup-app.ts';

/** Two clients; the first has had cream on for 280 of at most 300 minutes when the second takes the chair. */
const twoClients = () => {
  const machine = studioOn();
  const { sessions, start, alarms } = machine.open();
  const [marcus, ada] = [
    registered(machine),
    registered(machine, { fullName: 'Ada Quist', firstName: 'Ada' }),
  ];
  const first = must(start(marcus, 'touch_up'));
  must(
    sessions.apply(first.session, first.place, {
      type: 'arrivalCream.stated',
      used: true,
      product: 'emla-type',
      areaCm2: 50,
      grams: 5,
      onAt: addMinutes(first.now, -280),
      offAt: null,
    }),
  );
  const second = must(start(ada, 'touch_up'));
  return { machine, sessions, alarms, first: first.session, second: second.session };
};

test('cream of a paused session calls from every other screen, first before its maximum and again at it', () => {
  const { machine, alarms, first } = twoClients();
  expect(alarms()).toEqual([]);
  machine.advance(16);
  expect(alarms()).toMatchObject([
    {
      session: first,
      clientName: 'Marcus Okonkwo-Lindqvist',
      place: 'suspended',
      alarm: 'nearMaximum',
      minutes: 300,
    },
  ]);
  machine.advance(5);
  expect(alarms()).toMatchObject([{ session: first, alarm: 'maximum' }]);
});

test('once somebody has answered it is quiet, until the next one is due', () => {
  const { machine, sessions, alarms, first } = twoClients();
  machine.advance(16);
  const [{ application, alarm, place }] = alarms() as [ReturnType<typeof alarms>[number]];
  must(sessions.apply(first, place, { type: 'numbing.alarmAcknowledged', application, alarm }));
  expect(alarms()).toEqual([]);
  machine.advance(5);
  expect(alarms()).toMatchObject([{ alarm: 'maximum' }]);
});

test('the session on the screen calls for itself, and cream that is off calls no more', () => {
  const { machine, sessions, alarms, first } = twoClients();
  machine.advance(16);
  must(sessions.open(first));
  expect(alarms()).toEqual([]);
  const view = must(sessions.view(first));
  must(
    sessions.apply(first, view.place, {
      type: 'arrivalCream.stated',
      used: true,
      product: 'emla-type',
      areaCm2: 50,
      grams: 5,
      onAt: addMinutes(view.now, -296),
      offAt: view.now,
    }),
  );
  must(sessions.leave(first));
  expect(alarms()).toEqual([]);
});
