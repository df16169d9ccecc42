import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { directoryFileOf } from '../../electron/people/directory-file.ts';
import { openKnownClients } from '../../electron/people/known-clients.ts';
import type { RecordLifecycle } from '../../electron/record/lifecycle.ts';
import type { Workspace } from '../../electron/workspace.ts';
import { must } from '../../shared/result.ts';
import { median } from './stats.ts';
import type { BenchLine } from './stats.ts';
import { benchStudio, lifeOn } from './studio-folder.ts';

interface Plain {
  readonly all: (sql: string, values: readonly unknown[]) => readonly unknown[];
  readonly exec: (sql: string) => void;
  readonly run: (sql: string, values: readonly unknown[]) => void;
}

const questions = [
  '',
  'o',
  'smith',
  'brien jo',
  'lukasz kow',
  '0770',
  '900461',
  'محمد',
  'zzz',
  'nunez',
  'an ma',
  'lindqvist-',
] as const;

/** A client's page and the search by name, each beside what the same bytes cost without us. */
export const historyLines = async (
  rounds: number,
): Promise<{ readonly lines: readonly BenchLine[]; readonly raw: object }> => {
  const { dataDir, regular } = benchStudio();
  const names = startWithNames(dataDir, rounds);
  const search = searching(dataDir, rounds);
  const page = await opening(dataDir, regular, rounds);
  return {
    lines: [
      {
        what: 'names of 10,000 clients at start, against opening each entry',
        ours: median(names.cached),
        theirs: median(names.read),
        unit: 'ms',
        goal: 0.2,
      },
      {
        what: 'search in 10,000 clients, slowest of 12 questions, against LIKE in clear',
        ours: slowest(search.ours),
        theirs: slowest(search.like),
        unit: 'ms',
        goal: 2,
      },
      {
        what: 'page of a client with 40 visits and 400 photos, first answer',
        ours: median(page.first),
        theirs: null,
        unit: 'ms',
        goal: 50,
      },
      {
        what: 'its whole history and photos, against only reading those entries',
        ours: median(page.whole),
        theirs: median(page.bare),
        unit: 'ms',
        goal: 4,
      },
      {
        what: 'longest time its history keeps other work waiting',
        ours: median(page.held),
        theirs: null,
        unit: 'ms',
        goal: 100,
      },
    ],
    raw: { names, search, page },
  };
};

const timed = <T>(work: () => T): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

const begun = (dataDir: string): RecordLifecycle => {
  const life = lifeOn(dataDir);
  life.begin();
  return life;
};
const within = <T>(life: RecordLifecycle, work: (open: Workspace) => T): T => {
  const open = life.workspace();
  if (open === undefined) throw new Error(`the bench studio does not open: ${JSON.stringify(life.state())}`);
  return work(open);
};

/** The same code with the sealed names beside the record and without. */
const startWithNames = (
  dataDir: string,
  rounds: number,
): { readonly cached: number[]; readonly read: number[] } => {
  const seen = { cached: [] as number[], read: [] as number[] };
  within(begun(dataDir), ({ store, vault, close }) => {
    const known = () =>
      openKnownClients({ dataDir, reader: store, vault, log: { write: () => '' } }).directory;
    for (let round = 0; round < Math.min(rounds, 3); round += 1) {
      rmSync(directoryFileOf(dataDir), { force: true });
      // Keys that were opened once stay in memory; the first round is the true one, later ones flatter the slow way.
      seen.read.push(timed(known));
      seen.cached.push(timed(known));
    }
    close();
  });
  return seen;
};

const searching = (
  dataDir: string,
  rounds: number,
): { readonly ours: number[][]; readonly like: number[][] } => {
  const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as {
    readonly Database: new (file: string) => Plain;
  };
  const plain = new Database(':memory:');
  plain.exec('CREATE TABLE names (id TEXT, name TEXT, phone TEXT)');
  return within(begun(dataDir), ({ clients, close, store }) => {
    const all = [...store.read({ kind: 'client.registered' })].map(({ client, body }) => ({
      client,
      ...(body as { readonly fullName: string; readonly phone: string }),
    }));
    plain.exec('BEGIN');
    for (const { client, fullName, phone } of all)
      plain.run('INSERT INTO names VALUES (?, ?, ?)', [
        client,
        fullName.toLowerCase(),
        phone.replaceAll(' ', ''),
      ]);
    plain.exec('COMMIT');
    const like = (question: string): readonly unknown[] => {
      const words = question.split(' ').filter((word) => word !== '');
      return plain.all(
        `SELECT * FROM names ${words.length === 0 ? '' : `WHERE ${words.map(() => "(name || ' ' || phone) LIKE ?").join(' AND ')}`} ORDER BY name LIMIT 60`,
        words.map((word) => `%${word}%`),
      );
    };
    const seen = { ours: questions.map((): number[] => []), like: questions.map((): number[] => []) };
    for (let round = 0; round < rounds * 3; round += 1) {
      for (const [index, question] of questions.entries()) {
        seen.ours[index]?.push(timed(() => clients.find(question)));
        seen.like[index]?.push(timed(() => like(question)));
      }
    }
    close();
    return seen;
  });
};

/** Of each question's median the largest: one hiccup of the machine is no slow question. */
const slowest = (byQuestion: readonly (readonly number[])[]): number => Math.max(...byQuestion.map(median));

const opening = async (
  dataDir: string,
  regular: Parameters<Workspace['history']>[0],
  rounds: number,
): Promise<{
  readonly first: number[];
  readonly whole: number[];
  readonly bare: number[];
  readonly held: number[];
}> => {
  const seen = { first: [] as number[], whole: [] as number[], bare: [] as number[], held: [] as number[] };
  for (let round = 0; round < Math.min(rounds, 5); round += 1) {
    // Opened anew each time: what was read once is kept. The check of the chain is let run out first, it reads the same disk.
    const life = begun(dataDir);
    await life.verify();
    await within(life, async ({ clients, history, media, store, close }) => {
      seen.first.push(timed(() => must(clients.open(regular))));
      const { held, stop } = heldUp();
      const from = performance.now();
      const { visits } = must(await history(regular));
      const photos = must(await media.list(regular)).flatMap((visit) => visit.photos);
      seen.whole.push(performance.now() - from);
      stop();
      seen.held.push(Math.max(...held));
      if (visits.length !== 40 || photos.length !== 400)
        throw new Error(`the bench studio holds ${visits.length} visits and ${photos.length} photos`);
      seen.bare.push(timed(() => visits.map(({ session }) => [...store.read({ session })].length)));
      close();
    });
  }
  return seen;
};

/** How long other work had to wait, each time. */
const heldUp = (): { readonly held: number[]; readonly stop: () => void } => {
  const held: number[] = [0];
  let last = performance.now();
  let running = true;
  const turn = (): void => {
    held.push(performance.now() - last);
    last = performance.now();
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    held,
    stop: () => {
      running = false;
    },
  };
};
