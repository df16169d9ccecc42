import { expect, test } from 'vitest';
import { createDueFiles } from '../../../electron/retention/due-files.ts';
import { createKeeping } from '../../../electron/retention/keeping.ts';
import type { ClientId } from '../../../shared/brand.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { must } from '../../../shared/result.ts';
import { fileYears, recordClasses } from '../../../shared/retention/classes.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { closedSession } from '../session/closed-session.ts';
import { registered } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';

const clientIn = ({ open }: Machine): ClientId => open().store.sessions()[0]?.client as ClientId;
/** The same record, looked at on another day. */
const dueOn = (machine: Machine, day: string) => {
  const { store, studio, clients, desk } = machine.open();
  const today = () => day as LocalDate;
  const parts = { reader: store, studio, today };
  const { page } = createKeeping({
    ...parts,
    personOf: (client) => [client],
    writer: undefined as never,
    author: undefined as never,
  });
  const files = createDueFiles({ ...parts, lists: store.deskList, clientName: clients.nameOf, page });
  return { due: files.due, desk };
};

test('a file is listed from the day after its time is over, and not a day before', async () => {
  const { machine } = closedSession();
  expect((await dueOn(machine, '2033-11-22').due()).rows).toEqual([]);
  expect((await dueOn(machine, '2033-11-23').due()).rows).toEqual([
    {
      client: clientIn(machine),
      name: 'Marcus Okonkwo-Lindqvist',
      lastVisit: '2026-11-22',
      keepUntil: '2033-11-22',
      isHeld: false,
    },
  ]);
});

test('a file on hold is listed as such, and free again once the hold is lifted', async () => {
  const { machine } = closedSession();
  const client = clientIn(machine);
  const { desk, due } = dueOn(machine, '2034-01-01');
  must(desk.keeping.say('hold.placed', { client, reason: 'Claim of 3 May' }));
  expect((await due()).rows).toMatchObject([{ client, isHeld: true }]);
  must(desk.keeping.say('hold.lifted', { client, reason: 'Settled' }));
  expect((await due()).rows).toMatchObject([{ client, isHeld: false }]);
});

test('who registered and never came is listed too; who is erased and who sits in the chair is not', async () => {
  const { machine } = closedSession();
  const came = clientIn(machine);
  const never = registered(machine, { fullName: 'Nora Never', firstName: 'Nora', phone: '020 7946 0444' });
  const gone = registered(machine, { fullName: 'Gus Gone', firstName: 'Gus', phone: '020 7946 0555' });
  const sits = registered(machine, { fullName: 'Sid Sits', firstName: 'Sid', phone: '020 7946 0666' });
  const { erasure, start } = machine.open();
  must(erasure.erase(gone, 'clientAsked'));
  must(start(sits, 'touch_up'));
  const { rows } = await dueOn(machine, '2040-01-01').due();
  expect(new Set(rows.map(({ client }) => client))).toEqual(new Set([came, never]));
});

test.each(['uk', 'eu', 'us-ca'] as const)(
  'in %s the file of somebody who was under 18 stays until they are 25, unless the studio says later',
  (id) => {
    const { pack } = defaultProtocol(id);
    expect(fileYears(pack).youngKeptToAge).toBe(25);
    const { youngKeptToAgeYears: _age, ...earlier } = pack;
    expect(fileYears(earlier).youngKeptToAge).toBe(25);
    const own = { known: true, value: 30, source: 'Policy 4711' } as const;
    expect(fileYears({ ...pack, youngKeptToAgeYears: own }).youngKeptToAge).toBe(30);
  },
);

test('the birthday is read from the sealed file, and a corrected one counts', async () => {
  const { machine } = closedSession();
  const client = clientIn(machine);
  const { clients } = machine.open();
  must(clients.amend(client, { dateOfBirth: '2009-03-04' as LocalDate }));
  expect((await dueOn(machine, '2033-11-23').due()).rows).toEqual([]);
  expect((await dueOn(machine, '2034-03-04').due()).rows).toEqual([]);
  expect((await dueOn(machine, '2034-03-05').due()).rows).toMatchObject([{ keepUntil: '2034-03-04' }]);
});

test('each class of records has a clock of its own, and an unknown period says who to ask', () => {
  for (const id of ['uk', 'eu', 'us-ca'] as const) {
    const { pack } = defaultProtocol(id);
    const [file, ...others] = recordClasses(pack);
    expect(file && inEnglish(file.kept)).toBe('7 years after the last visit or unwanted event');
    expect(file?.isUnknown).toBe(!pack.recordRetentionYears.known);
    expect(others).toHaveLength(6);
    // What a studio changes in its pack is what is said here.
    const own = recordClasses({
      ...pack,
      photoRetentionYears: { known: true, value: 10, source: 'Policy 4711' },
      stockRetentionYears: { known: true, value: 6, source: 'Council' },
    });
    expect(own.map(({ kept }) => inEnglish(kept))).toEqual([
      '7 years after the last visit or unwanted event',
      'as above, and at least until the age of 25',
      '10 years after the last photo, and the file with them, or until the client takes the consent back',
      'at least 30 years; never erased by Stipple',
      'at least 3 years; never erased by Stipple',
      'at least 6 years; never erased by Stipple',
      'never erased by Stipple',
    ]);
    // A release of an earlier version does not know the other clocks: those of Stipple count.
    const { photoRetentionYears: _photos, stockRetentionYears: _stock, ...earlier } = pack;
    expect(recordClasses(earlier).map(({ kept }) => inEnglish(kept))).toEqual(
      recordClasses(pack).map(({ kept }) => inEnglish(kept)),
    );
    for (const one of recordClasses(pack)) expect(inEnglish(one.source)).not.toBe('');
  }
});
