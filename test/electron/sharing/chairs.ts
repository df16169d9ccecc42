import type { ClientId, SessionId } from '../../../shared/brand.ts';
import { must } from '../../../shared/result.ts';
import {
  heldOf,
  machineOn,
  newFolder,
  script,
  scriptThrough,
  sessionOn,
  studioOn,
} from '../session/setup-app.ts';
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

/** A third chair beside those two. */
export const thirdIn = async ({ folder, one }: { readonly folder: string; readonly one: Machine }) => {
  const three = chair(folder);
  const [there] = must(await sharing(three).choose()).strangers.filter(({ mayJoin }) => mayJoin);
  const { strangers } = must(await sharing(one).now());
  const [here] = strangers;
  if (there === undefined || here === undefined) throw new Error('the third one is not seen');
  must(await sharing(one).enrol('add', here.deviceId, here.words));
  must(await sharing(three).enrol('join', there.deviceId, there.words));
  await inTurn(one, three, one, three);
  return three;
};

export const clientOf = (machine: Machine, session: SessionId): ClientId =>
  heldOf(machine.open(), session).opening.client;
export const chairsOf = (machine: Machine) => machine.open().chairs;
export const pageOn = (machine: Machine, client: ClientId) => must(machine.open().clients.open(client));

/** A whole visit on the second chair, and the first one has heard of it. */
export const visitOnTwo = async (steps = script, areClocksAlike = true) => {
  const { one, two, folder } = await joined();
  const session = sessionOn(two, steps);
  const client = clientOf(two, session);
  if (areClocksAlike) one.advance(steps.reduce((sum, { minutesBefore }) => sum + minutesBefore, 0) + 1);
  await inTurn(two, one, two, one);
  return { one, two, folder, session, client };
};
/** Where this chair says that the session stands on another one. */
export const thereOn = (machine: Machine, client: ClientId) => {
  const there = pageOn(machine, client).sessions[0]?.openThere;
  if (there === undefined) throw new Error('nobody says that it is open elsewhere');
  return there;
};
/** In the middle of a visit on the second chair, and the file is open on the first one. */
export const amidst = async ({ areClocksAlike = true, steps = scriptThrough(3) } = {}) => {
  const all = await visitOnTwo(steps, areClocksAlike);
  must(await chairsOf(all.one).bring(all.client));
  return { ...all, there: thereOn(all.one, all.client) };
};

/** The app is started anew on the folder of that tablet. */
export const startedAgain = ({ dataDir }: Machine): Machine => {
  const again = machineOn({ dataDir });
  again.life.begin();
  return again;
};
