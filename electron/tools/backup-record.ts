import { tmpdir } from 'node:os';
import { sealOf } from '../../shared/journal/mark.ts';
import { instantOf } from '../../shared/time.ts';
import type { Message } from '../../shared/words/message.ts';
import { english } from '../../shared/words/language.ts';
import { createScreenFormats } from '../../shared/words/screen-formats.ts';
import { createSpeak } from '../../shared/words/speak.ts';
import { attempt } from '../backup/problem.ts';
import type { BackupProblem } from '../backup/problem.ts';
import { openBackup, readBackup } from '../backup/read-backup.ts';
import type { BackupRead } from '../backup/read-backup.ts';
import { rehearse } from '../backup/rehearse.ts';
import type { Rehearsed } from '../backup/rehearse.ts';
import { backUp } from '../backup/round.ts';
import { sourceIn } from '../backup/source.ts';
import { openTarget } from '../backup/target.ts';
import { copyRecord } from '../store/copy-record.ts';
import type { RecordCopy } from '../store/copy-record.ts';
import { sha256 } from '../store/digest.ts';
import { createJournalReader } from '../store/journal-read.ts';
import { turnsIn } from '../store/turns.ts';
import { readDevice } from '../vault/open-vault.ts';
import type { Answer } from './answer.ts';
import { begunIn } from './begun-in.ts';
import { noKeys } from './check-files.ts';
import { trustedKey } from './trusted-key.ts';
import { inEnglish } from '../../shared/words/in-english.ts';

const speak = createSpeak(english, createScreenFormats(english));
const says = (message: Message): string => speak(message);
export const noAnswer = ({ kind, says: sentence }: BackupProblem): Answer => ({
  code: 1,
  lines: [`${kind}: ${says(sentence)}`],
});
export const noPause = (): undefined => undefined;

/** Backs a data folder up, sealed as it lies there: no key is needed, and Stipple may be open. Every file of the backup is read back. */
export const backUpFolder = async (dataDir: string, to: string): Promise<Answer> => {
  const copied = copyRecord(dataDir);
  if (!copied.ok) return { code: 1, lines: [`${copied.error.kind}: ${inEnglish(copied.error.says)}`] };
  const { db, close } = copied.value;
  try {
    const device =
      turnsIn(createJournalReader({ db: () => db, vault: noKeys })).at(-1) ??
      readDevice(dataDir) ??
      begunIn(db);
    if (device === undefined) return { code: 1, lines: ['unreadable: the record does not name its device'] };
    const made = await attempt(to, () =>
      backUp({
        source: sourceIn(dataDir, db, device.deviceId),
        target: openTarget(to),
        device,
        at: instantOf(Date.now()),
        pace: noPause,
        whole: true,
        mayBegin: true,
      }),
    );
    if (!made.ok) return noAnswer(made.error);
    const { generation, end, missing } = made.value.manifest;
    return {
      code: 0,
      lines: [
        `backed up: ${end.seq} entries, generation ${generation}, written and read back in ${to}`,
        ...(missing === 0 ? [] : [`note: ${missing} files or keys are missing in the record itself`]),
      ],
    };
  } finally {
    close();
  }
};

interface RehearseOptions {
  readonly from: string;
  readonly code: string | undefined;
  /** The record that the backup is of, to compare with. */
  readonly dataDir?: string | undefined;
  /** Public key or fingerprint that is trusted. */
  readonly key?: string | undefined;
}

/** Opens a backup as a new computer would, in a temporary place. Without the code, what needs none is checked, and the rest is named. */
export const rehearseFrom = async ({ from, code, dataDir, key }: RehearseOptions): Promise<Answer> => {
  const target = openBackup(from);
  const checked = await attempt(target.folder, () => readBackup({ target, pace: noPause }));
  if (!checked.ok) return noAnswer(checked.error);
  const { manifest } = checked.value;
  const trusted = trustedKey(key, [{ publicKey: manifest.publicKey, from: 'the backup itself' }]);
  if (trusted.publicKey !== manifest.publicKey)
    return {
      code: 1,
      lines: ['foreign: the backup is of another device key than the one given', trusted.note],
    };
  if (code === undefined || code.trim() === '')
    return { code: 0, lines: [...wholeLines(checked.value), ...notOpened, trusted.note] };
  const copied = dataDir === undefined ? undefined : copyRecord(dataDir);
  if (copied?.ok === false)
    return { code: 1, lines: [`${copied.error.kind}: ${inEnglish(copied.error.says)}`] };
  try {
    const done = await attempt(target.folder, () =>
      rehearse({
        target,
        recoveryCode: code,
        temporary: tmpdir(),
        pace: noPause,
        ...(copied === undefined ? {} : { live: liveIn(copied.value, manifest.deviceId) }),
      }),
    );
    if (!done.ok) return noAnswer(done.error);
    if (!done.value.ok) return { code: 1, lines: [`code: ${inEnglish(done.value.error.says)}`] };
    return { code: 0, lines: [...wholeLines(checked.value), ...openedLines(done.value.value), trusted.note] };
  } finally {
    copied?.value.close();
  }
};

const liveIn = ({ db }: RecordCopy, deviceId: string) => {
  const reader = createJournalReader({
    db: () => db,
    vault: { deviceId, open: () => ({ ok: false, error: { kind: 'no-key' } }) },
  });
  return {
    read: reader.read,
    hashAt: reader.hashAt,
    sealOf: (seq: number) => {
      const mark = reader.markFor(seq);
      return mark === undefined ? undefined : sealOf(sha256, mark);
    },
  };
};

const wholeLines = ({
  manifest,
  expected,
  keys,
  keysMissing,
  filesMissing,
}: BackupRead): readonly string[] => [
  `whole: ${manifest.end.seq} entries, ${expected.sessions()} sessions, generation ${manifest.generation} of ${manifest.at}`,
  `files: ${expected.files().size - filesMissing} photos and label files, ${Object.keys(keys).length} key files, each as it was stored`,
  ...(keysMissing + filesMissing === 0
    ? []
    : [`note: ${filesMissing} files and ${keysMissing} keys were missing in the record already`]),
];
const notOpened = [
  'not checked without the recovery code: that the code opens it, and that every session can be told from it',
];
const openedLines = ({ sessions, erased, clients, seals, isCompared }: Rehearsed): readonly string[] => [
  `opened with the recovery code: ${sessions} sessions told, ${erased} of erased clients, keys of ${clients} clients`,
  isCompared
    ? `compared with the record: the same entries and ${seals} seals`
    : 'not compared with the record itself: give --data-dir to do that',
];
