import { expect, test } from 'vitest';
import type { JsonValue } from '../../../shared/brand.ts';
import { clientOf, sessionOf, studioOf } from './tablets.ts';
import type { TestTablet } from './tablets.ts';
import { differing, randomFrom, simulated } from './simulation.ts';

const seed = Number(process.env['SEED'] ?? 41);
console.log(`sharing simulation: SEED=${seed}`);

test.each([2, 3, 6])(
  '%i tablets that drop, repeat, reorder, go away and take over end with one record',
  (count) => {
    const simulation = simulated(seed + count, count, 120);
    const { lines, takeovers, erasures, dropped } = simulation;
    expect(differing(simulation)).toEqual([]);
    // It did happen.
    expect(lines.length).toBeGreaterThan(count * 240);
    expect(Math.min(takeovers, erasures, dropped)).toBeGreaterThan(0);
    const { heard, waiting, refused, strangers } = (simulation.tablets[0] as TestTablet).union();
    expect([heard.length, waiting.length, refused.length, strangers.length]).toEqual([count, 0, 0, 0]);
  },
  600_000,
);

/** The same days, each thing done by whichever of these tablets; they hear each other before each. */
const daysOn = (tablets: readonly TestTablet[]): JsonValue => {
  const random = randomFrom(seed);
  for (let day = 0; day < 60; day += 1) {
    const who = random(97);
    const tablet = tablets[who % tablets.length] as TestTablet;
    for (const other of tablets) if (other !== tablet) tablet.hear(other);
    const client = clientOf(`${random(8)}`);
    const session = sessionOf(`${random(8)}`);
    const body = { fullName: `Client ${random(4)}`, dateOfBirth: '1980-01-11', phone: `0170 ${day}` };
    const lot = {
      id: `${random(4)}`,
      product: 'p',
      lot: 'l',
      expiry: '2027-12',
      quantity: 1,
      supplier: '',
      invoice: '',
    };
    const deeds = [
      { kind: 'client.registered', client, body },
      { kind: 'client.amended', client, body: { phone: `0171 ${day}` } },
      { kind: 'session.opened', client, session, body: { recordNumber: session } },
      { kind: 'lot.received', body: lot },
      { kind: 'lot.quarantined', body: { id: lot.id, reason: 'r' } },
      { kind: 'lot.released', body: { id: lot.id, reason: 'r' } },
      { kind: 'protocol.released', body: { hash: `${day}` } },
      { kind: 'client.linked', client, body: { with: clientOf(`${day % 8}`) } },
      { kind: 'client.unlinked', client, body: { with: clientOf(`${day % 8}`) } },
      { kind: 'client.erased', client },
    ];
    tablet.write(deeds[random(deeds.length)] as (typeof deeds)[number]);
  }
  for (const other of tablets.slice(1)) (tablets[0] as TestTablet).hear(other);
  const { told } = (tablets[0] as TestTablet).state() as {
    readonly told: Readonly<Record<string, JsonValue>>;
  };
  const { clientsApart, maybeOne, releasesApart, lots, erasures, saidOfTwo } = told;
  return {
    apart: [clientsApart ?? null, maybeOne ?? null, releasesApart ?? null],
    lots: (lots as { status: string; quantity: number; lot: string }[]).map(({ status, quantity, lot }) => [
      lot,
      status,
      quantity,
    ]),
    said: (saidOfTwo as { clients: JsonValue; is: string }[]).map(({ clients, is }) => [clients, is]),
    erased: (erasures as { client: string }[]).map(({ client }) => client),
  };
};

test('tablets that always hear each other make the record that one tablet makes', () => {
  const [alone] = studioOf(2);
  expect(daysOn(studioOf(4))).toEqual(daysOn([alone]));
});
