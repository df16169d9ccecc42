import { expect, test } from 'vitest';
import type { Entry } from '../../../shared/journal/entry.ts';
import { bodyOf, bodyOfOpening, eventOfEntry, openingOfEntry } from '../../../shared/session/entries.ts';
import type { JsonValue } from '../../../shared/brand.ts';
import type { SessionEvent } from '../../../shared/session/events.ts';
import { replay } from '../../../shared/session/replay.ts';
import { at, staff } from '../../builders/data.ts';
import { closedChair, createChair } from '../../builders/session.ts';

const entry = (body: unknown): Pick<Entry, 'seq' | 'at' | 'by' | 'body'> => ({
  seq: 12,
  at: at(3),
  by: staff,
  body: body as JsonValue,
});
const throughJson = (body: JsonValue): JsonValue => JSON.parse(JSON.stringify(body)) as JsonValue;

test('a session written to entries and read back is the same session', () => {
  const chair = closedChair();
  const opening = openingOfEntry(entry(throughJson(bodyOfOpening(chair.opening))));
  const events = chair.events.map((event) =>
    eventOfEntry({ seq: 1, at: event.at, by: event.by, body: throughJson(bodyOf(event)) }),
  );
  expect(events).toEqual(chair.events);
  expect(replay(opening, chair.protocol, events).context).toEqual(chair.data());
});

test('time and author come from the entry, never from its body', () => {
  const read = eventOfEntry(entry({ type: 'note.added', text: 'Hello', at: at(900), by: 'device' }));
  expect(read).toMatchObject({ at: at(3), by: staff });
});

test.each([
  [{ type: 'session.dreamed' }, /entry 12 .*"session\.dreamed".*does not know/],
  [{ text: 'no type' }, /entry 12/],
  ['text', /entry 12 .*not an object/],
  [null, /entry 12 .*not an object/],
])('an entry that cannot be read is a defect that names it: %j', (body, message) => {
  expect(() => eventOfEntry(entry(body))).toThrow(message);
});

test.each([
  [{ type: 'note.added', text: 'x' }],
  [{ type: 'opening' }],
  [{ type: 'opening', opening: { at: 'today' } }],
])('an opening that is none is a defect: %j', (body) => {
  expect(() => openingOfEntry(entry(body))).toThrow(/defect: entry 12/);
});

test('replay stops at an event it does not know or cannot place', () => {
  const { opening, protocol } = createChair();
  const strange = { type: 'session.dreamed', at: at(1), by: staff } as unknown as SessionEvent;
  expect(() => replay(opening, protocol, [strange])).toThrow(/defect: .*session\.dreamed/);
  const misplaced: SessionEvent = { type: 'session.resumed', at: at(1), by: staff };
  expect(() => replay(opening, protocol, [misplaced])).toThrow(/defect: .*session\.resumed.*consultation/);
});

test('what was accepted under older rules is replayed without asking the rules of today', () => {
  const { opening, protocol } = createChair();
  const session = replay(opening, protocol, [{ type: 'stage.completed', at: at(5), by: staff }]);
  expect(session.context.stage).toBe('cleanseAndNumb');
});
