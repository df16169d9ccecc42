import { inEnglish } from '../../shared/words/in-english.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JOURNAL_FORMAT } from '../../shared/journal/entry.ts';
import { damageWords } from '../../shared/words/damage.ts';
import { isLocalDate } from '../../shared/time.ts';
import { copyRecord } from '../store/copy-record.ts';
import type { Database } from '../store/open-database.ts';
import { storedLines } from '../store/stored-lines.ts';
import { fingerprintOf } from '../vault/device-key.ts';
import { readDevice } from '../vault/open-vault.ts';
import type { Answer } from './answer.ts';
import { begunIn } from './begun-in.ts';
import { isEndShown } from './end-shown.ts';
import { turnsOf } from './verify-folder.ts';
import { writePack } from '../pack/write-pack.ts';

interface PackAsked {
  readonly dataDir: string;
  readonly out: string;
  /** Days, the second one included; UTC, as the entries are. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly client?: string | undefined;
  readonly madeAt: string;
}

/** The inspector pack without any key: what is sealed stays sealed, so nobody is named in it. */
export const packRecord = async ({
  dataDir,
  out,
  from,
  until,
  client,
  madeAt,
}: PackAsked): Promise<Answer> => {
  for (const day of [from, until])
    if (day !== undefined && !isLocalDate(day))
      return { code: 2, lines: [`${day} is no day of the calendar: write it like 2026-11-22`] };
  if (from !== undefined && until !== undefined && until < from)
    return { code: 2, lines: [`the period ends (${until}) before it begins (${from})`] };
  if (existsSync(out))
    return { code: 1, lines: [`not written: there is a ${out} already; choose another name`] };
  const copied = copyRecord(dataDir);
  if (!copied.ok) return { code: 1, lines: [`${copied.error.kind}: ${inEnglish(copied.error.says)}`] };
  const { db, close } = copied.value;
  try {
    const begun = begunIn(db) ?? readDevice(dataDir);
    if (begun === undefined)
      return { code: 1, lines: ['unreadable: neither the record nor the key folder names the device'] };
    const { deviceId, publicKey } = begun;
    const unproven = !isEndShown(dataDir, copied.value, lastSeqOf(db), { publicKey, turns: turnsOf(db) });
    const { entries, files } = await writePack(out, {
      unproven,
      header: JSON.stringify({ format: JOURNAL_FORMAT, deviceId, publicKey }),
      lines: storedLines(db),
      fingerprint: fingerprintOf(publicKey),
      language: { tag: 'en', say: inEnglish },
      span: {
        from: from === undefined ? null : `${from}T00:00:00.000Z`,
        until: until === undefined ? null : `${dayAfter(until)}T00:00:00.000Z`,
        client: client ?? null,
      },
      madeAt,
      checkPage: readFileSync(join(import.meta.dirname, '../pack/check.html'), 'utf8'),
    });
    return {
      code: unproven ? 3 : 0,
      lines: [
        `packed: ${entries} entries, ${files} files in ${out}`,
        'open check.html in it to check the pack',
        ...(unproven ? [`unproven: ${inEnglish(damageWords.endUnproven)}`] : []),
      ],
    };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown error';
    return {
      code: 1,
      lines: [
        `not written: ${/ENOSPC/.test(why) ? 'there is no room left on that drive' : why}. Nothing was left there.`,
      ],
    };
  } finally {
    close();
  }
};

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const lastSeqOf = (db: Database): number =>
  Number(db.get('SELECT max(seq) AS seq FROM journal')?.['seq'] ?? 0);
