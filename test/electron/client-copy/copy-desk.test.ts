import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { clientCopy, copySchemaText } from '../../../shared/client-copy/copy.ts';
import type { ClientCopy } from '../../../shared/client-copy/copy.ts';
import { createPaper } from '../../../electron/report/paper.ts';
import { sha256 } from '../../../electron/store/digest.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import { english } from '../../../shared/words/language.ts';
import { loadScreenLanguage } from '../../../shared/words/screen-languages.ts';
import { agree, orderFor } from '../media/setup-photos.ts';
import { pdfUaProblems } from '../report/pdf-ua.ts';
import { readPdf, wordsOf } from '../report/read-pdf.ts';
import { closedSession } from '../session/closed-session.ts';
import { newFolder, plainPainter, registered, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { readArchive } from './read-archive.ts';

const paper = createPaper();
const realPages = { ...plainPainter, copy: paper.renderCopy };

const copied = async (machine: Machine, client: ClientId, saveTo: string, photos = true) => {
  const made = must(await machine.open().clientCopy.make(client, { form: 'all', photos }));
  const files = await readArchive(readFileSync(join(saveTo, 'Copy.zip')));
  const text = String(files.get('record.json'));
  return { made, files, text, copy: JSON.parse(text) as ClientCopy };
};
const clientIn = (machine: Machine): ClientId => machine.open().store.sessions()[0]?.client as ClientId;

test('the archive holds everything about the client, as the published schema says', async () => {
  const saveTo = newFolder();
  const { machine, session } = closedSession({ saveTo, painter: realPages });
  const client = clientIn(machine);
  const before = [...machine.open().store.read({ client })];
  const { made, files, text, copy } = await copied(machine, client, saveTo);
  const { store } = machine.open();

  expect(clientCopy.safeParse(copy).error).toBeUndefined();
  const schema = JSON.parse(String(files.get('record.schema.json'))) as object;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  expect(ajv.validate(schema, copy), JSON.stringify(ajv.errors)).toBe(true);
  expect(ajv.validate(schema, { ...copy, madeBy: undefined, extra: 1 })).toBe(false);

  // Every entry that names the client, opened, in order.
  expect(copy.entries.map(({ entry, hash }) => [entry, hash])).toEqual(
    before.map(({ seq, hash }) => [seq, hash]),
  );
  expect(copy.entries.every(({ body }) => body !== null)).toBe(true);
  const [visit] = copy.visits;
  expect(copy.visits).toHaveLength(1);
  expect(visit?.session).toBe(session);
  for (const part of ['answers', 'consents', 'zones', 'lots', 'sheets', 'timeline'] as const)
    expect(visit?.[part].length, part).toBeGreaterThan(0);
  expect(visit?.timeline.length).toBe(
    before.filter(({ kind }) => kind === 'session.event' || kind === 'session.addendum').length,
  );
  for (const consent of visit?.consents ?? [])
    if (consent.is === 'signed') expect(consent.paragraphs.length, consent.id).toBeGreaterThan(0);
  expect(visit?.sheets.at(-1)?.text.join(' ')).toContain('Keep');

  // What it says of itself is what stands in the record.
  const prepared = [...store.read({ client, kind: 'copy.prepared' })].at(-1);
  expect(prepared?.body).toMatchObject({ form: 'all', photos: true, sha256: sha256(Buffer.from(text)) });
  expect(made.seal).toBe(store.sealOf(prepared?.seq ?? 0));
  expect(store.countOf('copy.saved')).toBe(1);
  expect(String(files.get('READ-ME.txt'))).toContain(made.seal);
  expect(readdirSync(saveTo)).toEqual(['Copy.zip']);
  // And the client's page says that it was handed out, by whom and with what.
  expect(must(machine.open().clients.open(client)).copies).toMatchObject([
    { by: copy.madeBy, photos: true, saved: true },
  ]);
});

test('the page to read says the same, is tagged, and names its seal', async () => {
  const saveTo = newFolder();
  const { machine } = closedSession({ saveTo, painter: realPages });
  const client = clientIn(machine);
  const { made, files, copy } = await copied(machine, client, saveTo);
  const pdf = files.get('record.pdf') ?? Buffer.alloc(0);
  expect(pdfUaProblems(pdf)).toEqual([]);
  expect(readPdf(pdf, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors');
  const whole = wordsOf(pdf).replaceAll(' ', '');
  // What runs over the end of a side goes on behind its foot.
  const words = whole.replaceAll(/RecordofMarcusOkonkwo-Lindqvist,side\d+of\d+NorthlightSMPStudio\f?/g, '');
  const [visit] = copy.visits;
  const sides = Number(/Pages:\s+(\d+)/.exec(readPdf(pdf, 'pdfinfo', 'FILE'))?.[1]);
  for (const said of [
    copy.client.fullName,
    made.seal ?? 'no seal',
    sha256(files.get('record.json') ?? Buffer.alloc(0)),
    ...(visit?.answers.map(({ question }) => question) ?? []),
    ...(visit?.consents.flatMap(({ paragraphs }) => paragraphs) ?? []),
    ...(visit?.lots.map(({ lot }) => lot) ?? []),
    ...(visit?.timeline.map(({ text }) => text) ?? []),
  ])
    expect(words).toContain(said.replaceAll(/\s/g, ''));
  expect(whole).toContain(`side${sides}of${sides}`);
  expect(readPdf(pdf, 'pdfinfo', '-struct', 'FILE').match(/Figure/g)?.length).toBeGreaterThan(
    visit?.consents.length ?? 99,
  );
});

test('tables open in another program, and no cell is a formula', async () => {
  const saveTo = newFolder();
  const machine = studioOn({ saveTo });
  const client = registered(machine, { fullName: 'Zoë "Zed" O’Neil', address: '=HYPERLINK("http://x")' });
  const { session } = must(machine.open().start(client, 'touch_up'));
  for (const note of ['=1+1', '+44 20 7946 0102', '-2', '@SUM(A1)', 'plain; with, "signs"\nand lines'])
    must(machine.open().sessions.apply(session, 'consultation', { type: 'note.added', text: note }));
  const { files, copy } = await copied(machine, client, saveTo);
  const table = (name: string): string[][] =>
    Papa.parse<string[]>(String(files.get(`tables/${name}.csv`)).replace('\uFEFF', ''), {
      skipEmptyLines: true,
    }).data;
  const rows = table('timeline');
  const at = rows[0]?.indexOf('text') ?? -1;
  expect(rows.slice(1).map((row) => row[at]?.replace(/^'(?=[=+\-@])/, ''))).toEqual(
    copy.visits[0]?.timeline.map(({ text }) => text),
  );
  for (const name of files.keys())
    if (name.endsWith('.csv'))
      for (const row of table(name.slice('tables/'.length, -'.csv'.length)))
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});

test('whoever only opened the file stands in it too, once a day, and is told apart from who wrote', async () => {
  const saveTo = newFolder();
  const { machine } = closedSession({ saveTo, painter: realPages });
  const client = clientIn(machine);
  const { people, store } = machine.open();
  const { looks } = people;
  const wrote = [...store.read({ client })].length;
  looks.note(client);
  looks.note(client);
  machine.advance(2 * 24 * 60);
  looks.note(client);
  expect(store.countOf('client.seen')).toBe(2);
  const { copy, files } = await copied(machine, client, saveTo);
  expect(copy.seenBy).toMatchObject([{ name: copy.madeBy, days: ['2026-11-22', '2026-11-24'] }]);
  expect(copy.people.reduce((sum, { entries }) => sum + entries, 0)).toBe(wrote);
  const words = wordsOf(files.get('record.pdf') ?? Buffer.alloc(0));
  expect(words).toContain('Who opened your file');
  expect(words).toContain('22 November 2026 · 24 November 2026');
  expect(String(files.get('tables/seen.csv'))).toContain('2026-11-24');
});

test('who speaks Spanish gets it in Spanish: page, tables and read-me, days and all', async () => {
  const saveTo = newFolder();
  const spanish = (await loadScreenLanguage('es')) ?? english;
  const { machine } = closedSession({
    saveTo,
    painter: realPages,
    languageFor: () => Promise.resolve(spanish),
  });
  const { files, copy } = await copied(machine, clientIn(machine), saveTo);
  const pdf = files.get('record.pdf') ?? Buffer.alloc(0);
  const words = wordsOf(pdf);
  for (const said of [
    'Toda su ficha',
    'Quién escribió en su ficha',
    '22 de noviembre de 2026',
    'Sesión cerrada',
  ])
    expect(words).toContain(said);
  // What we say ourselves; what was signed stands in the words it was signed in.
  for (const left of ['Your whole record', 'Who wrote', 'Signed on', 'Session opened'])
    expect(words).not.toContain(left);
  expect(copy.language).toBe('es');
  expect(pdfUaProblems(pdf)).toEqual([]);
  expect(String(files.get('READ-ME.txt'))).toContain('Este archivo comprimido');
  expect(String(files.get('tables/visits.csv'))).toContain('ficha,día,clase');
});

test('photos go with it as they were stored, or not at all, as the client wishes; destroyed ones are named', async () => {
  const saveTo = newFolder();
  const machine = studioOn({ saveTo, painter: realPages });
  const client = registered(machine);
  const { session } = must(machine.open().start(client, 'touch_up'));
  agree(machine.open(), session);
  const { media } = machine.open();
  const { photo } = must(media.add(orderFor(session)));
  const { photo: gone } = must(media.add(orderFor(session, { view: 'top' })));
  must(media.destroy(session, gone, 'clientAsked'));
  const { files, copy } = await copied(machine, client, saveTo);
  const [kept, destroyed] = copy.visits[0]?.photos ?? [];
  expect(kept).toMatchObject({ id: photo, destroyedAt: null });
  expect(destroyed).toMatchObject({ id: gone, file: null });
  expect(destroyed?.destroyedAt).not.toBeNull();
  const whole = await media.picture(session, photo, 'whole');
  expect(files.get(kept?.file ?? '')?.equals(Buffer.from(whole ?? []))).toBe(true);
  expect(pdfUaProblems(files.get('record.pdf') ?? Buffer.alloc(0))).toEqual([]);

  const without = await copied(machine, client, saveTo, false);
  expect([...without.files.keys()].filter((name) => name.startsWith('photos/'))).toEqual([]);
  expect(wordsOf(without.files.get('record.pdf') ?? Buffer.alloc(0))).toContain(
    'not in this copy, as you wished',
  );
});

test('somebody erased is refused in words; nothing is written when no place is chosen', async () => {
  const saveTo = newFolder();
  const { machine } = closedSession({ saveTo });
  const client = clientIn(machine);
  const { clientCopy: desk, erasure, store } = machine.open();
  must(erasure.erase(client, 'clientAsked'));
  const head = store.head().seq;
  expect(await desk.make(client, { form: 'all', photos: true })).toMatchObject({
    ok: false,
    error: { kind: 'failure', what: 'erased' },
  });
  expect(store.head().seq).toBe(head);
  expect(readdirSync(saveTo)).toEqual([]);
});

test('a drive that was pulled leaves no half archive, and the record does not say it was saved', async () => {
  const saveTo = newFolder();
  const { machine } = closedSession({ saveTo });
  rmSync(saveTo, { recursive: true });
  const said = await machine.open().clientCopy.make(clientIn(machine), { form: 'all', photos: false });
  expect(said).toMatchObject({ ok: false, error: { kind: 'failure', what: 'cannot-write-file' } });
  expect(existsSync(saveTo)).toBe(false);
  expect(machine.open().store.countOf('copy.saved')).toBe(0);
  expect(must(machine.open().clients.open(clientIn(machine))).copies).toMatchObject([{ saved: false }]);
});

test('a client who was never treated has a record too', async () => {
  const saveTo = newFolder();
  const machine = studioOn({ saveTo, painter: realPages });
  const client = registered(machine);
  const { copy, files } = await copied(machine, client, saveTo);
  expect(copy.visits).toEqual([]);
  expect(copy.client.fullName).not.toBe('');
  expect(wordsOf(files.get('record.pdf') ?? Buffer.alloc(0))).toContain('You have not been here yet.');
});

test('the schema in the repository is the one in the archive', () => {
  expect(readFileSync('shared/client-copy/client-copy.schema.json', 'utf8')).toBe(copySchemaText());
});
