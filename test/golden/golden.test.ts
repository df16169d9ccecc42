import { expect, test } from 'vitest';
import { eventOfEntry, openingOfEntry } from '../../shared/session/entries.ts';
import { replay } from '../../shared/session/replay.ts';
import { summaryOf } from '../../shared/session/summary.ts';
import { timelineLine } from '../builders/timeline-said.ts';
import { viewOf } from '../../shared/session/view.ts';
import { goldenNames, goldenOf, goldenProtocol, hashOf } from './golden.ts';

test.each(goldenNames)('the recorded session "%s" replays to the same end', (name) => {
  const { entries, end } = goldenOf(name);
  const [first, ...rest] = entries;
  if (first === undefined) throw new Error('no opening');
  const opening = openingOfEntry(first);
  const events = rest.map(eventOfEntry);
  const session = replay(opening, goldenProtocol(), events);
  expect(session.context).toMatchObject({ place: end.place, stage: end.stage });
  expect(hashOf(session.context, end.keys)).toBe(end.hash);
  // It can still be shown, summed up and read.
  expect(viewOf(session, session.context.lastAt, entries.length).place).toBe(end.place);
  expect(summaryOf(session.context).ending).toBe(end.place);
  expect(timelineLine(opening, goldenProtocol(), events)).toHaveLength(events.length);
});
