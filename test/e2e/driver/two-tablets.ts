import type { Running } from './world.ts';

/** Both windows show the same four words, and each presses its button. */
export const oneStudio = async (first: Running, second: Running): Promise<void> => {
  await first.get('tablets.choose', null);
  const onSecond = await second.get('tablets.choose', null);
  const onFirst = await first.get('tablets.share', null);
  const [there, here] = [onFirst.strangers[0], onSecond.strangers[0]];
  if (there === undefined || here === undefined) throw new Error('the two do not see each other');
  await first.get('tablets.enrol', { how: 'add', deviceId: there.deviceId, words: there.words });
  await second.get('tablets.enrol', { how: 'join', deviceId: here.deviceId, words: here.words });
  for (const one of [first, second, first, second]) await one.get('tablets.share', null);
};
