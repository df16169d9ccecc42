import { addMinutes } from '../time.ts';
import type { Instant } from '../time.ts';
import { backupWords } from '../words/backup.ts';
import type { Sentence } from '../words/message.ts';

/** Without a newer one for so long the screen warns, where the studio has not said otherwise. */
export const LIMIT_DAYS = 3;
export const limitChoices: readonly number[] = [1, 3, 7, 14];
const REHEARSE_EVERY_DAYS = 90;

interface BackupFacts {
  /** `null` where none was chosen. */
  readonly folder: string | null;
  readonly limitDays: number;
  readonly last: { readonly at: Instant; readonly seq: number } | null;
  /** The last entry of the record. */
  readonly head: number;
  readonly rehearsedAt: Instant | null;
  /** Why the last try did not work, where it did not. */
  readonly problem: Sentence | null;
  readonly running: BackupRunning | null;
}

export interface BackupRunning {
  readonly what: 'backup' | 'rehearsal';
  readonly step: 'writing' | 'reading' | 'replaying';
  readonly done: number;
  readonly of: number;
}

/** What a screen shows of the backups. */
export interface BackupView extends Pick<BackupFacts, 'folder' | 'limitDays' | 'problem' | 'running'> {
  readonly says: Sentence;
  /** `caution`: somebody should do something about it. */
  readonly tone: 'good' | 'caution';
  readonly rehearsal: Sentence;
  readonly isRehearsalDue: boolean;
}

const isOlder = (at: Instant, days: number, now: Instant): boolean => addMinutes(at, days * 24 * 60) < now;
/** Made by a clock that ran ahead: how old it is nobody knows. */
const isToCome = (at: Instant, now: Instant): boolean => at > addMinutes(now, 24 * 60);

export const backupView = (facts: BackupFacts, zone: string, now: Instant): BackupView => {
  const { folder, limitDays, last, problem, running, rehearsedAt, head } = facts;
  const moment = (at: Instant) => ({ at, zone, as: 'moment' }) as const;
  const isOld = last !== null && (isOlder(last.at, limitDays, now) || isToCome(last.at, now));
  const isRehearsalDue = rehearsedAt === null || isOlder(rehearsedAt, REHEARSE_EVERY_DAYS, now);
  const says =
    folder === null
      ? backupWords.notSet
      : last === null
        ? backupWords.never
        : isOld
          ? isToCome(last.at, now)
            ? backupWords.toCome({ at: moment(last.at) })
            : backupWords.old({ at: moment(last.at), days: limitDays })
          : head > last.seq
            ? backupWords.lastBehind({ at: moment(last.at), count: head - last.seq })
            : backupWords.last({ at: moment(last.at) });
  const rehearsal =
    rehearsedAt === null
      ? backupWords.rehearsedNever
      : isRehearsalDue
        ? backupWords.rehearsalDue({ at: moment(rehearsedAt), days: REHEARSE_EVERY_DAYS })
        : backupWords.rehearsed({ at: moment(rehearsedAt) });
  return {
    folder,
    limitDays,
    problem,
    running,
    says,
    tone: folder === null || last === null || isOld || problem !== null ? 'caution' : 'good',
    rehearsal,
    isRehearsalDue: isRehearsalDue && last !== null,
  };
};
