import { inEnglish } from '../builders/in-words.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../electron/record-writer.ts';
import { linesOf, linesOfOpening } from '../../electron/session/lines-of.ts';
import { colourPage } from '../../shared/colour/page-of.ts';
import { begin } from '../../shared/session/begin.ts';
import { eventOfEntry } from '../../shared/session/entries.ts';
import { replayOne } from '../../shared/session/replay.ts';
import { viewOf } from '../../shared/session/view.ts';
import { endOfJournal, journalFile, sessionsIn, stockIn } from './journal.ts';
import type { Journal, JournalEntry } from './journal.ts';

const { entries, end } = JSON.parse(readFileSync(journalFile, 'utf8')) as Journal;

const isOpening = ({ body }: JournalEntry): boolean =>
  (body as { readonly type?: string }).type === 'opening';

describe('a whole recorded journal with a cupboard, colours, a photo and two visits', () => {
  test('leads to the same ledger, the same sessions and the same healed result', () => {
    expect(endOfJournal(entries, (_data, at) => end.sessions[at]?.keys ?? [])).toEqual(end);
    expect(end.sessions.map(({ place }) => place)).toEqual(['closed', 'deferred']);
    expect(end.lots).toEqual(['P-77 opened 2026-10-01', 'W-9', 'C-5 recalled']);
    expect(end.healing).toMatchObject({ n: 1, share: expect.closeTo(0.588, 2) as unknown });
  });
  test('holds what it is there for', () => {
    const [first, second] = sessionsIn(entries).map(({ session }) => session.context);
    expect(first?.mixes[0]?.ledger?.pigment).toMatchObject({ known: true, lot: 'P-77', masstone: { L: 22 } });
    expect(first?.mixes[0]).toMatchObject({
      pigmentMl: expect.closeTo(0.3) as unknown,
      diluentMl: expect.closeTo(3.6) as unknown,
    });
    expect(first?.colour.testDots).toMatchObject([
      { id: 'test-1', undone: true },
      { id: 'test-2', looks: 'right' },
    ]);
    expect(first?.colour.photos).toMatchObject([{ algorithm: 'grey-card-1', card: { problem: null } }]);
    expect(first?.colour.samples.map(({ kind }) => kind)).toEqual([
      'skin',
      'smpHealed',
      'stubble',
      'smpFresh',
    ]);
    expect(second?.opening.lastVisit?.colours?.['VTX']).toMatchObject({
      freshBy: 'reading',
      fresh: { L: 48 },
    });
    expect(stockIn(entries).products.size).toBe(3);
  });
  test('holds the very lines that its events lead to, and no others of their kinds', () => {
    for (const { session } of sessionsIn(entries)) {
      const { opening, protocol } = session.context;
      const own = entries.filter((entry) => entry.session === opening.session);
      let before = begin(opening, protocol);
      const lines = own.flatMap((entry): readonly Line[] => {
        if (entry.kind === 'session.opened') return linesOfOpening(opening);
        if (entry.kind !== 'session.event' || isOpening(entry)) return [];
        const event = eventOfEntry(entry);
        const after = replayOne(before, event);
        const made = linesOf(event, before.context, after.context);
        before = after;
        return made;
      });
      const ofSession = lines.filter((line) => line.session === opening.session);
      const kinds: ReadonlySet<string> = new Set(ofSession.map(({ kind }) => kind));
      expect(ofSession.map(({ kind, body }) => ({ kind, body }))).toEqual(
        own.filter(({ kind }) => kinds.has(kind)).map(({ kind, body }) => ({ kind, body })),
      );
      expect(kinds.size).toBeGreaterThan(3);
    }
  });
  test('can still be shown, and proposes from it', () => {
    for (const { session, events } of sessionsIn(entries))
      expect(viewOf(session, session.context.lastAt, events).place).toBe(session.context.place);
    const page = colourPage(sessionsIn(entries)[1]?.session.context ?? (undefined as never), []);
    expect(inEnglish(page.zones[0]?.lastTime ?? '')).toMatch(/^Last time: 1 : 12, Maker .*, lot P-77\./);
  });
});
