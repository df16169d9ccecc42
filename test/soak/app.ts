// The main process of the app without its window, as the children of the soak run it: on a folder, with a passphrase.
import { machineOn, noKeyring } from '../electron/session/setup-app.ts';
import type { Machine } from '../electron/session/setup-app.ts';
import { personForm, studioForm } from '../electron/session/session-script.ts';
import { must } from '../../shared/result.ts';

export const firstWords = 'eleven calm otters';

export const appOn = (dataDir: string): Machine =>
  machineOn({ dataDir, saveTo: dataDir, keyring: noKeyring, atEnd: () => undefined });

/** First start done with the passphrase, code typed back. */
export const setUpOn = (dataDir: string): Machine => {
  const machine = appOn(dataDir);
  machine.life.begin();
  const { recoveryCode } = must(
    machine.life.setUp({ studio: studioForm, pack: 'uk', practitioner: personForm, passphrase: firstWords }),
  );
  must(machine.life.finishSetUp(recoveryCode.slice(-5)));
  return machine;
};

/** The folder opened with one of these words; what the screen would show where none of them does it. */
export const openedOn = (dataDir: string, words: readonly string[] = [firstWords]): Machine => {
  const machine = appOn(dataDir);
  machine.life.begin();
  for (const passphrase of words)
    if (machine.life.state().phase === 'locked') machine.life.unlock({ passphrase }, null);
  return machine;
};
