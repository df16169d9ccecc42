import { must } from '../../../shared/result.ts';
import { machineOn, newFolder, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

export const chair = (folder: string): Machine => studioOn({ askFolder: () => Promise.resolve(folder) });
export const sharing = (machine: Machine) => machine.open().sharing;

/** Two chairs of one studio that see each other as strangers, by the buttons that a studio presses. */
export const twoChairs = async () => {
  const folder = newFolder();
  const [one, two] = [chair(folder), chair(folder)];
  must(await sharing(one).choose());
  const shownOnTwo = must(await sharing(two).choose());
  const shownOnOne = must(await sharing(one).now());
  const [there] = shownOnOne.strangers;
  const [here] = shownOnTwo.strangers;
  if (there === undefined || here === undefined) throw new Error('the two do not see each other');
  return { folder, one, two, there, here };
};

/** The same after both compared the words. */
export const joined = async () => {
  const { there, here, ...chairs } = await twoChairs();
  const { one, two } = chairs;
  must(await sharing(one).enrol('add', there.deviceId, there.words));
  must(await sharing(two).enrol('join', here.deviceId, here.words));
  await inTurn(one, two, one, two);
  return chairs;
};

/** Each shares, one after the other. */
export const inTurn = async (...machines: readonly Machine[]): Promise<void> => {
  for (const machine of machines) must(await sharing(machine).now());
};

/** The app is started anew on the folder of that tablet. */
export const startedAgain = ({ dataDir }: Machine): Machine => {
  const again = machineOn({ dataDir });
  again.life.begin();
  return again;
};
