import { damageWords } from '../../shared/words/damage.ts';
import { inEnglish } from '../../shared/words/in-english.ts';
import type { Damage } from '../../shared/journal/damage.ts';
import type { Turn } from '../../shared/journal/signers.ts';
import { createVerifier } from '../../shared/journal/verify.ts';
import type { Verdict } from '../../shared/journal/verify.ts';
import { copyRecord } from '../store/copy-record.ts';
import type { RecordCopy } from '../store/copy-record.ts';
import { sha256 } from '../store/digest.ts';
import { alteredDamage } from '../store/examine.ts';
import { lookAtSchema } from '../store/expected-schema.ts';
import { newestVersion, versionOf } from '../store/migrate.ts';
import { structureFault } from '../store/open-database.ts';
import type { Database } from '../store/open-database.ts';
import { lostDamage } from '../store/open-files.ts';
import { drained, feedVerifier, structureDamage } from '../store/verify-record.ts';
import { turnsIn } from '../store/turns.ts';
import { isDiskError } from '../store/failure.ts';
import { createJournalReader } from '../store/journal-read.ts';
import { isOddColumn } from '../store/rows.ts';
import { fingerprintOf, verifierOf } from '../vault/device-key.ts';
import { readDevice } from '../vault/open-vault.ts';
import { answerOf } from './answer.ts';
import type { Answer, Given } from './answer.ts';
import { begunIn } from './begun-in.ts';
import { checkFiles, noKeys } from './check-files.ts';
import { checkKeys } from './check-keys.ts';
import type { KeysChecked } from './check-keys.ts';
import type { FilesChecked } from './check-files.ts';
import { isEndShown, isMarkOf } from './end-shown.ts';
import { trustedKey } from './trusted-key.ts';

/** Verifies a data folder without any secret, on a copy. */
export const verifyFolder = (dataDir: string, given: Given): Answer => {
  const alone = verifyCopy(dataDir, given, 'left-out');
  if (alone.code === 0 || !alone.foreignWal) return alone;
  // What ties the two may itself be what is damaged: then they fit all the same, to the last entry.
  const both = verifyCopy(dataDir, given, 'replayed');
  return both.code === 0 ? both : alone;
};

const verifyCopy = (
  dataDir: string,
  given: Given,
  foreign: 'left-out' | 'replayed',
): Answer & { readonly foreignWal: boolean } => {
  const copied = copyRecord(dataDir, foreign);
  if (!copied.ok)
    return { code: 1, lines: [`${copied.error.kind}: ${inEnglish(copied.error.says)}`], foreignWal: false };
  const copy = copied.value;
  try {
    // What a newer version keeps there nobody here can judge; Stipple answers the same.
    const version = versionOf(copy.db);
    if (version > newestVersion())
      return {
        code: 1,
        lines: [
          `newer: the database is of version ${version}, this tool knows ${newestVersion()}`,
          'It was written by a newer version of Stipple, or somebody changed the number. Verify it with the newest version.',
        ],
        foreignWal: false,
      };
    const device = readDevice(dataDir);
    const begun = begunIn(copy.db);
    const turns = turnsOf(copy.db);
    const last = turns.at(-1);
    const isHandedOver = device !== undefined && last?.deviceId === device.replacement?.from.deviceId;
    const trusted = trustedKey(given.key, [
      // It was handed the record, and has written nothing yet.
      isHandedOver && last !== undefined
        ? { publicKey: last.publicKey, from: 'the device that handed the record over' }
        : device && { publicKey: device.publicKey, from: 'keys/device.json' },
      begun && { publicKey: begun.publicKey, from: "the record's own first entry" },
      ...turns.map(({ publicKey, after }) => ({ publicKey, from: `entry ${after + 1}` })),
    ]);
    const keysOf = [trusted.publicKey, ...turns.map(({ publicKey }) => publicKey)];
    const verdict = verify(copy, keysOf, given);
    const notes = [trusted.note, ...notesOnTurns(turns), ...notesOn(copy, foreign)];
    const files = verdict.intact ? checkFiles(dataDir, copy.db) : undefined;
    const keys = verdict.intact ? checkKeys(dataDir, copy.db) : undefined;
    const more = [...notes, ...(files?.notes ?? []), ...(keys?.notes ?? [])];
    return {
      ...withFiles(
        withKeys(
          answerOf(
            verdict,
            more,
            given.seal,
            !verdict.intact ||
              isEndShown(dataDir, copy, verdict.entries, { publicKey: trusted.publicKey, turns }),
          ),
          keys,
        ),
        files,
      ),
      foreignWal: copy.beside.wal === 'foreign',
    };
  } finally {
    copy.close();
  }
};

/** The chain proves that a photo was stored, not that it is still there. */
const withFiles = (answer: Answer, files: FilesChecked | undefined): Answer =>
  files === undefined || files.files === 0
    ? answer
    : withParts(answer, `files: ${files.files}, each as it was stored`, files.lines, {
        lost: `damaged: files, ${files.missing} missing, ${files.changed} changed, of ${files.files}`,
      });

/** Nor that what is sealed in it can ever be opened. */
const withKeys = (answer: Answer, keys: KeysChecked | undefined): Answer =>
  keys === undefined || keys.keys === 0
    ? answer
    : withParts(answer, `keys: ${keys.keys}, each there, whole and in its place`, keys.lines, {
        lost: `damaged: keys, ${keys.missing} missing, ${keys.damaged} damaged, of ${keys.keys}`,
      });

const withParts = (
  answer: Answer,
  sound: string,
  found: readonly string[],
  { lost }: { readonly lost: string },
): Answer => {
  if (found.length === 0) return { ...answer, lines: [...answer.lines, sound] };
  const [first = '', ...rest] = answer.lines;
  return {
    code: 1,
    lines: [
      lost,
      ...found,
      first.startsWith('damaged: ') ? first : `the journal itself is ${first}`,
      ...rest,
    ],
  };
};

/** The devices of the record, one after the other. */
export const turnsOf = (db: Database): readonly Turn[] => {
  try {
    return turnsIn(createJournalReader({ db: () => db, vault: noKeys }));
  } catch (error) {
    // What is damaged there is named by the check.
    if (!isDiskError(error) && !isOddColumn(error)) throw error;
    return [];
  }
};
const notesOnTurns = (turns: readonly Turn[]): readonly string[] =>
  turns
    .slice(1)
    .map(
      ({ after, publicKey }) =>
        `note: from entry ${after + 1} on another device goes on with the record, handed over by the one before: key ${fingerprintOf(publicKey)}`,
    );

/** `keys`: the one that is trusted, and those of all devices of the record. */
const verify = (copy: RecordCopy, keys: readonly string[], { seal, now }: Given): Verdict => {
  const { db, head, last } = copy;
  const [publicKey] = keys;
  const verifier = createVerifier({
    digest: sha256,
    verifierOf,
    trusts: (key) => key === publicKey,
    ...(now === undefined ? {} : { now }),
    witnesses: [
      ...(typeof head === 'string' ? [] : [head]),
      // Written without waiting for the disk: one that is not whole is no sign of anything.
      ...(last !== undefined && isMarkOf(keys, last) ? [last] : []),
    ],
    ...(seal === undefined ? {} : { seal }),
  });
  const verdict = drained(feedVerifier(db, verifier));
  if (!verdict.intact) return verdict;
  const { entries } = verdict;
  const damage = lostDamage(copy.beside, entries) ?? alteredIn(db, entries) ?? brokenAround(db, entries);
  if (damage !== undefined) return { intact: false, ...damage };
  return head === 'damaged'
    ? {
        intact: false,
        seq: entries,
        damage: 'foreign-mark',
        says: damageWords.headUnreadable,
      }
    : verdict;
};

const alteredIn = (db: Database, entries: number): Damage | undefined => {
  const { foreign } = lookAtSchema(db);
  return foreign.length === 0 ? undefined : alteredDamage(entries, foreign);
};

/** Each entry is good, the file that holds them is not: it is damage all the same, and the next entry may be lost to it. */
const brokenAround = (db: Database, entries: number): Damage | undefined =>
  structureFault(db) === undefined ? undefined : structureDamage(entries);

const notesOn = ({ head, last, beside }: RecordCopy, foreign: 'left-out' | 'replayed'): readonly string[] => [
  ...(head === 'absent'
    ? [
        'note: there is no head file beside the record, so a cut tail can only be seen by a printed seal (--seal)',
      ]
    : []),
  ...(last === undefined
    ? [
        'note: there is no mark of the last transaction beside the record (last-mark.json): whether the last entries are there is not seen',
      ]
    : []),
  ...(beside.wal === 'foreign' && foreign === 'left-out'
    ? ['note: the write-ahead file beside the record belongs to another copy of it and was left out']
    : []),
  ...(beside.unfinished ? ['note: the write-ahead file ends with something that was not finished'] : []),
];
