import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds } from '../../builders/property.ts';
import type { OfferedLine } from '../../../shared/sharing/chains.ts';
import { clientOf, sessionOf, stateOf, studioOf, unionOf } from './tablets.ts';
import type { TestTablet } from './tablets.ts';

interface Deed {
  readonly tablet: number;
  readonly other: number;
  readonly what: number;
  readonly client: number;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  tablet: fc.nat({ max: 5 }),
  other: fc.nat({ max: 5 }),
  what: fc.nat({ max: 11 }),
  client: fc.nat({ max: 1 }),
});

/** One thing of each rule of the table, or hearing of another tablet. */
const done = (tablets: readonly TestTablet[], { tablet: place, other, what, client: who }: Deed): void => {
  const tablet = tablets[place % tablets.length] as TestTablet;
  const client = clientOf(`${who}`);
  const session = sessionOf(`${who}`);
  const from = { deviceId: tablet.deviceId, ...tablet.end() };
  const body = { fullName: 'Ada Byron', dateOfBirth: '1980-12-10', phone: `0170 ${place}` };
  const words = [
    { kind: 'client.registered', client, body },
    { kind: 'client.amended', client, body: { phone: `0171 ${place}` } },
    { kind: 'session.opened', client, session, body: { recordNumber: '1' } },
    { kind: 'session.event', client, session, body: { text: `${place}` } },
    { kind: 'session.takenOver', client, session, body: { from } },
    { kind: 'client.erased', client },
    { kind: 'protocol.released', body: { hash: `${place}` } },
    {
      kind: 'lot.received',
      body: {
        id: `${place}`,
        product: 'p',
        lot: 'l',
        expiry: `2027-0${1 + place}`,
        quantity: 1,
        supplier: '',
        invoice: '',
      },
    },
    { kind: 'lot.quarantined', body: { id: `${other}`, reason: 'warm' } },
    { kind: 'device.revoked', body: { deviceId: clientOf('nobody'), upTo: null } },
  ][what];
  if (words === undefined) tablet.hear(tablets[other % tablets.length] as TestTablet);
  else tablet.write(words);
};

const history = fc.record({
  count: fc.integer({ min: 2, max: 6 }),
  deeds: fc.array(deed, { maxLength: 40 }),
});

const linesOf = (tablets: readonly TestTablet[]): readonly OfferedLine[] => tablets.flatMap(({ own }) => own);
const happened = ({ count, deeds }: { readonly count: number; readonly deeds: readonly Deed[] }) => {
  const tablets = studioOf(count);
  for (const one of deeds) done(tablets, one);
  return tablets;
};

test('the lines of two to six tablets make one state in any order and with any repetition', () => {
  holds(
    fc.property(history, fc.infiniteStream(fc.nat()), (past, keys) => {
      const tablets = happened(past);
      const lines = linesOf(tablets);
      const straight = stateOf(unionOf(tablets[0], lines));
      const shuffled = [...lines, ...lines.filter((_line, place) => place % 3 === 0)]
        .map((line) => ({ line, key: keys.next().value as number }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ line }) => line);
      expect(stateOf(unionOf(tablets[0], shuffled))).toEqual(straight);
      // Whichever tablet asks, the studio is the same.
      for (const tablet of tablets) expect(stateOf(unionOf(tablet, shuffled))).toEqual(straight);
    }),
    60,
  );
});

test('tablets that heard all of each other agree, however the deliveries were split', () => {
  holds(
    fc.property(history, fc.nat({ max: 9 }), (past, size) => {
      const tablets = happened(past);
      const lines = linesOf(tablets);
      for (const tablet of tablets)
        for (let from = 0; from < lines.length; from += size + 1)
          tablet.take(lines.slice(from, from + size + 1).toReversed());
      const [first, ...rest] = tablets.map((tablet) => tablet.state());
      for (const other of rest) expect(other).toEqual(first);
    }),
    40,
  );
});

test('no line of a member is ever lost: it counts, or is named', () => {
  holds(
    fc.property(history, fc.nat({ max: 5 }), (past, cut) => {
      const tablets = happened(past);
      const lines = linesOf(tablets);
      // A part of the chain of one never arrived.
      const gone = new Set((tablets[cut % tablets.length] as TestTablet).own.slice(3, 5));
      const union = unionOf(
        tablets[0],
        lines.filter((line) => !gone.has(line)),
      );
      const strange = union.strangers.flatMap(({ links }) => links);
      const accounted = new Set(
        [...union.inOrder, ...union.afterRevocation, ...union.waiting, ...strange].map(({ hash }) => hash),
      );
      for (const line of lines) if (!gone.has(line)) expect(accounted.has(line.hash)).toBe(true);
    }),
    60,
  );
});

test('nobody who was erased comes back, in whatever order it is heard', () => {
  holds(
    fc.property(history, (past) => {
      const tablets = happened(past);
      tablets[1].write({ kind: 'client.erased', client: clientOf('0') });
      for (const { own } of tablets) tablets[0].take(own);
      const { told } = tablets[0].state() as {
        told: { clientsApart: { who: string }[]; erasures: { client: string }[] };
      };
      expect(told.erasures.map(({ client }) => client)).toContain(clientOf('0'));
      expect(told.clientsApart.map(({ who }) => who)).not.toContain(clientOf('0'));
    }),
    40,
  );
});
