import { describe, expect, test } from 'vitest';
import { createGate } from '../../../electron/people/gate.ts';
import type { SessionId, StaffId } from '../../../shared/brand.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import type { ChannelName } from '../../../shared/ipc/contract.ts';
import { rowOfIntent } from '../../../shared/people/permissions.ts';
import type { RowName } from '../../../shared/people/rights.ts';
import { must } from '../../../shared/result.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { doorOf, requests } from '../ipc/every-channel.ts';
import type { Answered } from '../ipc/every-channel.ts';
import { closedSession } from '../session/closed-session.ts';
import { asKilled, machineOn, registered } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { formOf, joined, ownerPin, pinOf } from './setup-people.ts';

const people = ['owner', 'manager', 'unlicensed', 'practitioner', 'assistant', 'frontDesk'] as const;
type Who = (typeof people)[number];
const pins: Readonly<Record<Who, string>> = {
  owner: ownerPin,
  manager: pinOf('manager'),
  unlicensed: pinOf('other'),
  practitioner: pinOf('practitioner'),
  assistant: pinOf('assistant'),
  frontDesk: pinOf('frontDesk'),
};

interface House {
  readonly machine: Machine;
  readonly ids: Readonly<Record<Who, StaffId>>;
  readonly client: string;
  readonly session: string;
  readonly open: string;
}

/** A closed session and an open one of the owner, and one person of each sort with a PIN. */
const house = async (): Promise<House> => {
  const { machine, session } = closedSession();
  const { studio, people: crew, sessions } = machine.open();
  const owner = studio.person()?.id as StaffId;
  must(await crew.staff.setPin(owner, ownerPin, owner));
  const ids = {
    owner,
    manager: await joined(machine, 'Ros Cole', ['manager']),
    unlicensed: await joined(machine, 'Max Holt', ['manager'], {
      pin: pinOf('other'),
      form: { licence: '' },
    }),
    practitioner: await joined(machine, 'Sam Lind', ['practitioner']),
    assistant: await joined(machine, 'Jo Field', ['assistant'], { form: { licence: '' } }),
    frontDesk: await joined(machine, 'Mina Farrow', ['frontDesk'], { form: { licence: '' } }),
  };
  const client = must(sessions.view(session)).client.id;
  registered(machine, { fullName: 'Žofia Łuczak' });
  const open = must(machine.open().start(client, 'touch_up')).session;
  return { machine, ids, client, session, open };
};
const seated = async ({ machine, ids }: House, who: Who): Promise<void> => {
  must(await machine.open().people.lock.signIn(ids[who], pins[who]));
};
const kindOf = ({ ok, error }: Answered): string =>
  ok || error === undefined || !['not-allowed', 'needs-pin'].includes(error.kind)
    ? 'yes'
    : error.kind === 'needs-pin'
      ? `pin of ${String(error.of)}`
      : 'no';

type Cells = readonly [
  owner: string,
  manager: string,
  unlicensed: string,
  practitioner: string,
  assistant: string,
  frontDesk: string,
];
const everybody: Cells = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'];
const own = 'pin of own';
const help = 'pin of supervisor';
/** What each answers at the door, told by hand beside the table. */
const cells: Readonly<Record<RowName, Cells>> = {
  open: everybody,
  care: everybody,
  safety: everybody,
  anybody: everybody,
  ownPin: [own, own, own, own, own, own],
  clients: everybody,
  history: ['yes', 'yes', 'yes', 'yes', 'yes', 'no'],
  sessionStart: [own, own, 'no', own, help, 'no'],
  sessionCourse: ['yes', 'yes', 'no', 'yes', help, 'no'],
  facts: ['yes', 'yes', 'no', 'yes', 'yes', 'no'],
  // Who works here says by PIN that they watched; whoever may not see the session asks nobody for it.
  witness: ['pin of second', 'pin of second', 'no', 'pin of second', 'pin of second', 'no'],
  takeBack: [own, own, 'no', own, own, 'no'],
  acts: ['yes', 'yes', 'no', 'yes', help, 'no'],
  stageCompleted: ['yes', 'yes', 'no', 'yes', 'no', 'no'],
  endings: [own, own, 'no', own, 'no', 'no'],
  overrideSoft: [own, own, own, own, 'pin of allowed', 'pin of allowed'],
  overrideMarked: [own, own, own, 'pin of allowed', 'pin of allowed', 'pin of allowed'],
  overrideHard: ['no', 'no', 'no', 'no', 'no', 'no'],
  // The session is one of the owner's: a practitioner puts right their own.
  correct: [own, own, own, 'no', 'no', 'no'],
  sheet: ['yes', 'yes', 'yes', 'yes', 'yes', 'no'],
  paper: ['yes', 'yes', 'yes', 'yes', 'yes', 'no'],
  stockReceive: everybody,
  stockUse: ['yes', 'yes', 'yes', 'yes', 'yes', 'no'],
  stockDecide: ['yes', 'yes', 'yes', 'no', 'no', 'no'],
  completed: ['yes', 'yes', 'yes', 'yes', 'yes', 'no'],
  review: ['yes', 'yes', 'yes', 'no', 'no', 'no'],
  reviewAnswer: ['yes', 'no', 'no', 'no', 'no', 'no'],
  house: ['yes', 'yes', 'yes', 'no', 'no', 'no'],
  houseWithPin: [own, own, own, 'no', 'no', 'no'],
  clientCopy: [own, own, own, 'no', 'no', 'no'],
  exports: [own, own, own, 'no', 'no', 'no'],
  holds: ['yes', 'yes', 'yes', 'no', 'no', 'no'],
  erasure: ['pin of second', 'pin of second', 'pin of second', 'no', 'no', 'no'],
  protocolRead: ['yes', 'yes', 'yes', 'yes', 'yes', 'no'],
  protocolDraft: ['yes', 'yes', 'yes', 'yes', 'no', 'no'],
  protocolRelease: ['pin of second', 'pin of second', 'pin of second', 'no', 'no', 'no'],
  staff: ['yes', 'yes', 'yes', 'no', 'no', 'no'],
  staffWithPin: [own, own, own, 'no', 'no', 'no'],
};

/** The rows, told by hand too, where a channel is not of the row of its neighbours. */
const rowByHand = (name: ChannelName): RowName => {
  if (
    /^(app|clock|setup|settings)\.|^unlock$|^passphrase\.judge$|^practice\.leave$|^lock\.page$|^people\.(signIn|lock|lift|resetByCode)$/.test(
      name,
    )
  )
    return 'open';
  if (name === 'lock.act') return 'care';
  if (
    /^(paper\.printers|record\.(verify|place)|backup\.view|people\.nameTaps|practice\.begin|tablets\.(view|fresh|freshen))$/.test(
      name,
    )
  )
    return 'anybody';
  if (name === 'clients.erase') return 'erasure';
  if (name === 'clients.copy') return 'clientCopy';
  if (/^(pack\.make|due\.paper|week\.paper)$/.test(name)) return 'exports';
  if (name.startsWith('keeping.')) return 'holds';
  if (/^(home\.|clients\.(?!history)|tablets\.twice$)/.test(name)) return 'clients';
  if (/^(clients\.history|photos\.(list|check)|adverse\.|calls\.|exposures\.)/.test(name)) return 'history';
  if (name === 'tablets.bring' || name === 'tablets.sayOfTwo') return 'history';
  if (name === 'session.start' || name === 'tablets.takeOver') return 'sessionStart';
  if (/^session\.(open|leave)$/.test(name)) return 'sessionCourse';
  if (/^(session\.|photos\.add|colour\.)/.test(name)) return 'facts';
  if (name === 'photos.destroy') return 'acts';
  if (name === 'alarms.waiting') return 'safety';
  if (name.startsWith('sheet.')) return 'sheet';
  if (name.startsWith('paper.')) return 'paper';
  if (name.startsWith('completed.')) return 'completed';
  if (/^studios\.(add|leave)$/.test(name)) return 'house';
  if (/^(sample|figures|due|studios)\.|^tablets\.visits$/.test(name)) return 'review';
  if (name.startsWith('review.')) return name === 'review.answer' ? 'reviewAnswer' : 'review';
  if (/^stock\.(release|recall|retire|recallReach|recallPaper)$/.test(name)) return 'stockDecide';
  if (/^stock\.(offer|open|quarantine|useUp)$/.test(name)) return 'stockUse';
  // Of the answer to a recall, as it is asked here.
  if (name === 'rows.more') return 'stockDecide';
  if (name.startsWith('stock.')) return 'stockReceive';
  if (/^(keys\.(changePassphrase|newCode)|tablets\.(enrol|revoke)|hub\.join)$/.test(name))
    return 'houseWithPin';
  if (/^(keys|backup|tablets|hub)\./.test(name)) return 'house';
  if (name === 'record.seal') return 'history';
  if (/^protocol\.(current|look|history|said|text|draft)$/.test(name)) return 'protocolRead';
  if (name === 'protocol.saveDraft') return 'protocolDraft';
  if (name === 'protocol.release') return 'protocolRelease';
  // Of somebody else, as here; one's own is looked at below.
  if (/^people\.(page|setIdle|proposePin)$/.test(name)) return 'staff';
  return 'staffWithPin';
};
/** Asked for what they would change for everybody, or end. */
const notAsked = new Set<ChannelName>([
  'people.lock',
  'people.signIn',
  'app.reload',
  'session.open',
  'session.leave',
]);

describe('the door, cell by cell', () => {
  test('answers every channel to everybody as the table says', async () => {
    const there = await house();
    const ask = doorOf(there.machine);
    const wrong: string[] = [];
    let asked = 0;
    for (const [column, who] of people.entries()) {
      await seated(there, who);
      const all = requests(there);
      for (const name of Object.keys(contract) as ChannelName[]) {
        if (notAsked.has(name)) continue;
        for (const request of all[name]) {
          if (!contract[name].parse(request).ok) continue;
          asked += 1;
          const isReprint =
            name.startsWith('paper.') && (request as { which?: string } | null)?.which === 'sheet';
          const isOthers = name === 'completed.open' && (who === 'practitioner' || who === 'assistant');
          const want = isReprint
            ? 'yes'
            : isOthers
              ? 'no'
              : name === 'session.apply'
                ? cells.facts[column]
                : cells[rowByHand(name)][column];
          const is = kindOf(await ask(name, request));
          if (is !== want) wrong.push(`${name} as ${who}: ${is}, not ${String(want)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(300);
  });

  test('answers every intent to everybody as the table says', async () => {
    const there = await house();
    const gate = createGate(there.machine.life.workspace);
    const wrong: string[] = [];
    for (const [column, who] of people.entries()) {
      await seated(there, who);
      for (const [type, row] of Object.entries(rowOfIntent)) {
        const intent = { type, requirement: { id: 'G0-00' } };
        const answer = await gate(
          'session.apply',
          { session: there.open, from: 'consultation', intent },
          undefined,
        );
        const is = kindOf(answer as never);
        if (is !== cells[row][column])
          wrong.push(`${type} as ${who}: ${is}, not ${String(cells[row][column])}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('locked, it answers nothing of a client to anybody, and what brings the tablet back to everybody', async () => {
    const there = await house();
    const ask = doorOf(there.machine);
    there.machine.open().people.lock.lock('now');
    const all = requests(there);
    for (const name of Object.keys(contract) as ChannelName[]) {
      if (notAsked.has(name)) continue;
      for (const request of all[name]) {
        if (!contract[name].parse(request).ok) continue;
        const answer = await ask(name, request);
        const row = rowByHand(name);
        const isHeard = (row === 'open' || row === 'care') && name !== 'session.apply';
        expect(kindOf(answer), name).toBe(isHeard ? 'yes' : 'no');
        if (!isHeard) expect(answer.error?.why, name).toBe('locked');
        expect(JSON.stringify(answer), name).not.toMatch(/Marcus|Okonkwo|Luczak|Łuczak/);
      }
    }
  });

  test("one's own PIN is changed by one's own PIN, that of another by a manager", async () => {
    const there = await house();
    const ask = doorOf(there.machine);
    await seated(there, 'practitioner');
    const [me, other] = [there.ids.practitioner, there.ids.assistant];
    expect(kindOf(await ask('people.setPin', { person: me, pin: '97403863' }))).toBe(own);
    expect(kindOf(await ask('people.setPin', { person: other, pin: '97403863' }))).toBe('no');
    expect(
      (await ask('people.setPin', { person: me, pin: '97403863' }, { person: me, pin: pins.practitioner }))
        .ok,
    ).toBe(true);
    expect(kindOf(await ask('people.proposePin', { person: other }))).toBe('no');
    expect((await ask('people.proposePin', { person: me })).ok).toBe(true);
  });
});

describe('a PIN on the spot', () => {
  const note = (session: string) => ({
    session,
    from: 'consultation',
    intent: { type: 'note.added', text: 'x' },
  });
  const mix = { type: 'mix.discarded', mix: 'm1', reason: 'x' };

  test("of an assistant's supervisor counts for the stage, and every act names the supervisor", async () => {
    const there = await house();
    const { machine, ids, open } = there;
    const ask = doorOf(machine);
    await seated(there, 'assistant');
    const act = { session: open, from: 'consultation', intent: mix };
    expect((await ask('session.apply', act)).error).toMatchObject({ kind: 'needs-pin', of: 'supervisor' });
    const by = { person: ids.practitioner, pin: pins.practitioner };
    expect(kindOf(await ask('session.apply', act, { person: ids.unlicensed, pin: pins.unlicensed }))).toBe(
      'no',
    );
    expect(kindOf(await ask('session.apply', act, { person: ids.assistant, pin: pins.assistant }))).toBe(
      'no',
    );
    expect(kindOf(await ask('session.apply', act, by))).toBe('yes');
    expect(kindOf(await ask('session.apply', act)), 'once for the stage').toBe('yes');
    await ask('session.apply', note(open));
    const last = [...machine.open().store.read({ session: open as SessionId })].at(-1);
    expect(last).toMatchObject({ by: ids.assistant, proven: 'pin', body: { supervisor: ids.practitioner } });
    const again = machineOn({ dataDir: asKilled(machine) });
    again.life.begin();
    must(await again.open().people.lock.signIn(ids.assistant, pins.assistant));
    expect(kindOf(await doorOf(again)('session.apply', act)), 'a restart asks again').toBe(help);
  });

  test('starts a session of an assistant under the name of the practitioner who answers for it', async () => {
    const there = await house();
    const ask = doorOf(there.machine);
    await seated(there, 'owner');
    await ask('session.leave', { session: there.open });
    const client = registered(there.machine, { fullName: 'Bea Ash', phone: '07700 900001' });
    await seated(there, 'assistant');
    const start = { client, kind: 'touch_up' };
    expect((await ask('session.start', start)).error).toMatchObject({ of: 'supervisor' });
    const started = await ask('session.start', start, {
      person: there.ids.practitioner,
      pin: pins.practitioner,
    });
    const { session } = started.value as { session: SessionId };
    const { opening } = must(there.machine.open().sessions.loaded(session)).session.context;
    expect(opening.practitioner.id).toBe(there.ids.practitioner);
    const [opened] = [...there.machine.open().store.read({ session })];
    expect(opened).toMatchObject({ kind: 'session.opened', by: there.ids.assistant, proven: 'pin' });
  });

  test("of a manager passes a rule at a practitioner's tablet, under the manager's own name, once", async () => {
    const there = await house();
    const { machine, ids, open } = there;
    const ask = doorOf(machine);
    await seated(there, 'assistant');
    const view = must(machine.open().sessions.view(open as SessionId));
    const soft = view.requirements.find(({ severity, state }) => severity === 'soft' && state === 'open');
    if (soft === undefined) throw new Error('there is no soft rule to pass');
    const requirement = { id: soft.id, ...(soft.scope === undefined ? {} : { scope: soft.scope }) };
    const order = {
      session: open,
      from: view.place,
      intent: { type: 'requirement.overridden', requirement, reason: 'agreed', name: 'whoever' },
    };
    const asked = await ask('session.apply', order);
    expect(asked.error).toMatchObject({ kind: 'needs-pin', of: 'allowed' });
    const done = await ask('session.apply', order, { person: ids.unlicensed, pin: pins.unlicensed });
    expect(done.ok, JSON.stringify(done.error)).toBe(true);
    const last = [...machine.open().store.read({ session: open as SessionId })].at(-1);
    expect(last).toMatchObject({
      by: ids.unlicensed,
      proven: 'pin',
      body: { type: 'requirement.overridden', name: 'Max Holt' },
    });
    await ask('session.apply', note(open));
    expect([...machine.open().store.read({ session: open as SessionId })].at(-1)?.by, 'the next tap').toBe(
      ids.assistant,
    );
  });

  test('that is wrong does nothing, is counted, and says so', async () => {
    const there = await house();
    const ask = doorOf(there.machine);
    await seated(there, 'owner');
    const before = there.machine.open().store.head().seq;
    const ending = {
      session: there.open,
      from: 'consultation',
      intent: { type: 'session.declined', reason: 'x', noteForClient: 'x' },
    };
    expect((await ask('session.apply', ending)).error).toMatchObject({ kind: 'needs-pin', of: 'own' });
    expect(
      (await ask('session.apply', ending, { person: there.ids.owner, pin: '11112222' })).error,
    ).toMatchObject({ kind: 'wrong-pin' });
    const after = [...there.machine.open().store.read({ from: before + 1 })].map(({ kind }) => kind);
    expect(after).toEqual(['pin.tried']);
    const others = await ask('session.apply', ending, { person: there.ids.manager, pin: pins.manager });
    expect(inEnglish(others.error?.says ?? '')).toContain('may not do this');
    expect((await ask('session.apply', ending, { nobody: 1 })).error).toMatchObject({ kind: 'bad-request' });
    expect((await ask('session.apply', ending, { person: there.ids.owner, pin: pins.owner })).ok).toBe(true);
  });

  test('of a second manager is asked for a release where there is one', async () => {
    const there = await house();
    const ask = doorOf(there.machine);
    await seated(there, 'manager');
    const { protocol } = there.machine.open().studio.release();
    const release = { protocol };
    expect((await ask('protocol.release', release)).error).toMatchObject({ of: 'second' });
    expect(
      kindOf(await ask('protocol.release', release, { person: there.ids.manager, pin: pins.manager })),
    ).toBe('no');
    expect((await ask('protocol.release', release, { person: there.ids.owner, pin: pins.owner })).ok).toBe(
      true,
    );
    expect([...there.machine.open().store.read({ kind: 'protocol.released' })].at(-1)).toMatchObject({
      by: there.ids.manager,
      proven: 'pin',
    });
  });
});

describe('what cannot be got around', () => {
  test('a role that is taken away in mid-session is gone with the next tap, and the session waits', async () => {
    const there = await house();
    const ask = doorOf(there.machine);
    await seated(there, 'practitioner');
    const note = { session: there.open, from: 'consultation', intent: { type: 'note.added', text: 'x' } };
    expect((await ask('session.apply', note)).ok).toBe(true);
    must(there.machine.open().people.staff.amend(there.ids.practitioner, formOf('Sam Lind', ['frontDesk'])));
    expect(await ask('session.apply', note)).toMatchObject({ error: { kind: 'not-allowed', why: 'role' } });
    expect(
      (await ask('session.apply', { ...note, intent: { type: 'emergency.raised' } })).ok,
      'care stays',
    ).toBe(true);
    must(there.machine.open().people.staff.leave(there.ids.practitioner));
    expect(await ask('session.apply', note)).toMatchObject({ error: { kind: 'not-allowed', why: 'locked' } });
    await seated(there, 'owner');
    expect((await ask('session.current', null)).value).toMatchObject({ session: there.open });
  });

  test('after a cover was lifted without a name, work goes on and leaving asks the PIN', async () => {
    const there = await house();
    const ask = doorOf(there.machine);
    await seated(there, 'owner');
    there.machine.open().people.lock.lock('idle');
    expect(await ask('session.current', null)).toMatchObject({ error: { why: 'locked' } });
    expect((await ask('people.lift', null)).ok).toBe(true);
    expect(
      (
        await ask('session.apply', {
          session: there.open,
          from: 'consultation',
          intent: { type: 'note.added', text: 'x' },
        })
      ).ok,
    ).toBe(true);
    for (const [name, request] of [
      ['session.leave', { session: there.open }],
      ['home.page', null],
      ['clients.find', { text: '' }],
      ['completed.list', { text: '', before: null, limit: 10 }],
      ['people.page', null],
    ] as const)
      expect((await ask(name, request)).error, name).toMatchObject({ kind: 'needs-pin', of: 'own' });
    const left = await ask(
      'session.leave',
      { session: there.open },
      { person: there.ids.owner, pin: ownerPin },
    );
    expect(left.ok).toBe(true);
    expect((await ask('home.page', null)).ok, 'asked once').toBe(true);
  });

  test('the front desk sees how a client is reached, and no session of anybody', async () => {
    const there = await house();
    const ask = doorOf(there.machine);
    await seated(there, 'frontDesk');
    const page = (await ask('clients.open', { id: there.client })).value as {
      sessions: unknown[];
      fields: { phone: string };
    };
    expect(page.sessions).toEqual([]);
    expect(page.fields.phone).toBe('07700 900461');
    expect((await ask('home.page', null)).value).toMatchObject({ open: [], recent: [], followUps: [] });
  });

  test('a practitioner finds sessions of their own among the completed ones, no others', async () => {
    const there = await house();
    const ask = doorOf(there.machine);
    const list = { text: '', before: null, limit: 10 };
    await seated(there, 'practitioner');
    expect((await ask('completed.list', list)).value).toMatchObject({ rows: [] });
    await seated(there, 'manager');
    expect(((await ask('completed.list', list)).value as { rows: unknown[] }).rows).toHaveLength(1);
  });

  test('a studio without PINs asks nobody for anything, as before', async () => {
    const { machine, session } = closedSession();
    const ask = doorOf(machine);
    const { client } = must(machine.open().sessions.view(session));
    for (const name of Object.keys(contract) as ChannelName[])
      for (const request of requests({ client: client.id, session, open: session })[name])
        expect(kindOf(await ask(name, request)), name).toBe('yes');
    expect([...machine.open().store.read()].filter(({ proven }) => proven !== undefined)).toEqual([]);
  });
});
