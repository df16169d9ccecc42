import { expect, test } from 'vitest';
import { clocksApart } from '../../../shared/sharing/clocks.ts';
import { merged } from '../../../shared/sharing/merged.ts';
import type { Union } from '../../../shared/sharing/union.ts';
import { checks, clientOf, enrol, newTablet, openBody, sessionOf, studioOf, unionOf } from './tablets.ts';

const told = (union: Union) => merged(union, openBody);
const ada = clientOf('Ada');
const registered = (phone = '0170 1234567') => ({
  kind: 'client.registered',
  client: ada,
  body: { fullName: 'Ada Byron', dateOfBirth: '1980-12-10', phone },
});
const visit = sessionOf('one');
const opening = (recordNumber = '2026-0001', client = ada) => ({
  kind: 'session.opened',
  session: visit,
  client,
  body: { recordNumber },
});
const tap = (text: string) => ({ kind: 'session.event', session: visit, client: ada, body: { text } });

test('a client registered on one tablet is found on the other, under the author and the time it was written with', () => {
  const [one, two] = studioOf(2);
  const line = one.write(registered());
  two.hear(one);
  const link = two.union().inOrder.find(({ hash }) => hash === line.hash);
  expect(link?.entry).toMatchObject({ kind: 'client.registered', client: ada });
  expect(link?.chain.deviceId).toBe(one.deviceId);
  expect(link?.line).toBe(line.line);
});

test('a tablet that nobody enrolled counts for nothing, whatever it brings', () => {
  const [one] = studioOf(2);
  const stranger = newTablet('stranger');
  stranger.write({ kind: 'client.erased', client: ada });
  stranger.write({ kind: 'studio.joined', body: { deviceId: one.deviceId, publicKey: one.publicKey } });
  one.take(stranger.own);
  const union = one.union();
  expect(union.heard.map(({ tablet }) => tablet.name)).toEqual(['1', '2']);
  expect(union.strangers.map(({ deviceId }) => deviceId)).toEqual([stranger.deviceId]);
  expect(told(union).erasures).toEqual([]);
});

test('who bears the name of a tablet but not its key is a stranger', () => {
  const [one, two] = studioOf(2);
  const impostor = newTablet('2', undefined, 'another key');
  expect(impostor.deviceId).toBe(two.deviceId);
  impostor.write({ kind: 'client.erased', client: ada });
  one.take(impostor.own);
  expect(one.union().strangers).toHaveLength(1);
  expect(told(one.union()).erasures).toEqual([]);
});

test('a line that was changed, does not fit its chain or bears a strange mark is named, and the rest goes on', () => {
  const [one, two] = studioOf(2);
  const good = one.write(registered());
  const next = one.write({ kind: 'client.amended', client: ada, body: { phone: '0170 2' } });
  two.take(one.lines.values());
  const changed = { ...good, line: good.line.replace('Ada', 'Eve'), source: 'a.ndjson' };
  const moved = { ...next, line: next.line.replace('"seq":', '"seq":1'), source: 'b.ndjson' };
  const union = unionOf(two, [
    ...two.lines.values(),
    changed,
    { ...moved, hash: 'f'.repeat(64) },
    { line: '{"v":3,"seq":9}', hash: checks.digest('{"v":3,"seq":9}') },
    { line: 'rubbish', hash: checks.digest('rubbish') },
  ]);
  expect(union.refused.map(({ why }) => why).toSorted()).toEqual([
    'changed',
    'changed',
    'newer',
    'unreadable',
  ]);
  expect(union.inOrder.some(({ hash }) => hash === next.hash)).toBe(true);
  const marred = unionOf(
    two,
    [...two.lines.values()].map((line) => (line.hash === next.hash ? { ...line, mark: 'x' } : line)),
  );
  expect(marred.refused.map(({ why }) => why)).toEqual(['foreign-mark']);
  expect(marred.waiting.map(({ hash }) => hash)).toEqual([next.hash]);
  // The right mark beside it, from another file, is enough.
  expect(
    unionOf(two, [...two.lines.values(), { ...next, mark: 'x' }]).inOrder.map(({ hash }) => hash),
  ).toContain(next.hash);
});

test('a line of a newer app is kept and shown as such, not dropped', () => {
  const [one, two] = studioOf(2);
  const line = one.write({ kind: 'wound.scanned', client: ada });
  two.hear(one);
  expect(two.union().newer.map(({ hash }) => hash)).toEqual([line.hash]);
});

test('what comes before its beginning waits, and counts once that is here', () => {
  const [one, two] = studioOf(2);
  two.hear(one);
  const first = one.write(registered());
  const second = one.write({ kind: 'client.amended', client: ada, body: { phone: '1234' } });
  const known = [...two.lines.values()];
  const before = unionOf(two, [...known, second]);
  expect(before.waiting.map(({ hash }) => hash)).toEqual([second.hash]);
  const after = unionOf(two, [second, ...known, first]);
  expect(after.waiting).toEqual([]);
  expect(after.inOrder.map(({ hash }) => hash)).toEqual(expect.arrayContaining([first.hash, second.hash]));
});

test('one field changed on two tablets apart holds both values until somebody who saw both chooses', () => {
  const [one, two] = studioOf(2);
  one.write(registered());
  two.hear(one);
  one.write({ kind: 'client.amended', client: ada, body: { phone: '0170 1' } });
  two.write({ kind: 'client.amended', client: ada, body: { phone: '0170 2', address: 'Kirchweg 1' } });
  one.hear(two);
  const [apart, ...rest] = told(one.union()).clientsApart;
  expect(rest).toEqual([]);
  expect(apart).toMatchObject({ who: ada, field: 'phone' });
  expect(apart?.values.map(({ value }) => value).toSorted()).toEqual(['0170 1', '0170 2']);
  one.write({ kind: 'client.amended', client: ada, body: { phone: '0170 2' } });
  expect(told(one.union()).clientsApart).toEqual([]);
  two.hear(one);
  expect(told(two.union()).clientsApart).toEqual([]);
});

test('the same value on both is no question, and a word that knew the first is no second value', () => {
  const [one, two] = studioOf(2);
  one.write(registered());
  two.hear(one);
  one.write({ kind: 'client.amended', client: ada, body: { phone: '0170 1' } });
  two.write({ kind: 'client.amended', client: ada, body: { phone: '0170 1' } });
  one.hear(two);
  one.write({ kind: 'client.amended', client: ada, body: { phone: '0170 3' } });
  two.hear(one);
  two.write({ kind: 'client.amended', client: ada, body: { phone: '0170 4' } });
  one.hear(two);
  expect(told(one.union()).clientsApart).toEqual([]);
});

test('the same person registered twice is proposed, and only where neither tablet knew', () => {
  const [one, two] = studioOf(2);
  one.write(registered());
  const twin = clientOf('Ada again');
  two.write({ ...registered('+49 170 1234567'), client: twin });
  one.hear(two);
  expect(told(one.union()).maybeOne).toEqual([
    { clients: expect.arrayContaining([ada, twin]), by: 'birthday' },
  ]);
  const third = clientOf('Ada a third time');
  one.write({ ...registered(), client: third });
  expect(told(one.union()).maybeOne).toHaveLength(1);
});

test('two releases made apart are for a manager to choose from, and one made over both ends it', () => {
  const [one, two] = studioOf(2);
  one.write({ kind: 'protocol.released', body: { version: 2, hash: 'a', text: '{}' } });
  two.write({ kind: 'protocol.released', body: { version: 2, hash: 'b', text: '{}' } });
  one.hear(two);
  expect(told(one.union()).releasesApart).toHaveLength(2);
  one.write({ kind: 'protocol.released', body: { version: 3, hash: 'b', text: '{}' } });
  expect(told(one.union()).releasesApart).toEqual([]);
});

test('somebody who left on one tablet has left on all, until somebody who knew takes them back', () => {
  const [one, two] = studioOf(2);
  const person = clientOf('Kim');
  one.write({ kind: 'staff.registered', body: { id: person, name: 'Kim' } });
  two.hear(one);
  one.write({ kind: 'staff.left', body: { person } });
  two.write({ kind: 'staff.amended', body: { id: person, name: 'Kim B.' } });
  two.write({ kind: 'staff.returned', body: { person } });
  two.hear(one);
  expect([...told(two.union()).left]).toEqual([person]);
  two.write({ kind: 'staff.returned', body: { person } });
  expect([...told(two.union()).left]).toEqual([]);
});

test('a PIN set on two tablets apart is one question', () => {
  const [one, two] = studioOf(2);
  const person = clientOf('Kim');
  one.write({ kind: 'pin.set', body: { person, salt: 'a', hash: 'a' } });
  two.write({ kind: 'pin.set', body: { person, salt: 'b', hash: 'b' } });
  one.hear(two);
  expect(told(one.union()).othersApart).toMatchObject([{ who: person, field: 'pin' }]);
});

test('an erasure on one tablet ends what another writes of the client later, and says who has confirmed', () => {
  const [one, two, three] = studioOf(3) as unknown as ReturnType<typeof studioOf>;
  one.write(registered());
  two.hear(one);
  one.write({ kind: 'erasure.begun', client: ada });
  one.write({ kind: 'client.erased', client: ada });
  two.write({ kind: 'client.amended', client: ada, body: { phone: '0170 2' } });
  two.write({ ...registered('0170 3') });
  one.hear(two);
  expect(told(one.union()).erasures).toEqual([
    { client: ada, isDraft: false, confirmed: ['1'], missing: ['2', '3'], revoked: [] },
  ]);
  expect(told(one.union()).clientsApart).toEqual([]);
  two.hear(one);
  two.write({ kind: 'client.erased', client: ada });
  one.write({ kind: 'device.revoked', body: { deviceId: three?.deviceId ?? '', upTo: null } });
  one.hear(two);
  expect(told(one.union()).erasures).toEqual([
    { client: ada, isDraft: false, confirmed: ['1', '2'], missing: [], revoked: ['3'] },
  ]);
});

test('a tablet that was taken out of the studio adds nothing any more: what it wrote is kept apart', () => {
  const [one, two] = studioOf(2);
  const known = two.write(registered());
  one.hear(two);
  one.write({ kind: 'device.revoked', body: { deviceId: two.deviceId, upTo: { ...two.end() } } });
  const after = two.write({ kind: 'client.erased', client: ada });
  one.take(two.lines.values());
  const union = one.union();
  expect(union.afterRevocation.map(({ hash }) => hash)).toEqual([after.hash]);
  expect(union.inOrder.map(({ hash }) => hash)).toContain(known.hash);
  expect(union.heard.find(({ tablet }) => tablet.name === '2')?.tablet.isRevoked).toBe(true);
  // Nor can it take the others out with it.
  two.write({ kind: 'device.revoked', body: { deviceId: one.deviceId, upTo: null } });
  one.take(two.lines.values());
  expect(one.union().heard.find(({ tablet }) => tablet.name === '1')?.tablet.isRevoked).toBe(false);
});

test('a copied disk is seen as two ends of one chain, and neither end is lost', () => {
  const [one, two] = studioOf(2);
  const copy = two.cloned();
  const here = two.write(tap('here'));
  const there = copy.write(tap('there'));
  one.take(two.lines.values());
  one.take(copy.lines.values());
  const union = one.union();
  expect(union.forks).toHaveLength(1);
  expect(union.forks[0]?.chain.deviceId).toBe(two.deviceId);
  expect(union.forks[0]?.ends.map(({ hash }) => hash).toSorted()).toEqual([here.hash, there.hash].toSorted());
  expect(union.inOrder.map(({ hash }) => hash)).toEqual(expect.arrayContaining([here.hash, there.hash]));
});

test('a session taken over goes on at the other tablet; what the first wrote without knowing comes late', () => {
  const [one, two] = studioOf(2);
  one.write(opening());
  one.write(tap('cream on'));
  two.hear(one);
  const unheard = one.write(tap('cream off'));
  two.write({
    kind: 'session.takenOver',
    session: visit,
    client: ada,
    body: { from: { deviceId: one.deviceId, seq: 1, hash: '0'.repeat(64) } },
  });
  const held = two.write(tap('first pass'));
  one.hear(two);
  const still = one.write(tap('wipe'));
  two.hear(one);
  const [session] = told(two.union()).sessions;
  expect(session?.writer).toBe(two.deviceId);
  expect(session?.late.map(({ hash }) => hash)).toEqual([unheard.hash, still.hash]);
  expect(session?.late.map(({ hash }) => hash)).not.toContain(held.hash);
  // It may go back, to a tablet that knows where it was.
  one.write({
    kind: 'session.takenOver',
    session: visit,
    client: ada,
    body: { from: { deviceId: two.deviceId, seq: 1, hash: '0'.repeat(64) } },
  });
  const back = one.write({ kind: 'session.closed', session: visit, client: ada });
  const again = told(one.union()).sessions[0];
  expect(again?.writer).toBe(one.deviceId);
  expect(again?.ended?.hash).toBe(back.hash);
});

test('of two tablets that take one session over apart one holds it, and that is said', () => {
  const [one, two, three] = studioOf(3) as unknown as [
    ReturnType<typeof newTablet>,
    ReturnType<typeof newTablet>,
    ReturnType<typeof newTablet>,
  ];
  one.write(opening());
  two.hear(one);
  three.hear(one);
  const over = {
    kind: 'session.takenOver',
    session: visit,
    client: ada,
    body: { from: { deviceId: one.deviceId, seq: 1, hash: '0'.repeat(64) } },
  };
  two.write(over);
  two.write(tap('two'));
  three.write({ ...over, minutes: 5 });
  const lost = three.write(tap('three'));
  one.hear(two);
  one.hear(three);
  const [session] = told(one.union()).sessions;
  expect(session).toMatchObject({ writer: two.deviceId, isContested: true });
  expect(session?.late.map(({ hash }) => hash)).toEqual([lost.hash]);
});

test('a lot forbidden on one tablet is forbidden on all until somebody who knew lifts it, and what came in adds up', () => {
  const [one, two] = studioOf(2);
  const product = clientOf('product');
  const received = (id: string, quantity: number, expiry: string) => ({
    kind: 'lot.received',
    body: { id, product, lot: 'ab12', expiry, receivedOn: '2026-01-01', quantity, supplier: '', invoice: '' },
  });
  one.write(received('a', 3, '2027-01'));
  two.write({ ...received('b', 4, '2026-12'), kind: 'lot.received' });
  two.hear(one);
  one.write({ kind: 'lot.quarantined', body: { id: 'a', reason: 'warm' } });
  two.write({ kind: 'lot.quarantined', body: { id: 'a', reason: 'cloudy' } });
  one.write({ kind: 'lot.released', body: { id: 'a', reason: 'was cold after all' } });
  one.hear(two);
  expect(told(one.union()).lots).toMatchObject([
    { lot: 'ab12', status: 'quarantined', quantity: 7, expiry: '2026-12' },
  ]);
  one.write({ kind: 'lot.released', body: { id: 'a', reason: 'looked at' } });
  expect(told(one.union()).lots).toMatchObject([{ status: 'inStock' }]);
});

test('a tablet whose clock is a year ahead still comes after what it knew', () => {
  const one = newTablet('1');
  const two = newTablet('2', Date.parse('2027-11-23T09:00:00.000Z'));
  enrol(one, two, 2);
  const early = two.write(registered());
  one.hear(two);
  const later = one.write({ kind: 'client.amended', client: ada, body: { phone: '99 88' } });
  two.hear(one);
  const order = two.union().inOrder.map(({ hash }) => hash);
  expect(order.indexOf(early.hash)).toBeLessThan(order.indexOf(later.hash));
  expect(told(two.union()).clientsApart).toEqual([]);
});

test('what another tablet spoke of and is not here makes the answer incomplete', () => {
  const [one, two] = studioOf(2);
  const three = newTablet('3');
  enrol(one, three, 3);
  two.hear(one);
  three.write(registered());
  one.hear(three);
  two.take(one.own);
  expect(two.union().heard.find(({ tablet }) => tablet.name === '3')?.behind).toBe(three.end().seq);
  two.take(three.own);
  expect(two.union().heard.find(({ tablet }) => tablet.name === '3')?.behind).toBeUndefined();
});

test('two tablets given one number apart are told from each other', () => {
  const [one, two] = studioOf(2);
  const [three, four] = [newTablet('3'), newTablet('4')];
  enrol(one, three, 3);
  enrol(two, four, 3);
  one.hear(two);
  one.hear(four);
  expect(one.union().heard.map(({ tablet }) => tablet.name)).toEqual(['1', '2', '3', '3b']);
});

test('clocks more than a minute apart are told the same on both tablets, until one was set right', () => {
  const one = newTablet('1');
  const two = newTablet('2', Date.parse('2026-11-23T09:30:00.000Z'));
  enrol(one, two, 2);
  two.hear(one);
  const told = [{ ahead: two.deviceId, behind: one.deviceId, bySeconds: expect.any(Number) as number }];
  expect(clocksApart(one.union())).toEqual(told);
  expect(clocksApart(two.union())).toEqual(told);
  expect(clocksApart(one.union())[0]?.bySeconds).toBeGreaterThan(20 * 60);
  one.write({ kind: 'clock.corrected', minutes: 30 });
  two.write(registered());
  one.hear(two);
  expect(clocksApart(one.union())).toEqual([]);
});
