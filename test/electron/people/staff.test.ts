import { describe, expect, test } from 'vitest';
import type { SessionId, StaffId } from '../../../shared/brand.ts';
import type { Result } from '../../../shared/result.ts';
import { must } from '../../../shared/result.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { asKilled, machineOn, sessionOn, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { formOf, joined, ownerPin, pinOf, withOwnerPin } from './setup-people.ts';

const says = (answer: Result<unknown, { readonly says: Phrase }>): string =>
  answer.ok ? 'ok' : inEnglish(answer.error.says);

const contextOf = ({ open }: Machine, session: SessionId) =>
  must(open().sessions.loaded(session)).session.context;

describe('who works here', () => {
  test('the first start makes the owner, and nobody needs a PIN', () => {
    const { open } = studioOn();
    const [first] = open().people.staff.page().people;
    expect(first).toMatchObject({
      name: 'Dana Whitlock',
      roles: ['owner', 'practitioner'],
      hasPin: false,
      isOnlyOwner: true,
    });
    expect(open().people.tablet.state()).toMatchObject({
      asksPin: false,
      lock: 'open',
      person: { name: 'Dana Whitlock' },
    });
  });

  test('nobody is added before the owner has a PIN', () => {
    const { open } = studioOn();
    expect(says(open().people.staff.add(formOf('Sam Lind', ['practitioner'])))).toContain(
      'Set your own PIN first',
    );
  });

  test('licence and training can be renewed; what they were stays, with who changed it', async () => {
    const { machine, owner } = await withOwnerPin();
    const sam = await joined(machine, 'Sam Lind', ['practitioner'], {
      form: { trainingExpiry: '2026-10', licenceExpiry: '2026-12' },
    });
    const { staff, tablet } = machine.open().people;
    const row = () => staff.page().people.find(({ id }) => id === sam);
    expect(row()).toMatchObject({ trainingState: 'ended', licenceState: 'inDate' });
    must(
      staff.amend(
        sam,
        formOf('Sam Lind', ['practitioner'], { trainingExpiry: '2027-10', licenceExpiry: '2026-12-01' }),
      ),
    );
    expect(row()).toMatchObject({ trainingState: 'inDate', licenceState: 'soon', trainingExpiry: '2027-10' });
    expect(row()?.changes[0]).toMatchObject({ byName: 'Dana Whitlock' });
    const [entry] = [...machine.open().store.read({ kind: 'staff.amended' })];
    expect(entry).toMatchObject({ by: owner, proven: 'pin', state: 'open' });
    expect(tablet.member()?.id).toBe(owner);
  });

  test('a session names whoever started it, not whoever came last', async () => {
    const { machine } = await withOwnerPin();
    const sam = await joined(machine, 'Sam Lind', ['practitioner']);
    const first = sessionOn(machine);
    expect(contextOf(machine, first).opening.practitioner.name).toBe('Dana Whitlock');
    must(await machine.open().people.lock.signIn(sam, pinOf('practitioner')));
    must(machine.open().sessions.leave(first));
    const other = must(machine.open().clients.newDraft()).id;
    must(
      machine.open().clients.register(
        other,
        {
          fullName: 'Bea Ash',
          firstName: 'Bea',
          dateOfBirth: '1980-01-02',
          phone: '07700 900999',
          address: '',
          emergencyContact: '',
        } as never,
        true,
      ),
    );
    expect(
      contextOf(machine, must(machine.open().start(other, 'touch_up')).session).opening.practitioner,
    ).toMatchObject({
      id: sam,
      name: 'Sam Lind',
    });
  });

  test('who leaves is named in the record for ever, cannot sign in, and comes back with a new PIN', async () => {
    const { machine } = await withOwnerPin();
    const sam = await joined(machine, 'Sam Lind', ['practitioner']);
    const { staff, book, lock } = machine.open().people;
    must(staff.leave(sam));
    expect(says(staff.leave(sam))).toContain('left');
    expect(machine.open().studio.nameOf(sam)).toBe('Sam Lind');
    expect(staff.page().people.at(-1)).toMatchObject({ name: 'Sam Lind', hasPin: false });
    expect(staff.page().people.at(-1)?.leftAt).not.toBeNull();
    must(staff.comeBack(sam));
    expect(says(staff.comeBack(sam))).toContain('works here already');
    expect(says(await lock.signIn(sam, pinOf('practitioner')))).toContain('no PIN yet');
    expect(book.get(sam)?.changes.map(({ kind }) => kind)).toEqual([
      'staff.registered',
      'pin.set',
      'staff.left',
      'staff.returned',
    ]);
    const next = machineOn({ dataDir: asKilled(machine) });
    next.life.begin();
    expect(next.open().people.book.get(sam)).toEqual(book.get(sam));
  });

  test('the last owner neither leaves nor stops being one; with a second one both go', async () => {
    const { machine, owner } = await withOwnerPin();
    const { staff } = machine.open().people;
    const own = formOf('Dana Whitlock', ['practitioner']);
    expect(says(staff.leave(owner))).toContain('last owner');
    expect(says(staff.amend(owner, own))).toContain('last owner');
    const ada = await joined(machine, 'Ada Brandt', ['owner']);
    must(staff.amend(owner, own));
    expect(says(staff.leave(ada)), 'the other is the last one now').toContain('last owner');
  });

  test('a manager makes nobody an owner, and takes it from nobody', async () => {
    const { machine, owner } = await withOwnerPin();
    const ros = await joined(machine, 'Ros Cole', ['manager']);
    await joined(machine, 'Ada Brandt', ['owner']);
    const { staff, lock } = machine.open().people;
    must(await lock.signIn(ros, pinOf('manager')));
    expect(says(staff.amend(ros, formOf('Ros Cole', ['owner'])))).toContain('Only an owner');
    expect(says(staff.amend(owner, formOf('Dana', ['practitioner'])))).toContain('Only an owner');
    expect(says(staff.add(formOf('X', ['owner'])))).toContain('Only an owner');
    expect(says(staff.leave(owner))).toContain('Only an owner');
    expect(says(staff.add(formOf('Y', [])))).toContain('at least one role');
  });
});

describe('who has the tablet', () => {
  test('nobody after a start, and what is written then is not proven', async () => {
    const { machine, owner } = await withOwnerPin();
    const next = machineOn({ dataDir: asKilled(machine) });
    next.life.begin();
    const { people } = next.open();
    expect(people.tablet.state()).toMatchObject({ asksPin: true, lock: 'locked', person: null, may: [] });
    must(await people.lock.signIn(owner, ownerPin));
    expect(people.tablet.state()).toMatchObject({ lock: 'open', person: { id: owner } });
    expect([...next.open().store.read({ kind: 'tablet.taken' })].at(-1)?.body).toMatchObject({
      person: owner,
    });
  });

  test('every entry says how its author is proven, and what was stated before stays so', async () => {
    const machine = studioOn();
    const session = sessionOn(machine);
    const { people, studio, store, sessions } = machine.open();
    const owner = studio.person()?.id as StaffId;
    must(sessions.apply(session, 'consultation', { type: 'note.added', text: 'before' }));
    must(await people.staff.setPin(owner, ownerPin, owner));
    must(sessions.apply(session, 'consultation', { type: 'note.added', text: 'after' }));
    const notes = [...store.read({ session })].filter(({ body }) =>
      JSON.stringify(body).includes('note.added'),
    );
    expect(notes.map(({ by, proven }) => [by, proven])).toEqual([
      [owner, undefined],
      [owner, 'pin'],
    ]);
    const next = machineOn({ dataDir: asKilled(machine) });
    next.life.begin();
    expect(contextOf(next, session).notes).toEqual(contextOf(machine, session).notes);
  });

  test('is covered by idleness in a session, locked without one; one tap lifts a cover and no lock', async () => {
    const { machine, owner } = await withOwnerPin();
    const { people, sessions } = machine.open();
    people.lock.lock('idle');
    expect(people.tablet.lock()).toBe('locked');
    people.lock.lift();
    expect(people.tablet.lock()).toBe('locked');
    must(await people.lock.signIn(owner, ownerPin));
    const session = sessionOn(machine);
    people.lock.lock('idle');
    expect(people.tablet.lock()).toBe('veiled');
    expect(sessions.current()?.session, 'the session stays where it is').toBe(session);
    people.lock.lift();
    expect(people.tablet.lock()).toBe('open');
    people.lock.lock('system');
    expect(people.tablet.lock()).toBe('locked');
  });

  test('in mid-session the next person goes on at the same spot, both are in the record', async () => {
    const { machine, owner } = await withOwnerPin();
    const sam = await joined(machine, 'Sam Lind', ['practitioner']);
    const session = sessionOn(machine);
    const before = must(machine.open().sessions.view(session));
    must(await machine.open().people.lock.signIn(sam, pinOf('practitioner')));
    expect(must(machine.open().sessions.view(session))).toMatchObject({
      place: before.place,
      stage: before.stage,
      seq: before.seq,
    });
    must(machine.open().sessions.apply(session, 'consultation', { type: 'note.added', text: 'mine' }));
    expect([...machine.open().store.read({ session })].at(-1)).toMatchObject({ by: sam, proven: 'pin' });
    expect([...machine.open().store.read({ kind: 'tablet.taken' })].at(-1)?.body).toMatchObject({
      person: sam,
      from: owner,
    });
  });

  test('locked, an emergency is raised by one tap, and the name is asked for afterwards', async () => {
    const { machine, owner } = await withOwnerPin();
    const session = sessionOn(machine);
    const { people, store } = machine.open();
    people.lock.lock('now');
    const page = must(people.lock.act({ act: 'emergency', session }));
    expect(page.emergency.isRaised).toBe(true);
    const raised = [...store.read({ session })].at(-1);
    expect(raised).toMatchObject({ by: 'device', body: { type: 'emergency.raised' } });
    expect(raised?.proven).toBeUndefined();
    const next = machineOn({ dataDir: asKilled(machine) });
    next.life.begin();
    must(await next.open().people.lock.signIn(owner, ownerPin));
    expect(next.open().people.tablet.state().unnamed).toMatchObject([{ what: 'emergency' }]);
    must(next.open().people.taps.name(owner, owner));
    expect(next.open().people.tablet.state().unnamed).toEqual([]);
    expect([...next.open().store.read({ kind: 'taps.named' })].at(-1)).toMatchObject({
      by: owner,
      proven: 'pin',
      body: { person: owner },
    });
  });

  test('the timeline says what was done on the locked tablet, and whose it was once that is said', async () => {
    const { machine, owner } = await withOwnerPin();
    const session = sessionOn(machine);
    const { people, desk } = machine.open();
    people.lock.lock('now');
    must(people.lock.act({ act: 'emergency', session }));
    const line = async () => must(await desk.open(session)).timeline.find(({ tone }) => tone === 'stop');
    expect(await line()).toMatchObject({ tapped: 'unnamed', proven: false });
    must(people.taps.name(owner, owner));
    expect(await line()).toMatchObject({ tapped: 'named', by: 'Dana Whitlock' });
    expect(must(await desk.open(session)).timeline[0]).toMatchObject({ by: 'Dana Whitlock', proven: true });
  });

  test('the page behind the lock names nobody', async () => {
    const { machine } = await withOwnerPin();
    sessionOn(machine);
    const { people } = machine.open();
    people.lock.lock('now');
    expect(JSON.stringify(people.lock.page())).not.toMatch(/Marcus|Okonkwo/);
  });
});
