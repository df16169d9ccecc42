// Makes a folder with something of everything in it, as a kill leaves it: run as a child, which kills itself.
import { must } from '../../shared/result.ts';
import { registered } from '../electron/session/setup-app.ts';
import { openedOn, setUpOn } from './app.ts';
import { deeds } from './deeds.ts';

const [dataDir = ''] = process.argv.slice(2);
const nobody = (): void => undefined;

const first = setUpOn(dataDir);
for (let i = 0; i < 3; i += 1) registered(first, { fullName: `Regular ${'abc'[i]}` });
deeds.import(first, nobody, 1);
deeds.erase(first, nobody, 2);
deeds.release(first, nobody);
first.life.close();
const second = openedOn(dataDir);
deeds.taps(second, nobody, 4);
must(second.open().clients.newDraft());
process.kill(process.pid, 'SIGKILL');
