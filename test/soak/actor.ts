// Does one thing over and over until it is killed, and says each time, after it was answered as done, what is safe now.
import { writeSync } from 'node:fs';
import { must } from '../../shared/result.ts';
import { appOn, firstWords, openedOn, setUpOn } from './app.ts';
import { deeds } from './deeds.ts';
import type { DeedName } from './deeds.ts';
import type { Fact } from './facts.ts';

const [what = '', dataDir = '', words = firstWords] = process.argv.slice(2);
const tell = (fact: Fact): void => {
  writeSync(1, `${JSON.stringify(fact)}\n`);
};

if (what === 'firstStart') {
  setUpOn(dataDir);
  tell({ setUp: true });
} else if (what === 'make') {
  setUpOn(dataDir).life.close();
} else if (what === 'start' || what === 'unlock') {
  for (let round = 0; ; round += 1) {
    const machine = what === 'start' ? openedOn(dataDir, [words]) : appOn(dataDir);
    if (what === 'unlock') {
      machine.life.begin();
      machine.life.unlock({ passphrase: 'not these words' }, null);
      must(machine.life.unlock({ passphrase: words }, null));
    }
    tell({ seq: machine.open().store.head().seq });
    if (round % 3 === 0) deeds.taps(machine, tell, round);
    machine.life.close();
  }
} else {
  const machine = openedOn(dataDir, [words]);
  tell({ seq: machine.open().store.head().seq });
  for (let round = 0; ; round += 1) deeds[what as DeedName](machine, tell, round);
}
// Stays until it is killed.
if (what === 'firstStart') setInterval(() => undefined, 1000);
