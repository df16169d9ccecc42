import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyFolder } from '../../../electron/tools/verify-folder.ts';
import { must } from '../../../shared/result.ts';
import type { TabletsView } from '../../../shared/sharing/view.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { newFolder, registered, script, sessionOn } from '../session/setup-app.ts';
import { chair, joined, sharing, startedAgain, twoChairs } from './chairs.ts';

const titles = ({ tablets }: TabletsView): readonly string[] => tablets.map(({ title }) => inEnglish(title));

test('a tablet that works alone says so, looks at nothing and writes no file beside the record', async () => {
  const one = chair(newFolder());
  expect(sharing(one).view()).toMatchObject({ folder: null, tablets: [], strangers: [], problem: null });
  await sharing(one).look();
  sharing(one).tick();
  expect(sharing(one).view().running).toBe(false);
  expect(sharing(one).tablets()).toBe(undefined);
  expect(readdirSync(one.dataDir)).not.toContain('others');
  expect(readdirSync(join(one.dataDir, 'keys'))).not.toContain('exchange.json');
});

test('two tablets see each other as strangers with the same four words, and nothing of a stranger counts', async () => {
  const { one, there, here } = await twoChairs();
  expect(there.words).toMatch(/^([a-z]{5} ){3}[a-z]{5}$/);
  expect(here.words).toBe(there.words);
  expect(sharing(one).view().tablets).toEqual([]);
  expect(sharing(one).find('')).toEqual([]);
});

test('after both compared the words they are one studio, and each lists both', async () => {
  const { one, two } = await joined();
  expect(titles(sharing(one).view())).toEqual(['Tablet 1, this one', 'Tablet 2']);
  expect(titles(sharing(two).view())).toEqual(['Tablet 1', 'Tablet 2, this one']);
  for (const machine of [one, two]) {
    expect(sharing(machine).view()).toMatchObject({ strangers: [], troubles: [], problem: null });
    expect((await verifyFolder(machine.dataDir, {})).code).toBe(0);
  }
});

test('words that are not on the screen any more admit nobody', async () => {
  const { one, there } = await twoChairs();
  const no = await sharing(one).enrol('add', there.deviceId, 'babab babab babab babab');
  expect(no).toMatchObject({ ok: false, error: { kind: 'tablets-refused' } });
  expect(await sharing(one).enrol('add', '00000000-0000-4000-8000-000000000001', there.words)).toMatchObject({
    ok: false,
  });
  expect(must(await sharing(one).now()).tablets).toEqual([]);
});

test('a client of the other tablet is found by name and phone, with the visits there', async () => {
  const { one, two } = await joined();
  const session = sessionOn(two, script.slice(0, 6));
  registered(two, { fullName: 'Žofia Łuczak', phone: '07700 900321' });
  for (const machine of [two, one, two, one]) must(await sharing(machine).now());
  expect(sharing(one).find('zofia')).toMatchObject([
    { fullName: 'Žofia Łuczak', tablet: '2', visits: [], phone: '07700 900321' },
  ]);
  expect(sharing(one).find('900321')).toHaveLength(1);
  expect(sharing(one).find('Nobody Xyz')).toEqual([]);
  const all = sharing(one).find('');
  expect(all.flatMap(({ visits }) => visits)).toMatchObject([{ session, ending: null }]);
  // The other way round nobody of its own is listed twice.
  expect(sharing(two).find('zofia')).toEqual([]);
});

test('a lot that went into a visit on the other tablet is found by a recall, and how fresh that is', async () => {
  const { one, two } = await joined();
  sessionOn(two, script);
  for (const machine of [two, one, two, one]) must(await sharing(machine).now());
  const lot = sharing(one)
    .elsewhere()
    ?.uses.find(({ role }) => role === 'pigment')?.lot;
  const reach = one.open().stock.reach(lot ?? 'none', null);
  expect(reach.sessions).toMatchObject([{ tablet: '2', practitioner: '' }]);
  expect(reach.clients).toMatchObject([{ tablet: '2', sessions: 1 }]);
  expect(reach.clients[0]?.name).toMatch(/\S/);
  expect(reach.others?.says.map(inEnglish)).toEqual([
    expect.stringMatching(/^Tablet 2 was heard up to .*\d/),
  ]);
  expect(reach.others?.lacks).toBe(null);
});

test('a recall is never complete while entries that another tablet knows are missing here', async () => {
  const { folder, one, two } = await joined();
  registered(two);
  for (const machine of [two, one, two]) must(await sharing(machine).now());
  // The stick comes back without what tablet 2 wrote.
  rmSync(join(one.dataDir, 'others'), { recursive: true });
  const lines = join(folder, 'stipple-studio', 'lines');
  const own = must(await sharing(one).now()).tablets.find(({ mayRevoke }) => !mayRevoke)?.deviceId ?? '';
  rmSync(join(one.dataDir, 'others'), { recursive: true });
  for (const name of readdirSync(lines)) if (name !== own) rmSync(join(lines, name), { recursive: true });
  must(await sharing(one).now());
  const reach = one.open().stock.reach('ZZ-404', null);
  expect(reach.sessions).toEqual([]);
  expect(inEnglish(reach.others?.lacks ?? '')).toMatch(/^Not complete/);
});

test('at the next start what is held of the others is there without the shared folder', async () => {
  const { folder, one, two } = await joined();
  registered(two, { fullName: 'Later Person' });
  for (const machine of [two, one, two, one]) must(await sharing(machine).now());
  rmSync(folder, { recursive: true });
  one.life.close();
  const again = startedAgain(one);
  expect(sharing(again).isUnread()).toBe(true);
  expect(inEnglish(again.open().stock.reach('ZZ-404', null).others?.lacks ?? '')).toMatch(/not complete/);
  await sharing(again).look();
  expect(sharing(again).find('later person')).toHaveLength(1);
  expect(again.open().stock.reach('ZZ-404', null).others?.lacks).toBe(null);
  expect(inEnglish(must(await sharing(again).now()).problem ?? '')).toMatch(/is not there/);
});

test('a tablet that was taken out is listed as that, its own one cannot take itself out, and twice is told', async () => {
  const { one, two } = await joined();
  const rows = sharing(one).view().tablets;
  const [own, other] = [rows[0]?.deviceId ?? '', rows[1]?.deviceId ?? ''];
  expect(await sharing(one).revoke(own)).toMatchObject({ ok: false });
  const view = must(await sharing(one).revoke(other));
  expect(view.tablets[1]).toMatchObject({ mayRevoke: false });
  expect(inEnglish(view.tablets[1]?.says ?? '')).toBe('Taken out of the studio');
  expect(await sharing(one).revoke(other)).toMatchObject({ ok: false });
  // It goes on as if nothing were: kept apart, and said.
  registered(two);
  must(await sharing(two).now());
  expect(
    must(await sharing(one).now())
      .troubles.map(inEnglish)
      .join(' '),
  ).toMatch(/kept apart/);
});

test('the key of a registration that was given up is destroyed on the other tablet too', async () => {
  const { one, two } = await joined();
  const { clients } = two.open();
  const { id } = must(clients.newDraft());
  must(clients.saveDraft(id, { fullName: 'Half Typed' }));
  for (const machine of [two, one]) must(await sharing(machine).now());
  const keyOnOne = (): boolean => {
    const file = join(one.dataDir, 'others', 'keys', `${id}.json`);
    return existsSync(file) && statSync(file).size > 0;
  };
  expect(keyOnOne()).toBe(true);
  must(clients.discardDraft(id));
  for (const machine of [two, one]) must(await sharing(machine).now());
  expect(keyOnOne()).toBe(false);
});

test('a folder that takes no files, is none or is gone is said in words, and the next time all is well', async () => {
  const folder = newFolder();
  const one = chair(join(folder, 'share'));
  expect(inEnglish(must(await sharing(one).choose()).problem ?? '')).toMatch(/is not there/);
  writeFileSync(join(folder, 'share'), 'a file');
  expect(inEnglish(must(await sharing(one).now()).problem ?? '')).toMatch(/shared folder/);
  rmSync(join(folder, 'share'));
  mkdirSync(join(folder, 'share'));
  expect(must(await sharing(one).now())).toMatchObject({ problem: null });
  expect(must(sharing(one).stop())).toMatchObject({ folder: null });
});
