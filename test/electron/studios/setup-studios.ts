import { onTestFinished } from 'vitest';
import { atOnce } from '../../../electron/background.ts';
import { mergeWork } from '../../../electron/studios/merge-work.ts';
import { createStudios } from '../../../electron/studios/studios.ts';
import type { Studios } from '../../../electron/studios/studios.ts';
import { must } from '../../../shared/result.ts';
import type { StudioSeen } from '../../../shared/ipc/studios-pages.ts';
import { machineOn } from '../session/setup-app.ts';
import type { Machine, MachineParts } from '../session/setup-app.ts';
import { studioForm, personForm } from '../session/session-script.ts';
import { inTurn, sharing } from '../sharing/chairs.ts';
import { passphrase } from '../session/setup-app.ts';

/** The desk over several studios as main makes it, without threads beside it. `adding`: what the person chooses, one after the other. */
export const studiosOf = (
  machine: Machine,
  adding: readonly string[] = [],
  parts: MachineParts = {},
): Studios => {
  let folders: readonly string[] = [];
  const chosen = [...adding];
  const studios = createStudios({
    own: machine.life.workspace,
    ownDir: () => machine.dataDir,
    live: (dataDir) => machineOn({ ...parts, dataDir }).life,
    folders: () => folders,
    keepFolders: (now) => {
      folders = now;
    },
    askFolder: () => Promise.resolve(chosen.shift()),
    merge: mergeWork,
    background: atOnce(),
    log: { write: () => 'REF' },
    onChange: () => undefined,
  });
  onTestFinished(() => studios.close());
  return studios;
};

/** A studio of that name with one tablet, and its first start done. */
export const studioNamed = (
  name: string,
  folder: string,
  practitioner: Partial<typeof personForm> = {},
): Machine => {
  const machine = machineOn({ askFolder: () => Promise.resolve(folder) });
  machine.life.begin();
  const { recoveryCode } = must(
    machine.life.setUp({
      studio: { ...studioForm, name },
      pack: 'uk',
      practitioner: { ...personForm, ...practitioner },
      passphrase,
    }),
  );
  must(machine.life.finishSetUp(recoveryCode.slice(-5)));
  return machine;
};

/** The manager's computer as a tablet of that studio, in a data folder of its own; answers the folder, closed. */
export const joinedBy = async (studio: Machine, folder: string, manager = 'Maya Lindqvist') => {
  const mine = studioNamed('Manager', folder, { name: manager });
  must(await sharing(studio).choose());
  const [here] = must(await sharing(mine).choose()).strangers;
  const [there] = must(await sharing(studio).now()).strangers;
  if (there === undefined || here === undefined) throw new Error('the two do not see each other');
  must(await sharing(studio).enrol('add', there.deviceId, there.words));
  must(await sharing(mine).enrol('join', here.deviceId, here.words));
  await inTurn(studio, mine, studio, mine);
  return mine;
};

export const seenOf = (studios: Studios, name: string): StudioSeen => {
  const found = studios.view().studios.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no studio is called ${name}`);
  return found;
};
