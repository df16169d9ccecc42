import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import type { Intent, IntentOf } from '../../../shared/session/events.ts';
import { script, scriptThrough, sessionOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { inEnglish } from '../../builders/in-words.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { stocked, taps, viewOf } from '../stock/stocked.ts';
import { inTurn, joined, startedAgain, sharing } from './chairs.ts';

/** The same box, entered on each tablet by itself. */
const boxOn = (machine: Machine, lot = 'AB-12'): string => stocked(machine, 'pigment', lot);
const rowOn = ({ open }: Machine, id: string) =>
  open()
    .stock.page()
    .lots.find(({ lot }) => lot.id === id);
const lotOn = (machine: Machine, id: string) => rowOn(machine, id)?.lot;

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

test('what came in and was used on any tablet counts for what is left, and each tablet says its own part', async () => {
  const { one, two } = await joined();
  const here = stocked(one, 'cartridge', 'N-77');
  const there = stocked(two, 'cartridge', 'n 77');
  const other = stocked(one, 'cartridge', 'N-78');
  const opens = script.findIndex(({ what }) => what !== 'prepare' && what.type === 'cartridge.opened');
  const opening = script[opens]?.what;
  if (opening === undefined || opening === 'prepare') throw new Error('no cartridge in the script');
  const session = sessionOn(two, script.slice(0, opens));
  must(taps(two, session, { ...opening, lot: 'n 77', lotId: there } as Intent));
  one.advance(300);
  await inTurn(two, one);
  expect(rowOn(one, here)).toMatchObject({
    lot: { quantity: 5, there: [{ tablet: '2', quantity: 5, uses: 1 }] },
    left: 9,
  });
  expect(rowOn(one, other)).toMatchObject({ lot: { quantity: 5 }, left: 5 });
  await inTurn(one, two);
  expect(rowOn(two, there)).toMatchObject({
    lot: { there: [{ tablet: '1', quantity: 5, uses: 0 }] },
    left: 9,
  });
});

const mixOf = (pigmentLot: string): IntentOf<'mix.made'> => {
  const found = script.find(({ what }) => what !== 'prepare' && what.type === 'mix.made')?.what;
  const { pigmentLotId: _id, diluentLotId: _water, ...typed } = found as IntentOf<'mix.made'>;
  return { ...typed, pigmentLot };
};
const sentence = (answer: { readonly ok: boolean }): string =>
  answer.ok ? 'taken' : inEnglish((answer as unknown as { error: { says: Phrase } }).error.says);

test('a lot that this tablet never received is refused when it is typed, once another tablet stopped it', async () => {
  const { one, two } = await joined();
  const there = boxOn(two, 'AB-12');
  must(two.open().stock.recall(there, 'Germs found', 'N-7'));
  await inTurn(two, one);
  const session = sessionOn(one, scriptThrough(2));
  const said = sentence(taps(one, session, mixOf('ab 12')));
  expect(said).toContain('was recalled (T2: Germs found)');
  expect(said).toContain('another product');
  expect(sentence(taps(one, session, { ...mixOf('AB-13') }))).toBe('taken');
});

test('typed before the other tablet stopped it, it stops the session that has it, until it is lifted there', async () => {
  const { one, two } = await joined();
  const there = boxOn(two, 'AB-12');
  const session = sessionOn(one, scriptThrough(2));
  must(taps(one, session, mixOf('AB-12')));
  const open = (): readonly string[] =>
    viewOf(one, session)
      .requirements.filter(
        ({ id, state, scope }) => id === 'G3-03' && scope?.startsWith('ledger') && state === 'open',
      )
      .map(({ says }) => inEnglish(says));
  expect(open()).toEqual([]);
  must(two.open().stock.quarantine(there, 'Seal broken'));
  await inTurn(two, one);
  expect(open()).toEqual([expect.stringContaining('in quarantine (T2: Seal broken)')]);
  must(two.open().stock.release(there, 'Counted again'));
  await inTurn(two, one);
  expect(open()).toEqual([]);
});

test('a product whose name or maker was typed another way on the other tablet is the same product', async () => {
  const { one, two } = await joined();
  const here = boxOn(one, 'AB-12');
  const there = stocked(two, 'pigment', 'AB 12', {}, { manufacturer: 'Nordlys Inks', name: 'Black, carbon' });
  must(two.open().stock.recall(there, 'Germs found', ''));
  await inTurn(two, one);
  expect(lotOn(one, here)?.recalled).toMatchObject({ reason: 'T2: Germs found' });
});

test('a lot of another maker that happens to have the same number goes on being used', async () => {
  const { one, two } = await joined();
  const here = boxOn(one, 'AB-12');
  const there = stocked(two, 'pigment', 'AB-12', {}, { manufacturer: 'Sol y Luna', name: 'Umber' });
  must(two.open().stock.recall(there, 'Germs found', ''));
  await inTurn(two, one);
  expect(lotOn(one, here)).toMatchObject({ recalled: null });
});
