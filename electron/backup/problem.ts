import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { err } from '../../shared/result.ts';
import { backupWords } from '../../shared/words/backup.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { isDiskError, whyOf } from '../store/failure.ts';

type ProblemKind = Exclude<keyof typeof backupWords, `bad${string}`>;

/** Why a backup was not made or cannot be used: an expected no, with the sentence that is shown. */
export interface BackupProblem {
  readonly kind: ProblemKind;
  readonly says: Sentence;
}

/** Thrown inside a round and caught once at its door. */
class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
  readonly problem: BackupProblem;
  constructor(problem: BackupProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

export const refused = (kind: ProblemKind, says: Sentence): BackupRefused =>
  new BackupRefused({ kind, says });

/** What the target's disk or a refusal said, as a problem; a defect of ours is thrown on. */
export const problemOf = (error: unknown, folder: string): BackupProblem => {
  if (error instanceof BackupRefused) return error.problem;
  if (!isDiskError(error)) throw error;
  // A drive that was pulled answers in many ways; that its folder is not there any more says it best.
  if (!existsSync(folder)) return { kind: 'gone', says: backupWords.gone({ folder }) };
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { kind: 'full', says: backupWords.full };
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { kind: 'readOnly', says: backupWords.readOnly({ folder }) };
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
      return { kind: 'gone', says: backupWords.gone({ folder }) };
    default:
      return { kind: 'failing', says: backupWords.failing };
  }
};

/** The same for the place on this computer into which a backup is unpacked. */
export const problemOfPlace = (error: unknown, folder: string): unknown => {
  if (!isDiskError(error)) return error;
  const why = whyOf(error, dirname(folder));
  if (why === 'disk-full') return refused('noRoom', backupWords.noRoom);
  return why === 'read-only' ? refused('cannotWrite', backupWords.cannotWrite({ folder })) : error;
};

/** Runs work on a backup; what was refused becomes a result. */
export const attempt = async <T>(folder: string, work: () => Promise<T>) => {
  try {
    return { ok: true, value: await work() } as const;
  } catch (error) {
    return err(problemOf(error, folder));
  }
};
