import { clientOf, newTablet, sessionOf, stateOf, studioOf, unionOf } from './tablets.ts';
import type { TestTablet } from './tablets.ts';
import type { OfferedLine } from '../../../shared/sharing/chains.ts';

export interface Simulated {
  readonly tablets: readonly TestTablet[];
  /** Everything that any tablet ever wrote. */
  readonly lines: readonly OfferedLine[];
  readonly takeovers: number;
  readonly erasures: number;
  readonly dropped: number;
}

/** Whole numbers below `below`, the same for the same seed. */
export const randomFrom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
};

interface Visit {
  readonly place: number;
  readonly client: string;
  tablet: TestTablet;
}

/**
 * A studio's days on several tablets that reach each other now and then: links that drop in the middle, deliveries in any order and more
 * than once, tablets that are away for weeks, clocks that are wrong, sessions taken over, clients erased.
 */
export const simulated = (seed: number, count: number, days: number): Simulated => {
  const random = randomFrom(seed);
  const chance = (percent: number): boolean => random(100) < percent;
  const tablets = studioOf(count, (place) =>
    // One of the clocks may be a year ahead from the start.
    newTablet(
      `${seed}.${place}`,
      Date.parse(place > 1 && random(8) === 0 ? '2027-11-23T09:00:00Z' : '2026-11-23T09:00:00Z'),
    ),
  );
  const away = new Map<TestTablet, number>();
  const open: Visit[] = [];
  const clients: string[] = [];
  let [takeovers, erasures, dropped, visits, lots] = [0, 0, 0, 0, 0];

  const write = (visit: Visit, kind: string, body = {}): void =>
    void visit.tablet.write({
      kind,
      session: sessionOf(`${seed} ${visit.place}`),
      client: clientOf(visit.client),
      body,
    });

  const work = (tablet: TestTablet, day: number): void => {
    // A new day on this tablet's clock, which may step back where somebody corrected it.
    tablet.write({ kind: 'tablet.taken', minutes: 60 * 20 });
    if (chance(2)) tablet.write({ kind: 'clock.corrected', minutes: -30 });
    if (clients.length === 0 || chance(40)) {
      const client = `${seed} ${clients.length}`;
      clients.push(client);
      tablet.write({
        kind: 'client.registered',
        client: clientOf(client),
        body: {
          fullName: `Client ${random(20)}`,
          dateOfBirth: `1980-01-1${random(9)}`,
          phone: `0170 ${random(9999)}`,
        },
      });
    }
    const client = clients[random(clients.length)] as string;
    if (chance(30))
      tablet.write({ kind: 'client.amended', client: clientOf(client), body: { phone: `0171 ${day}` } });
    if (chance(50)) {
      const visit: Visit = { place: (visits += 1), client, tablet };
      open.push(visit);
      write(visit, 'session.opened', { recordNumber: `${visits}` });
      for (let taps = random(6); taps > 0; taps -= 1) write(visit, 'session.event', { text: `${taps}` });
    }
    if (chance(10)) {
      const body = {
        product: 'p',
        lot: `${random(5)}`,
        expiry: '2027-12',
        quantity: 2,
        supplier: '',
        invoice: '',
      };
      tablet.write({ kind: 'lot.received', body: { ...body, id: `${seed} ${(lots += 1)}` } });
    }
    if (lots > 0 && chance(10)) {
      const kind = ['lot.quarantined', 'lot.released', 'lot.emptied'][random(3)] as string;
      tablet.write({ kind, body: { id: `${seed} ${1 + random(lots)}`, reason: 'r' } });
    }
    // Two files that may be one person; now and then somebody takes it back, on whichever tablet.
    if (clients.length > 1 && chance(8)) {
      const other = clients[random(clients.length)] as string;
      tablet.write({
        kind: chance(70) ? 'client.linked' : 'client.unlinked',
        client: clientOf(client),
        body: { with: clientOf(other) },
      });
    }
    // Calls and unwanted events about visits that were over, which other tablets list too.
    if (visits > 0 && chance(10))
      tablet.write({
        kind: ['call.made', 'adverse.recorded', 'adverse.followed', 'review.approved'][random(4)] as string,
        session: sessionOf(`${seed} ${1 + random(visits)}`),
        client: clientOf(client),
        body: { event: `${random(3)}`, day: 3 },
      });
    if (chance(2)) {
      erasures += 1;
      tablet.write({ kind: 'client.erased', client: clientOf(client) });
    }
    if (chance(2)) tablet.write({ kind: 'protocol.released', body: { hash: `${seed} ${day}` } });
  };

  const goOn = (visit: Visit): void => {
    if (chance(15)) {
      takeovers += 1;
      const next = tablets[random(count)] as TestTablet;
      const from = { deviceId: visit.tablet.deviceId, ...visit.tablet.end() };
      const before = visit.tablet;
      visit.tablet = next;
      write(visit, 'session.takenOver', { from });
      // The battery was not dead after all.
      if (chance(30)) write({ ...visit, tablet: before }, 'session.event', { text: 'late' });
    }
    write(visit, 'session.event', { text: 'on' });
    if (chance(60)) {
      write(visit, 'session.closed');
      open.splice(open.indexOf(visit), 1);
    }
  };

  /** What one gives the other: all of it and noted, or a part in any order, some of it twice, when the link drops. */
  const meet = (one: TestTablet, other: TestTablet): void => {
    if (!chance(30)) return one.hear(other);
    dropped += 1;
    const all = [...other.lines.values()].slice(-random(200) - 1);
    const part = all.filter(() => chance(60));
    one.take([...part.toReversed(), ...part.slice(0, 5)]);
  };

  for (let day = 0; day < days; day += 1) {
    for (const tablet of tablets) {
      if (chance(1)) away.set(tablet, day + 14);
      work(tablet, day);
    }
    for (const visit of open.slice()) goOn(visit);
    for (let meetings = random(count * 2); meetings > 0; meetings -= 1) {
      const [one, other] = [tablets[random(count)] as TestTablet, tablets[random(count)] as TestTablet];
      if (one !== other && Math.max(away.get(one) ?? 0, away.get(other) ?? 0) <= day) meet(one, other);
    }
  }
  const lines = tablets.flatMap(({ own }) => own);
  // At last all of them reach each other, each in an order of its own.
  for (const tablet of tablets) {
    const rest = lines.filter(({ hash }) => !tablet.lines.has(hash));
    for (let at = rest.length - 1; at > 0; at -= 1) {
      const to = random(at + 1);
      [rest[at], rest[to]] = [rest[to] as OfferedLine, rest[at] as OfferedLine];
    }
    tablet.take(rest);
  }
  return { tablets, lines, takeovers, erasures, dropped };
};

/** Tablets that tell another state than the lines in one piece do; none where all is well. */
export const differing = ({ tablets, lines }: Simulated): readonly string[] => {
  const [first] = tablets as [TestTablet, ...TestTablet[]];
  const whole = JSON.stringify(stateOf(unionOf(first, lines)));
  return tablets.filter((tablet) => JSON.stringify(tablet.state()) !== whole).map(({ deviceId }) => deviceId);
};
