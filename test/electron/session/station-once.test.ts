import { inWords } from '../../builders/in-words.ts';
import { expect, test } from 'vitest';
import type { SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import type { Intent } from '../../../shared/session/events.ts';
import { stocked, taps, viewOf } from '../stock/stocked.ts';
import { follow, registered, scriptThrough, sessionOn, studioOn } from './setup-app.ts';
import type { Machine } from './setup-app.ts';

const field = (id: string, value: string | number): Intent =>
  ({ type: 'field.set', field: id, value }) as Intent;

/** A client in the morning whose station was set up, one thing from stock and the rest by hand. */
const morning = () => {
  const machine = studioOn();
  const lotId = stocked(machine, 'antiseptic', 'A-77');
  const session = sessionOn(machine, scriptThrough(1));
  for (const step of [
    field('gloves', 'nitrile'),
    field('disinfectant', 'Spray D, LOT 11'),
    field('sharpsBinId', 'Bin 4'),
    field('sharpsBinOpenedOn', '2026-11-01'),
    field('sharpsBinFill', 'half'),
    field('shaveMethod', 'foil'),
    field('disinfectantMinutes', 5),
    { type: 'lot.chosen', role: 'antiseptic', lotId } as Intent,
  ])
    must(taps(machine, session, step));
  return { machine, lotId, session };
};
const second = (machine: Machine): SessionId => {
  const client = registered(machine, {
    fullName: 'Ana Petrova',
    firstName: 'Ana',
    dateOfBirth: '1990-02-03',
  });
  const { session } = must(machine.open().start(client, 'touch_up'));
  for (const step of scriptThrough(1)) follow(machine, session, step);
  return session;
};

test('what was set up in the morning is offered to the next client of the day: the station, nothing of the person', () => {
  const { machine, lotId } = morning();
  machine.advance(60);
  const offer = viewOf(machine, second(machine)).stationOffer;
  expect(inWords(offer?.lots)).toEqual({
    antiseptic: { lotId, name: expect.stringContaining('lot A-77') },
  });
  expect(offer?.fields).toEqual({
    gloves: 'nitrile',
    disinfectant: 'Spray D, LOT 11',
    sharpsBinId: 'Bin 4',
    sharpsBinOpenedOn: '2026-11-01',
  });
});

test('nothing is taken over by itself, and what is said here is not offered any more', () => {
  const { machine, lotId } = morning();
  const session = second(machine);
  expect(viewOf(machine, session).fields['gloves']).toBeUndefined();
  must(taps(machine, session, field('gloves', 'vinyl')));
  must(taps(machine, session, { type: 'lot.chosen', role: 'antiseptic', lotId }));
  const offer = viewOf(machine, session).stationOffer;
  expect(offer?.lots).toEqual({});
  expect(Object.keys(offer?.fields ?? {})).not.toContain('gloves');
  for (const [id, value] of Object.entries(offer?.fields ?? {}))
    must(taps(machine, session, field(id, value as string)));
  expect(viewOf(machine, session).stationOffer).toBeNull();
});

test('the next morning begins with a station of its own', () => {
  const { machine } = morning();
  machine.advance(24 * 60);
  expect(viewOf(machine, second(machine)).stationOffer).toBeNull();
});
