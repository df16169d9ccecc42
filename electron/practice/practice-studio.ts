import { Worker } from 'node:worker_threads';
import type { LocalDate } from '../../shared/time.ts';
import { addDays } from '../../shared/time.ts';
import { inEnglish } from '../../shared/words/in-english.ts';
import { practiceWords } from '../../shared/words/screens/practice.ts';
import type { RecordDeps } from '../record/deps.ts';
import type { Keyring } from '../vault/keyring.ts';
import { practiceSwitch } from './practice-record.ts';
import type { StudioPlan } from './studio/write-studio.ts';

/** No secret: what it opens is invented, and marked as that. */
const practicePassphrase = 'practice';

/** Enough of everything to look around in: regulars and newcomers, two years of visits, a cupboard in use. */
export const practicePlan = (dataDir: string, today: LocalDate, timeZone: string): StudioPlan => ({
  dataDir,
  clients: 12,
  sessions: 26,
  regular: 4,
  photos: 12,
  whole: false,
  seed: 20,
  // Yesterday: today is for whoever practises.
  until: addDays(today, -1),
  passphrase: practicePassphrase,
  studioName: inEnglish(practiceWords.studioName),
  timeZone,
  switches: [practiceSwitch],
});

const noKeyring: Keyring = {
  available: false,
  backend: 'none',
  wrap: () => new Uint8Array(),
  unwrap: () => '',
};

/** What the life of its record rests on in place of the real one's: keys of its own, and nothing of the system's keyring. */
export const practiceParts = (
  dataDir: string,
): Pick<
  RecordDeps,
  'dataDir' | 'isPractice' | 'keyring' | 'cost' | 'testPassphrase' | 'testSwitches' | 'builtOn'
> => ({
  dataDir,
  isPractice: true,
  keyring: () => noKeyring,
  cost: 'cheap',
  testPassphrase: practicePassphrase,
  testSwitches: [practiceSwitch],
  builtOn: null,
});

/** Writes it in a thread of its own; breaks where that thread does. */
export const writeInThread = (script: string, plan: StudioPlan): Promise<void> =>
  new Promise((done, broken) => {
    const worker = new Worker(script, { workerData: plan });
    worker.once('message', () => {
      done();
      void worker.terminate();
    });
    worker.once('error', broken);
    worker.once('exit', (code) => broken(new Error(`exit code ${code}`)));
  });
