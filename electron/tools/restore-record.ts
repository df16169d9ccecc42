import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { backupWords } from '../../shared/words/backup.ts';
import { beginUnpacking, endUnpacking } from '../backup/unfinished.ts';
import { attempt, refused } from '../backup/problem.ts';
import { openBackup } from '../backup/read-backup.ts';
import { rebuild } from '../backup/rebuild.ts';
import { syncFolder } from '../store/durable-file.ts';
import type { Answer } from './answer.ts';
import { noAnswer, noPause } from './backup-record.ts';

/**
 * Makes a data folder of the newest whole backup, whole or not at all. No key is needed: Stipple asks for the recovery code when it opens
 * it. Nothing that is there already is written over.
 */
export const restoreFolder = async (
  from: string,
  dataDir: string,
  say: (line: string) => void,
): Promise<Answer> => {
  const place = resolve(dataDir);
  const target = openBackup(from);
  let saidAt = 0;
  const restored = await attempt(target.folder, async () => {
    if (existsSync(place) && readdirSync(place).length > 0)
      throw refused('notEmpty', backupWords.notEmpty({ folder: place }));
    mkdirSync(dirname(place), { recursive: true });
    const { folder: building, kept } = beginUnpacking(`${place}.restoring`);
    for (const other of kept) say(`note: ${other} is no restore of Stipple's: it is left as it is`);
    try {
      const read = await rebuild({
        target,
        folder: building,
        pace: noPause,
        told: ({ step, done, of }) => {
          if (done < of && done < saidAt + TOLD_EVERY) return;
          saidAt = done < of ? done : 0;
          say(`${step}: entry ${done} of ${of}`);
        },
      });
      endUnpacking(building);
      if (existsSync(place)) rmdirSync(place);
      renameSync(building, place);
      syncFolder(dirname(place));
      return read;
    } catch (error) {
      rmSync(building, { recursive: true, force: true });
      throw error;
    }
  });
  if (!restored.ok) return noAnswer(restored.error);
  const { manifest, filesMissing, keysMissing } = restored.value;
  return {
    code: 0,
    lines: [
      `restored: ${manifest.end.seq} entries as of ${manifest.at}, in ${place}`,
      ...(filesMissing + keysMissing === 0
        ? []
        : [`note: ${filesMissing} files and ${keysMissing} keys were missing in the record already`]),
      'Open it with Stipple: it asks for the recovery code, and goes on as a device of its own, which the record says. Do not go on with the old tablet as well: two that go on from here are two records, and a backup takes only one of them.',
    ],
  };
};

const TOLD_EVERY = 5_000;
