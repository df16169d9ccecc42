import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { JsonValue, SessionId } from '../../shared/brand.ts';
import { parseLine } from '../../shared/journal/codec.ts';
import type { StoredLine } from '../../shared/journal/verify.ts';
import type { ReviewKind } from '../../shared/desk/review.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Background } from '../background.ts';
import type { Saying } from '../desk/review.ts';
import type { Log } from '../log.ts';
import type { Line, RecordWriter } from '../record-writer.ts';
import { othersFolderOf } from '../sharing/others.ts';
import { lineFilesIn } from '../sharing/shared-folder.ts';
import type { ShareProblem } from '../sharing/share-work.ts';
import { connect } from '../store/connection.ts';
import type { Workspace } from '../workspace.ts';
import { openMerged } from './merged-reader.ts';
import type { MergedRecord } from './merged-reader.ts';
import type { MergeTold, RunMerge } from './merge-work.ts';
import { partsOn } from './studio-parts.ts';
import type { StudioParts } from './studio-parts.ts';
import type { ToldBefore } from './told-here.ts';

interface Deps {
  readonly workspace: Workspace;
  readonly merge: RunMerge;
  readonly background: Background;
  readonly log: Log;
  readonly onChange: () => void;
}
type Made = Extract<MergeTold, { readonly is: 'made' }>;
interface Open extends StudioParts {
  readonly record: MergedRecord;
  readonly file: string;
  readonly heard: string;
  readonly chain: string;
}
export type OpenDesk = Omit<Open, 'record' | 'file' | 'heard' | 'chain'>;

/** Files that an earlier run left; whatever else lies there is somebody's. */
const OURS = /^studio-[\da-f-]{36}\.db(\.new)?(-wal|-journal|\.lock)?$/;
const folderOf = (dataDir: string): string => join(dataDir, 'desk');

/** The manager's desk over all tablets of one studio, as far as this one has heard them. What is said about a session is written here, under this tablet's name. */
export const createStudioDesk = ({ workspace, merge, background, log, onChange }: Deps) => {
  const { dataDir, store, vault } = workspace;
  const before: ToldBefore = new Map();
  let open: Open | undefined;
  let making: Promise<Open | ShareProblem> | undefined;
  /** Entries of this tablet that are in. */
  let entries = 0;
  let isOver = false;

  /** Another text once more was taken from the other tablets, or keys came that open more of it. */
  const heardNow = (): string =>
    [...lineFilesIn(othersFolderOf(dataDir)).files, ...namesIn(join(othersFolderOf(dataDir), 'keys'))]
      .toSorted()
      .join('\n');
  const clear = (): void => {
    const folder = folderOf(dataDir);
    for (const name of namesIn(folder))
      if (OURS.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
  };
  const drop = (one: Open): void => {
    one.drop();
    one.record.close();
    const folder = folderOf(dataDir);
    for (const name of namesIn(folder))
      if (name.startsWith(basename(one.file))) rmSync(join(folder, name), { recursive: true, force: true });
  };
  /** Whoever is still reading in it reads to the end. */
  const retired = new Map<Open, NodeJS.Timeout>();
  const retire = (one: Open): void => {
    const leaving = setTimeout(() => {
      retired.delete(one);
      drop(one);
    }, READ_OUT_MS);
    retired.set(one, leaving.unref());
  };

  const made = async (): Promise<Open | ShareProblem> => {
    const heard = heardNow();
    // What a run left that was killed.
    if (open === undefined && retired.size === 0) clear();
    mkdirSync(folderOf(dataDir), { recursive: true, mode: 0o700 });
    const name = `studio-${randomUUID()}.db`;
    const file = join(folderOf(dataDir), name);
    const told = await merge({ dataDir, file });
    if (told.is === 'no') return told.no;
    if (isOver) {
      clear();
      return { is: 'failed', code: '' };
    }
    const record = openMerged(connect(file), vault);
    entries = told.entries;
    const parts = partsOn({
      record,
      workspace,
      writer: writerOn(record, told),
      studioChain: told.studio,
      before,
      background,
      onChange,
    });
    const was = open;
    open = { ...parts, record, file, heard, chain: told.chain };
    if (was !== undefined) retire(was);
    const mine = open;
    background
      .run(parts.summaries.making(), () => open !== mine)
      .then(onChange, (error: unknown) => {
        // Made anew meanwhile: the next one goes on.
        if (open === mine && !isOver) log.write('sessions of a studio', error);
      });
    return open;
  };

  /** What this tablet wrote since; answers whether it could be added. What changes the course of a session is laid in its order anew. */
  const takeOwn = (record: MergedRecord, chain: string): boolean => {
    const head = store.head().seq;
    if (head <= entries) return head === entries;
    const lines = store.lines(entries, head - entries);
    if (lines.length > MOST_ADDED || lines.some(isOfCourse)) return false;
    record.take(lines, chain);
    entries = head;
    return true;
  };
  /** What is written goes into this tablet's own chain, and from there into the list of all. */
  const writerOn = (record: MergedRecord, { chain }: Made): RecordWriter => ({
    ...workspace.writer,
    append: (by, lines, stamped) => {
      const saved = workspace.writer.append(
        by,
        lines.map((line) => inItsChain(record, line)),
        stamped,
      );
      // Another list may have taken its place: that one takes it when it is asked next.
      if (saved.ok && open?.record === record) takeOwn(record, chain);
      return saved;
    },
  });

  /** As it is by now: where more has come or was written, it is made anew first. */
  const ready = async (): Promise<OpenDesk | ShareProblem> => {
    // Nothing is written beside a record that can only be looked at.
    if (store.damage() !== undefined) return { is: 'damaged' };
    if (making !== undefined) return making;
    if (open !== undefined && open.heard === heardNow() && takeOwn(open.record, open.chain)) return open;
    making = made()
      .catch((error: unknown): ShareProblem => {
        log.write('record of a studio', error);
        return { is: 'failed', code: '' };
      })
      .finally(() => {
        making = undefined;
      });
    return making;
  };

  return {
    ready,
    /** One session of any tablet, read-only; what it says of an entry is told by its place in the list. */
    open: async (session: SessionId): Promise<Result<CompletedPage, Failure> | ShareProblem> => {
      const desk = await ready();
      if ('is' in desk) return desk;
      const page = await desk.desk.open(session);
      return page.ok && open !== undefined ? ok(placed(open.record, page.value)) : page;
    },
    say: async (kind: ReviewKind, saying: Saying) => {
      const desk = await ready();
      if ('is' in desk) return desk;
      const page = await desk.desk.say(kind, saying);
      return page.ok && open !== undefined ? ok(placed(open.record, page.value)) : page;
    },
    close: (): void => {
      isOver = true;
      for (const [one, leaving] of retired) {
        clearTimeout(leaving);
        drop(one);
      }
      retired.clear();
      if (open !== undefined) drop(open);
      open = undefined;
      clear();
    },
  };
};
export type StudioDesk = ReturnType<typeof createStudioDesk>;

const READ_OUT_MS = 60_000;
/** More than somebody says of sessions in a day. */
const MOST_ADDED = 500;
const isOfCourse = ({ line }: StoredLine): boolean => {
  const parsed = parseLine(line);
  return !parsed.ok || (parsed.value.session !== undefined && !parsed.value.kind.startsWith('review.'));
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** An entry that is asked about is named by its number in the chain it stands in: places are of this list alone. */
const inItsChain = (record: MergedRecord, line: Line): Line => {
  const { about, ...rest } = (line.body ?? {}) as Readonly<Record<string, JsonValue>>;
  if (line.kind !== 'review.returned' || typeof about !== 'number') return line;
  const own = record.originOf(about)?.ownSeq;
  return { ...line, body: own === undefined ? rest : { ...rest, about: own } };
};

const placed = (record: MergedRecord, page: CompletedPage): CompletedPage => ({
  ...page,
  review: {
    ...page.review,
    talk: page.review.talk.map(({ about, ...one }) => {
      const place = about === undefined ? undefined : record.placeIn(page.row.session, about);
      return place === undefined ? one : { ...one, about: place };
    }),
  },
});
