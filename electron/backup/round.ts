import { inEnglish } from '../../shared/words/in-english.ts';
import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { createExpectedParts } from '../../shared/backup/expected.ts';
import type { ChainEnd } from '../../shared/journal/entry.ts';
import type { Mark } from '../../shared/journal/mark.ts';
import { replacementIn } from '../../shared/journal/replacement.ts';
import type { DeviceNamed } from '../../shared/journal/replacement.ts';
import { createVerifier } from '../../shared/journal/verify.ts';
import { addMinutes } from '../../shared/time.ts';
import type { Instant } from '../../shared/time.ts';
import { backupFolder, backupWords } from '../../shared/words/backup.ts';
import { expectedFiles } from '../media/expected-files.ts';
import { sha256 } from '../store/digest.ts';
import { verifierOf } from '../vault/device-key.ts';
import { mustHave, writeKeys } from './keys.ts';
import { hashAt, lineIn, readLines, writeLines } from './lines.ts';
import { linesFolder, newestIn, spanOf, writeManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { copyFile, filesOnTarget, hashOnTarget } from './media.ts';
import type { Pace } from './pace.ts';
import { refused } from './problem.ts';
import { knows } from './source.ts';
import type { BackupSource } from './source.ts';
import type { Target } from './target.ts';
import { tidyTarget } from './tidy-target.ts';

export interface BackupRound {
  readonly source: BackupSource;
  readonly target: Target;
  readonly device: { readonly deviceId: string; readonly publicKey: string };
  readonly at: Instant;
  readonly pace: Pace;
  /** Reads every file of the backup, not only what is new; by itself it does so once a day. */
  readonly whole?: boolean;
  /** Whether a backup may be begun here: else a folder that has none is one whose drive is not there. */
  readonly mayBegin?: boolean;
  readonly told?: (progress: BackupProgress) => void;
}

export interface BackupProgress {
  readonly step: 'writing' | 'reading';
  readonly done: number;
  readonly of: number;
}

interface BackupMade {
  readonly manifest: Manifest;
  /** Nothing was new, and nothing had to be read again. */
  readonly isNew: boolean;
}

const ownFolders = ['generations', 'journal', 'keys', 'keys/clients', 'media'] as const;
const WHOLE_EVERY_MINUTES = 24 * 60;

/**
 * One backup: what is new is written, read back, and only then a generation is made of it. Whatever fails before that leaves the
 * generations as they were. Throws what the disk says, and refusals.
 */
export const backUp = async (round: BackupRound): Promise<BackupMade> => {
  const { source, target, device, at, pace, told } = round;
  const damagedFrom = source.damagedFrom();
  if (damagedFrom !== undefined) throw refused('damaged', backupWords.damaged({ seq: damagedFrom }));
  await checkPlace(source.dataDir, target, round.mayBegin === true);
  const mark = source.mark();
  const record = source.hashAt(1);
  if (mark === undefined || record === undefined) throw new Error('defect: the record is empty');
  // Also where nothing is written: photos that lie in the record only would be taken for copies.
  for (const name of ownFolders) await target.stayWithin(`${name}/x`);
  const before = await newestIn(target);
  if (before !== undefined) await checkSame(round, before, mark);
  await target.write(readMe, `${inEnglish(backupFolder.about)}\n`);

  const isWhole =
    round.whole === true ||
    before === undefined ||
    addMinutes(before.wholeAt, WHOLE_EVERY_MINUTES) <= at ||
    // By a clock that ran ahead: else nothing old would be read again until that day.
    before.wholeAt > at;
  const from = (before?.end.seq ?? 0) + 1;
  const of = mark.seq;
  const added = await writeLines(source, target, {
    from,
    to: of,
    pace,
    told: (done) => told?.({ step: 'writing', done, of }),
  });
  const lines = [...(before?.lines ?? []), ...added];
  const { missing, sound } = await writeFiles(round, isWhole ? 1 : from, mark.seq);
  const keys = await writeKeys(source.dataDir, target, pace);

  const read = await readBack(
    round,
    isWhole ? lines : added,
    isWhole ? undefined : { ...before.mark, device: before },
    mark.seq,
    sound,
  );
  if (read.end.seq !== mark.seq || read.end.hash !== mark.hash) throw refused('failing', backupWords.failing);
  for (const client of read.clients)
    if (keys.list[`clients/${client}.json`] === undefined && !source.isErased(client as never))
      missing.keys += 1;
  const lacking = mustHave.find((name) => keys.list[name] === undefined);
  if (lacking !== undefined) throw refused('keysGone', backupWords.keysGone({ name: lacking }));

  const manifest: Manifest = {
    generation: (before?.generation ?? 0) + 1,
    at,
    record,
    ...device,
    end: { seq: mark.seq, hash: mark.hash },
    mark,
    lines,
    keys: keys.name,
    missing: isWhole ? missing.files + missing.keys : before.missing + missing.files + missing.keys,
    wholeAt: isWhole ? at : before.wholeAt,
  };
  await target.settle();
  await writeManifest(target, manifest);
  await target.settle();
  const there = await newestIn(target);
  if (there?.generation !== manifest.generation || there.end.hash !== manifest.end.hash)
    throw refused('failing', backupWords.failing);
  await tidyTarget({ source, target, manifest, list: keys.list, from, pace });
  return { manifest, isNew: added.length > 0 };
};

/** Only looks whether the newest backup there is one that this record goes on from; throws the refusal that a round would end with. */
export const lookAtBackup = async (
  round: Pick<BackupRound, 'source' | 'target' | 'device'>,
): Promise<void> => {
  const [mark, before] = [round.source.mark(), await newestIn(round.target)];
  if (mark !== undefined && before !== undefined) await checkSame(round, before, mark);
};

/** Beside the backup, for whoever finds the folder: in English, for nobody knows who that is. */
const readMe = inEnglish(backupFolder.readMe);

/** A folder that was there and has lost its backup is most likely an empty mount point. */
const checkPlace = async (dataDir: string, target: Target, mayBegin: boolean): Promise<void> => {
  const place = await realpath(target.folder);
  const own = await realpath(dataDir);
  // The folder inside it may be a link as well, and lead to the record.
  const home = await realpath(target.home).catch(() => place);
  if ([place, home].some((one) => one === own || one.startsWith(own + sep)))
    throw refused('inside', backupWords.inside);
  if (!mayBegin && (await target.size(readMe)) === undefined)
    throw refused('gone', backupWords.gone({ folder: target.folder }));
};

/** Is this the record that the backup is of, and does it go on from there? */
const checkSame = async (
  { source, target, device }: Pick<BackupRound, 'source' | 'target' | 'device'>,
  before: Manifest,
  mark: ChainEnd,
): Promise<void> => {
  const { folder } = target;
  if (before.record !== source.hashAt(1)) throw refused('foreign', backupWords.foreign({ folder }));
  if (knows(source, before.end)) return;
  if (before.end.seq > mark.seq && (await hashAt(target, before.lines, mark.seq)) === mark.hash) {
    // An old tablet that lay in a drawer, or a record that was cut off.
    for (const name of before.lines)
      if (spanOf(name).to > mark.seq && (await isTakenOver(target, name, device.deviceId)))
        throw refused('fork', backupWords.takenOver({ folder }));
    throw refused('ahead', backupWords.ahead({ known: before.end.seq, end: mark.seq }));
  }
  const first = before.lines.find((name) => !isKnown(source, name, Infinity));
  // Both began alike, and one of them took over from the other.
  for (const { body } of source.read({ kind: 'device.replaced' }))
    if (replacementIn(body)?.from.deviceId === before.deviceId)
      throw refused('fork', backupWords.oldGoesOn({ folder }));
  if (first !== undefined && (await isTakenOver(target, first, device.deviceId)))
    throw refused('fork', backupWords.takenOver({ folder }));
  throw refused(
    'fork',
    backupWords.fork({ folder, seq: first === undefined ? before.end.seq : spanOf(first).from }),
  );
};

/** Whether another device took over from ours among these lines of the backup. */
const isTakenOver = async (target: Target, name: string, deviceId: string): Promise<boolean> => {
  for (const text of ((await target.read(`${linesFolder}/${name}`)) ?? '').toString().split('\n')) {
    const entry = text.includes('device.replaced') ? lineIn(text) : undefined;
    if (entry?.kind === 'device.replaced' && replacementIn(entry.body)?.from.deviceId === deviceId)
      return true;
  }
  return false;
};

/** Whether the last entry of a file of lines stands in the record too, as far as the record goes. */
const isKnown = (source: BackupSource, name: string, end: number): boolean => {
  const { to } = spanOf(name);
  return to > end || source.hashAt(to)?.slice(0, 16) === name.split('-')[2]?.slice(0, 16);
};

/** Copies the files that entries from `from` on name; counts those that the record has lost and the backup has not. */
const writeFiles = async (
  { source, target, pace, told }: BackupRound,
  from: number,
  to: number,
): Promise<{ readonly missing: { files: number; keys: number }; readonly sound: ReadonlySet<string> }> => {
  const missing = { files: 0, keys: 0 };
  /** Read already, in this round. */
  const sound = new Set<string>();
  const there = await filesOnTarget(target);
  for (const file of expectedFiles(source, from)) {
    await pace();
    if (file.seq > to) continue;
    // It may be what a round that failed has left.
    if (there.has(file.hash) && (await hashOnTarget(target, file.hash, pace)) === file.hash)
      sound.add(file.hash);
    else if (!(await copyFile(source, target, file, pace))) missing.files += 1;
    told?.({ step: 'writing', done: file.seq, of: to });
  }
  return { missing, sound };
};

/** Reads what a generation will consist of, as anybody would who trusts nothing: chain, marks, files, each by its hash. */
const readBack = async (
  { source, target, device, pace, told }: BackupRound,
  lines: readonly string[],
  from: (Mark & { readonly device: DeviceNamed }) | undefined,
  of: number,
  sound: ReadonlySet<string>,
): Promise<{ readonly end: ChainEnd; readonly clients: ReadonlySet<string> }> => {
  for (const isLastTry of [false, true]) {
    const expected = createExpectedParts();
    const verifier = createVerifier({
      digest: sha256,
      verifierOf,
      trusts: (key) => key === device.publicKey,
      ...(from === undefined ? {} : { from }),
    });
    const read = await readLines(target, lines, verifier, {
      pace,
      look: ({ entry }) => {
        expected.hear(entry);
        told?.({ step: 'reading', done: entry.seq, of });
      },
    });
    const verdict = verifier.end();
    if (verdict.intact && read === undefined) {
      for (const hash of expected.files()) if (!sound.has(hash)) await checkFile(target, hash, pace);
      return { end: verdict.end, clients: expected.clients() };
    }
    // What is wrong with entry 1 shows only at the end: until then nobody knows whose record it is.
    const bad = read ?? (verdict.intact ? undefined : fileOf(lines, verdict.seq));
    if (bad === undefined || isLastTry) break;
    // A file of the backup that went bad is written anew; what the record says there is what it said before.
    const { from: first, to } = spanOf(bad);
    const [again] = await writeLines(source, target, { from: first, to, pace });
    if (again !== bad) {
      if (again !== undefined) await target.remove(`${linesFolder}/${again}`);
      break;
    }
  }
  throw refused('failing', backupWords.failing);
};

const fileOf = (lines: readonly string[], seq: number): string | undefined =>
  lines.find((name) => spanOf(name).from <= seq && seq <= spanOf(name).to);

const checkFile = async (target: Target, hash: string, pace: Pace): Promise<void> => {
  const found = await hashOnTarget(target, hash, pace);
  if (found === hash || found === undefined) return;
  throw refused('failing', backupWords.failing);
};
