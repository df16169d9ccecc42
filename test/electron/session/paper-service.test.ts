import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { practiceMark } from '../../../electron/report/practice-mark.ts';
import type { SessionId } from '../../../shared/brand.ts';
import { markedText } from '../../../shared/journal/mark.ts';
import { must } from '../../../shared/result.ts';
import type { Instant, LocalDate } from '../../../shared/time.ts';
import { exportRecord } from '../../../electron/tools/export-record.ts';
import { createPaperService } from '../../../electron/session/paper-service.ts';
import { digest } from '../../../electron/workspace-deps.ts';
import { damageEntry } from '../../e2e/driver/damage.ts';
import { closedSession } from './closed-session.ts';
import {
  machineOn,
  newFolder,
  plainPainter,
  script,
  scriptThrough,
  sessionOn,
  studioOn,
} from './setup-app.ts';
import type { Machine } from './setup-app.ts';

const delivered = script.findIndex(({ what }) => what !== 'prepare' && what.type === 'sheet.delivered');
const atSheet = (
  saveTo = newFolder(),
): { readonly machine: Machine; readonly session: SessionId; readonly saveTo: string } => {
  const machine = studioOn({ saveTo });
  return { machine, session: sessionOn(machine, script.slice(0, delivered)), saveTo };
};
interface Painted {
  readonly sheet?: { readonly clientFirstName: string; readonly preparedAt: string };
  readonly note?: { readonly kind: string; readonly why: string; readonly preparedAt: string };
  readonly seal: string;
  readonly copy: number;
}
const readPaper = (bytes: Uint8Array): Painted => JSON.parse(Buffer.from(bytes).toString('utf8')) as Painted;

test('the seal on the sheet is that of the mark it was frozen with, and stays that whatever comes after', async () => {
  const { machine, session } = atSheet();
  must(await machine.open().paper.print(session, 'sheet', null));
  const paper = readPaper(machine.printed[0]?.pdf ?? Buffer.alloc(0));
  const { store, desk } = machine.open();
  const prepared = [...store.read({ session })].findLast(
    ({ body }) => (body as { type?: string }).type === 'sheet.prepared',
  );
  expect(paper.seal).toBe(store.sealOf(prepared?.seq ?? 0));
  const out = join(newFolder(), 'record.ndjson');
  expect(exportRecord(machine.dataDir, out).code).toBe(0);
  const exported = readFileSync(out, 'utf8').split('\n');
  const { line, hash, mark } = JSON.parse(exported[prepared?.seq ?? 0] ?? '') as Record<string, string>;
  const { deviceId } = machine.open().vault;
  const { seq, at } = JSON.parse(line ?? '') as { seq: number; at: Instant };
  const text = markedText({ deviceId, seq, hash: hash ?? '', at });
  expect(paper.seal.replaceAll(' ', '')).toBe(digest(`${text}\n${mark}`).slice(0, 16));
  expect(must(await desk.open(session)).seal).toBe(paper.seal);
  expect(paper).toMatchObject({
    copy: 1,
    sheet: { clientFirstName: 'Marcus', preparedAt: expect.stringMatching(/^2026-11-22T10:5\d:/) },
  });
});

test('copies are counted over saving and printing, and differ in nothing but their number', async () => {
  const { machine, session, saveTo } = atSheet();
  const { paper, store, desk } = machine.open();
  const { path } = must(await paper.save(session, 'sheet'));
  expect(path).toBe(join(saveTo, 'SMP-2026-0001.pdf'));
  const first = readFileSync(path);
  machine.advance(120);
  must(await paper.print(session, 'sheet', 'Front desk'));
  const second = machine.printed[0]?.pdf ?? Buffer.alloc(0);
  expect(readPaper(second)).toEqual({ ...readPaper(first), copy: 2 });
  expect([...store.read({ session, kind: 'sheet.saved' })]).toMatchObject([
    { body: { copy: 1, sha256: digest(first) } },
  ]);
  expect([...store.read({ session, kind: 'sheet.printed' })]).toMatchObject([
    { body: { copy: 2, sha256: digest(second), printer: 'Front desk' } },
  ]);
  expect(must(await desk.open(session)).paper).toMatchObject({
    sheet: true,
    note: false,
    copies: 2,
    isStale: false,
  });
});

test('a reprint after a restart is the same sheet with the same seal', async () => {
  const { machine, session } = atSheet();
  must(await machine.open().paper.print(session, 'sheet', null));
  machine.life.close();
  const again = machineOn({ dataDir: machine.dataDir, startMs: Date.parse('2027-01-10T10:00:00Z') });
  again.life.begin();
  must(await again.open().paper.print(session, 'sheet', null));
  const papers = [machine, again].map(({ printed }) => readPaper(printed[0]?.pdf ?? Buffer.alloc(0)));
  expect(papers[1]).toEqual({ ...papers[0], copy: 2 });
});

test('without a sheet there is nothing to print, and before the needle none is made', async () => {
  const machine = studioOn();
  const session = sessionOn(machine, scriptThrough(1));
  const { seq } = machine.open().store.head();
  expect(machine.open().paper.prepare(session)).toMatchObject({ ok: false, error: { kind: 'refused' } });
  expect(await machine.open().paper.print(session, 'sheet', null)).toMatchObject({
    ok: false,
    error: { kind: 'failure', what: 'not-found' },
  });
  expect(await machine.open().paper.save(session, 'note')).toMatchObject({
    ok: false,
    error: { kind: 'failure' },
  });
  expect(machine.open().store.head().seq).toBe(seq);
});

test('a file that cannot be written is said, and no copy is counted', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'in-the-way'), '');
  const { machine, session } = atSheet(join(folder, 'in-the-way'));
  expect(await machine.open().paper.save(session, 'sheet')).toMatchObject({
    ok: false,
    error: { what: 'cannot-write-file' },
  });
  expect(must(await machine.open().desk.open(session)).paper.copies).toBe(0);
});

test('a note for the doctor names the place that stands now: about another place it is printed as another note', async () => {
  const machine = studioOn();
  const session = sessionOn(machine, script.slice(0, 8));
  const print = async (zone: string) => {
    must(
      machine.open().sessions.apply(session, 'consultation', {
        type: 'question.answered',
        code: 'C05',
        answer: 'yes',
        zones: [zone],
      }),
    );
    must(await machine.open().paper.print(session, 'note', null));
    return readPaper(machine.printed.at(-1)?.pdf ?? Buffer.alloc(0));
  };
  expect(await print('NAP')).toMatchObject({ copy: 1, note: { next: expect.stringContaining('nape') } });
  expect(await print('NAP')).toMatchObject({ copy: 2, note: { next: expect.stringContaining('nape') } });
  expect(await print('OCC')).toMatchObject({ copy: 1, note: { next: expect.stringContaining('back') } });
  expect([...machine.open().store.read({ session, kind: 'note.prepared' })]).toHaveLength(2);
});

test('a deferred client gets a note: once frozen it stays the same, with its own seal', async () => {
  const machine = studioOn();
  const session = sessionOn(machine, script.slice(0, 8));
  must(
    machine.open().sessions.apply(session, 'consultation', {
      type: 'session.deferred',
      reason: 'Sunburn, third time',
      noteForClient: 'Your scalp must recover from the sun.',
      comeBackFrom: '2027-01-10' as LocalDate,
    }),
  );
  must(await machine.open().paper.print(session, 'note', null));
  machine.advance(60);
  must(await machine.open().paper.print(session, 'note', null));
  const [first, second] = machine.printed.map(({ pdf }) => readPaper(pdf));
  expect(first).toMatchObject({
    copy: 1,
    note: { kind: 'deferred', why: 'Your scalp must recover from the sun.' },
    seal: expect.stringMatching(/^[0-9a-f ]{19}$/),
  });
  expect(second).toEqual({ ...first, copy: 2 });
  expect(JSON.stringify(first)).not.toContain('third time');
  expect([...machine.open().store.read({ session, kind: 'note.prepared' })]).toHaveLength(1);
});

test(
  'of a damaged record the sheet still comes out, saved and printed, and nothing is added to the record',
  { timeout: 600_000 },
  async () => {
    const { machine, session } = closedSession();
    machine.life.close();
    damageEntry(machine.dataDir, '"kind":"setup.finished"');
    const again = machineOn({ dataDir: machine.dataDir, startMs: Date.parse('2026-11-22T14:00:00Z') });
    again.life.begin();
    await again.life.verify();
    const { paper, store } = again.open();
    expect(again.life.state().phase).toBe('readOnly');
    const before = store.head().seq;
    const { path } = must(await paper.save(session, 'sheet'));
    expect(readPaper(readFileSync(path))).toMatchObject({ sheet: { clientFirstName: 'Marcus' } });
    must(await paper.print(session, 'sheet', null));
    expect(again.printed).toHaveLength(1);
    expect(store.head().seq).toBe(before);
  },
);

test('without the mark that seals it no page goes out', async () => {
  const { machine, session } = atSheet();
  const { sessions, store, studio, writer } = machine.open();
  const paper = createPaperService({
    reader: { ...store, sealOf: () => undefined },
    writer,
    clock: machine.clock,
    studio,
    sessions,
    digest,
    painter: plainPainter,
    log: { write: () => 'REF' },
    askWhere: () => Promise.resolve(undefined),
    print: () => Promise.reject(new Error('nothing may be printed')),
  });
  expect(await paper.print(session, 'sheet', null)).toMatchObject({
    ok: false,
    error: { what: 'not-found' },
  });
});

test('a printer that holds another paper gets the sheet on that, with the same words and seal', async () => {
  const machine = studioOn({ saveTo: newFolder(), loadedPaper: 'Letter' });
  const session = sessionOn(machine, script.slice(0, delivered));
  const { paper, store } = machine.open();
  const { path } = must(await paper.save(session, 'sheet'));
  must(await paper.print(session, 'sheet', 'Front desk'));
  const saved = readPaper(readFileSync(path)) as unknown as { readonly sheet: object };
  const printed = machine.printed[0]?.pdf ?? Buffer.alloc(0);
  expect(readPaper(printed)).toEqual({ ...saved, copy: 2, sheet: { ...saved.sheet, paper: 'Letter' } });
  expect(saved.sheet).toMatchObject({ paper: 'A4' });
  expect([...store.read({ session, kind: 'sheet.printed' })]).toMatchObject([
    { body: { copy: 2, sha256: digest(printed) } },
  ]);
});

test('a corrected sheet names the one it takes the place of, and is no copy of it', async () => {
  const { machine, session } = atSheet();
  const { paper, sessions } = machine.open();
  const sheetOf = (index: number) =>
    readPaper(machine.printed[index]?.pdf ?? Buffer.alloc(0)) as Painted & {
      readonly sheet: { readonly replaces: { readonly time: string; readonly seal: string } | null };
    };
  must(await paper.print(session, 'sheet', null));
  expect(sheetOf(0).sheet.replaces).toBeNull();
  must(
    sessions.apply(session, 'aftercare', {
      type: 'field.set',
      field: 'personalNotes',
      value: 'Shade at work',
    }),
  );
  must(paper.prepare(session));
  must(await paper.print(session, 'sheet', null));
  expect(sheetOf(1)).toMatchObject({
    copy: 1,
    sheet: { replaces: { time: '10:50', seal: sheetOf(0).seal } },
  });
  // One that was never given out is not named: the next one still takes the place of the one in hand.
  must(
    sessions.apply(session, 'aftercare', {
      type: 'field.set',
      field: 'personalNotes',
      value: 'Shade and hat',
    }),
  );
  must(paper.prepare(session));
  must(
    sessions.apply(session, 'aftercare', { type: 'field.set', field: 'personalNotes', value: 'Hat only' }),
  );
  must(paper.prepare(session, true));
  must(await paper.print(session, 'sheet', null));
  expect(sheetOf(2)).toMatchObject({
    copy: 1,
    sheet: { largePrint: true, replaces: { seal: sheetOf(1).seal } },
  });
  must(await paper.print(session, 'sheet', null));
  expect(sheetOf(3)).toMatchObject({ copy: 2, sheet: { replaces: { seal: sheetOf(1).seal } } });
});

test('the dates go home by a code and as a file, which the record enters with what was in it', async () => {
  const { machine, session, saveTo } = atSheet();
  const { paper, store } = machine.open();
  const home = must(await paper.dates(session));
  expect(home.dates.map(({ id }) => id)).toEqual(['phase-1', 'phase-2', 'phase-3', 'phase-4', 'review']);
  expect(home.text).toContain(home.dates[0]?.days);
  const { path } = must(await paper.saveDates(session, ['phase-2', 'review', 'never']));
  expect(path).toBe(join(saveTo, 'SMP-2026-0001.ics'));
  const file = readFileSync(path);
  expect(file.toString('utf8').match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect([...store.read({ session, kind: 'sheet.datesSaved' })]).toMatchObject([
    { body: { dates: ['phase-2', 'review'], sha256: digest(file) } },
  ]);
  // A file is no copy of the sheet.
  must(await paper.print(session, 'sheet', null));
  expect(readPaper(machine.printed[0]?.pdf ?? Buffer.alloc(0)).copy).toBe(1);
  expect((await paper.saveDates(session, ['never'])).ok).toBe(false);
});

test('the dates of a practice studio say that they are made up, in the code and in every event of the file', async () => {
  const mark = 'Practice: not a real record';
  const machine = studioOn({ saveTo: newFolder(), painter: { ...plainPainter, mark: practiceMark } });
  const session = sessionOn(machine, script.slice(0, delivered));
  const { paper } = machine.open();
  expect(must(await paper.dates(session)).text.startsWith(`${mark}\n`)).toBe(true);
  const { path } = must(await paper.saveDates(session, ['phase-2', 'review']));
  const titles = readFileSync(path, 'utf8').match(/^SUMMARY:.*$/gm);
  expect(titles).toHaveLength(2);
  for (const title of titles ?? []) expect(title).toContain(mark);
});
