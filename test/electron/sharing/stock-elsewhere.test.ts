import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import type { Machine } from '../session/setup-app.ts';
import { stocked } from '../stock/stocked.ts';
import { inTurn, joined, startedAgain, sharing } from './chairs.ts';

/** The same box, entered on each tablet by itself. */
const boxOn = (machine: Machine, lot = 'AB-12'): string => stocked(machine, 'pigment', lot);
const lotOn = ({ open }: Machine, id: string) =>
  open()
    .stock.page()
    .lots.find(({ lot }) => lot.id === id)?.lot;

test('a lot that one tablet recalls or puts aside is so on the others too, with the tablet that said it', async () => {
  const { one, two } = await joined();
  const [here, there] = [boxOn(one), boxOn(two, 'ab 12')];
  const other = boxOn(one, 'ZZ-9');
  must(two.open().stock.recall(there, 'Germs found', 'N-7'));
  await inTurn(two, one);
  expect(lotOn(one, here)?.recalled).toMatchObject({ reason: 'T2: Germs found', notice: 'N-7' });
  // What nobody forbids stays as it is.
  expect(lotOn(one, other)).toMatchObject({ recalled: null, quarantined: null });
  expect(lotOn(two, there)?.recalled).toMatchObject({ reason: 'Germs found' });
});

test('it holds until the tablet that said it lifts it, and is read again at a start', async () => {
  const { one, two } = await joined();
  const [here, there] = [boxOn(one), boxOn(two)];
  must(two.open().stock.quarantine(there, 'Seal broken'));
  await inTurn(two, one);
  // Somebody here lifts it: that lifts what was said here, and that is nothing.
  one.open().stock.release(here, 'Looks fine');
  expect(lotOn(one, here)?.quarantined).toMatchObject({ reason: 'T2: Seal broken' });
  one.life.close();
  const again = startedAgain(one);
  await sharing(again).look();
  expect(lotOn(again, here)?.quarantined).toMatchObject({ reason: 'T2: Seal broken' });
  must(two.open().stock.release(there, 'Counted again'));
  await inTurn(two, again);
  expect(lotOn(again, here)?.quarantined).toBe(null);
});
