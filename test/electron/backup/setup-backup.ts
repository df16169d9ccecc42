import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { attempt } from '../../../electron/backup/problem.ts';
import { backUp } from '../../../electron/backup/round.ts';
import type { BackupRound } from '../../../electron/backup/round.ts';
import { sourceIn } from '../../../electron/backup/source.ts';
import { openTarget } from '../../../electron/backup/target.ts';
import { copyRecord } from '../../../electron/store/copy-record.ts';
import { must } from '../../../shared/result.ts';
import { instantOf } from '../../../shared/time.ts';
import { orderFor, photoSession } from '../media/setup-photos.ts';
import { personForm, studioForm } from '../session/session-script.ts';
import { machineOn, passphrase, registered } from '../session/setup-app.ts';
import type { Machine, MachineParts } from '../session/setup-app.ts';

export const noPause = (): undefined => undefined;

/** A studio with its recovery code, a session that ended with a photo, and another client. */
export const usedStudio = (parts: MachineParts = {}) => {
  const machine = machineOn(parts);
  machine.life.begin();
  const { recoveryCode } = must(
    machine.life.setUp({ studio: studioForm, pack: 'uk', practitioner: personForm, passphrase }),
  );
  must(machine.life.finishSetUp(recoveryCode.slice(-5)));
  const session = photoSession(machine);
  must(machine.open().media.add(orderFor(session)));
  must(
    machine.open().sessions.apply(session, 'consultation', {
      type: 'session.declined',
      reason: 'Hopes',
      noteForClient: 'Not this time',
    }),
  );
  const other = registered(machine, { fullName: 'Žofia Łuczak', firstName: 'Žofia' });
  return { machine, session, other, recoveryCode };
};

/** One round as the command makes it; `days` after the first. */
export const backedUp = async (
  { dataDir }: Pick<Machine, 'dataDir'>,
  folder: string,
  more: Partial<BackupRound> & { readonly days?: number } = {},
) => {
  const { days = 0, ...rest } = more;
  const copy = must(copyRecord(dataDir));
  try {
    const { deviceId, publicKey } = deviceOf(dataDir);
    return await attempt(folder, () =>
      backUp({
        source: sourceIn(dataDir, copy.db, deviceId),
        target: openTarget(folder),
        device: { deviceId, publicKey },
        at: instantOf(Date.parse('2026-11-22T12:00:00Z') + days * 86_400_000),
        pace: noPause,
        mayBegin: true,
        ...rest,
      }),
    );
  } finally {
    copy.close();
  }
};

const deviceOf = (dataDir: string) =>
  JSON.parse(readFileSync(join(dataDir, 'keys/device.json'), 'utf8')) as {
    deviceId: string;
    publicKey: string;
  };

/** Every file below a folder with what is in it; the lock counts up while somebody has the folder. */
export const contentsOf = (folder: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, entry);
    if (statSync(path).isFile() && !path.endsWith('in-use.json'))
      found.set(relative(folder, path), readFileSync(path).toString('latin1'));
  }
  return found;
};
