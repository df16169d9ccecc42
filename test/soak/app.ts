// The main process of the app without its window, as the children of the soak run it: on a folder, with a passphrase.
import { readLastMark } from '../../electron/store/last-mark.ts';
import { msOf } from '../../shared/time.ts';
import { nine } from '../builders/data.ts';
import { machineOn, noKeyring } from '../electron/session/setup-app.ts';
import type { Machine } from '../electron/session/setup-app.ts';
import { personForm, studioForm } from '../electron/session/session-script.ts';
import { must } from '../../shared/result.ts';

export const firstWords = 'eleven calm otters';

/** Each child begins where the record is: a clock that stands behind it is rightly asked about, and nothing is opened. */
export const appOn = (dataDir: string): Machine =>
  machineOn({
    dataDir,
    saveTo: dataDir,
    keyring: noKeyring,
    atEnd: () => undefined,
    startMs: Math.max(msOf(nine), Date.parse(readLastMark(dataDir)?.at ?? nine)) + 1000,
  });

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
