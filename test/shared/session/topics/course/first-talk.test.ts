import { completeLabel } from '../../../../../shared/words/stages.ts';
import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../../../electron/session/opening.ts';
import { defaultProtocol } from '../../../../../shared/protocol/default/default-protocol.ts';
import { parseProtocol } from '../../../../../shared/protocol/parse.ts';
import type { Protocol } from '../../../../../shared/protocol/schema.ts';
import type { SessionData } from '../../../../../shared/session/data.ts';
import { requirementKey } from '../../../../../shared/session/requirement.ts';
import { requirementsOf } from '../../../../../shared/session/requirements.ts';
import { fromLastVisit } from '../../../../../shared/session/topics/history/carry-over.ts';
import { poseIds } from '../../../../../shared/photos/views.ts';
import { addMinutes } from '../../../../../shared/time.ts';
import type { Instant, LocalDate } from '../../../../../shared/time.ts';
import { clientForm, personForm, studioForm } from '../../../../electron/session/session-script.ts';
import { chairAt, createChair } from '../../../../builders/session.ts';
import type { Chair } from '../../../../builders/session.ts';
import { cartridge, cream, field, pass, passDone } from '../../../../builders/session-steps.ts';

const at = '2026-11-02T10:00:00.000Z' as Instant;
const day = (days: number): Instant => addMinutes(at, days * 24 * 60);
const talk = (when = at, protocol = defaultProtocol('uk')): Chair =>
  createChair({ opening: { kind: 'first_talk', at: when }, protocol });
const shown = (chair: Chair): void => {
  const textHash = chair.hashOf('treatment');
  chair.say({ type: 'consent.shown', consent: 'treatment', textHash, language: 'en' });
};
const opened = (earlier: readonly SessionData[], when: Instant, protocol: Protocol = defaultProtocol('uk')) =>
  openingOf({
    client: 'c' as never,
    fields: { ...clientForm } as never,
    kind: 'touch_up',
    at: when,
    studio: studioForm,
    earlier,
    recordNumber: 'SMP-2026-0002',
    person: { id: 'p' as never, ...personForm, roles: [] },
    release: { protocol, hash: '0'.repeat(64), seq: 1 },
  });
const offeredBy = (opening: ReturnType<typeof opened>, zones: readonly string[] = []) =>
  fromLastVisit({ opening, fields: {}, zones }).facts.map(({ field: id, zone }) =>
    zone === undefined ? id : `${id}@${zone}`,
  );

describe('a first talk', () => {
  test('asks for nothing, offers its end, and never leads to cream or needle', () => {
    const chair = talk();
    expect(chair.view()).toMatchObject({ requirements: [], broken: [], completeLabel: completeLabel.talk });
    expect(chair.view().offered).toContain('session.talked');
    expect(chair.view().offered).not.toContain('stage.completed');
    expect(chair.tries({ type: 'stage.completed' })?.kind).toBe('not-now');
    for (const work of [cream(), cartridge(), pass(), passDone()])
      expect(chair.tries(work), work.type).toBeDefined();
    expect(chair.place()).toBe('consultation');
  });
  test('ends with what was found, and nothing follows', () => {
    const chair = talk();
    shown(chair);
    chair.say({ type: 'session.talked', noteForClient: '' });
    expect(chair.data()).toMatchObject({ place: 'talked', ended: { ending: 'talked', noteForClient: null } });
    expect(chair.tries(field('sebum', 'oily'))?.kind).toBe('session-ended');
  });
  test('paused it can be ended too; deferring, referring and declining stay', () => {
    const chair = talk();
    for (const other of ['session.deferred', 'session.referred', 'session.declined'] as const)
      expect(chair.view().offered).toContain(other);
    chair.say({ type: 'session.suspended' });
    chair.say({ type: 'session.talked' });
    expect(chair.place()).toBe('talked');
  });
  test('no other kind of session ends as one, wherever it stands', () => {
    for (const stage of ['consultation', 'colourMatch', 'aftercare'] as const) {
      const chair = chairAt(stage);
      expect(chair.view().offered).not.toContain('session.talked');
      expect(chair.tries({ type: 'session.talked' })?.kind).toBe('not-now');
    }
  });
});

describe('the visit after a first talk', () => {
  const found = talk();
  found.say(field('sebum', 'oily'));
  found.say({ type: 'question.answered', code: 'C07', answer: 'yes' });
  found.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
  found.say(field('plan', 'treat', 'VTX'));
  found.say(field('patchPigment', 'noReaction'));
  found.say(field('patchPigmentAppliedOn', '2026-10-30'));
  found.say(field('patchPigmentOn', '2026-11-02'));
  shown(found);
  found.say({ type: 'session.talked' });
  const data = found.data();

  test('counts the time to think from the talk', () => {
    expect(opened([data], day(1)).consentShownAt).toBe(data.consents['treatment']?.shownAt);
  });
  test('is offered the patch test, the facts and the zones of it, and asks every health question anew', () => {
    const opening = opened([data], day(3));
    expect(offeredBy(opening, ['VTX'])).toEqual(
      expect.arrayContaining(['patchPigment', 'patchPigmentAppliedOn', 'patchPigmentOn', 'plan@VTX']),
    );
    expect(fromLastVisit({ opening, fields: {}, zones: [] }).zones).toEqual(['VTX']);
    const chair = createChair({ opening: { ...opening, session: found.opening.session } });
    expect(chair.data()).toMatchObject({ answers: {}, fields: {} });
    expect(chair.data().clientFacts.firstTimeHere).toBe(true);
  });
  test.each([
    [89, true],
    [90, true],
    [91, false],
    [400, false],
  ])('%i days later: goes on from it %s', (days, goesOn) => {
    const opening = opened([data], day(days));
    expect(opening.talk !== undefined).toBe(goesOn);
    expect(offeredBy(opening).includes('patchPigment')).toBe(goesOn);
  });
  test('the studio says for how long', () => {
    const days = (talkDays: number): Protocol => {
      const one = defaultProtocol('uk');
      const made = { ...one, patchTest: { ...one.patchTest, talkDays } };
      expect(parseProtocol(made).ok).toBe(true);
      return made;
    };
    expect(opened([data], day(10), days(7)).talk).toBeUndefined();
    expect(opened([data], day(7), days(7)).talk?.on).toBe('2026-11-02');
  });
  test('a session begun by mistake in between cancels nothing of it', () => {
    const wrong = createChair({ opening: { at: day(1) } });
    wrong.say({ type: 'session.mistaken', reason: 'Another Marcus' });
    const opening = opened([wrong.data(), data], day(2));
    expect(opening).toMatchObject({
      consentShownAt: data.consents['treatment']?.shownAt,
      talk: { on: '2026-11-02' },
    });
  });
  test('a talk that was begun by mistake leaves nothing', () => {
    const wrong = talk();
    shown(wrong);
    wrong.say({ type: 'session.mistaken', reason: 'Another Marcus' });
    const opening = opened([wrong.data()], day(2));
    expect([opening.talk, opening.consentShownAt, opening.lastVisit]).toEqual([undefined, undefined, null]);
  });
  test('once the needle was in, the talk is past', () => {
    const treated = createChair({ from: chairAt('application') });
    treated.say(cartridge());
    treated.say(pass());
    expect(opened([treated.data(), data], day(20)).talk).toBeUndefined();
  });
});

describe('photos of the talk', () => {
  const views = poseIds.map((view) => ({ view, greyCard: false }));
  const today = { session: 's' as never, on: '2026-11-02' as LocalDate, zones: ['VTX'] };
  const asked = (
    photos: readonly { readonly view: never; readonly zone?: string; readonly greyCard: boolean }[],
  ) => {
    const chair = createChair({ opening: { talk: { ...today, photos } } });
    chair.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
    chair.say(field('plan', 'treat', 'VTX'));
    return requirementsOf(chair.data(), chair.now())
      .filter(({ id, state }) => id === 'G1-06' && state === 'open')
      .map(requirementKey);
  };
  test('count for the set from before, each for its own view and zone, with the grey card where it was marked', () => {
    expect(asked([])).toEqual(['G1-06', 'G1-06:closeUps']);
    expect(asked(views as never)).toEqual(['G1-06:closeUps']);
    expect(asked(views.slice(1) as never)).toEqual(['G1-06', 'G1-06:closeUps']);
    expect(asked([...views, { view: 'macro', zone: 'VTX', greyCard: false }] as never)).toEqual([
      'G1-06:greyCard',
    ]);
    expect(asked([...views, { view: 'macro', zone: 'VTX', greyCard: true }] as never)).toEqual([]);
    expect(asked([...views, { view: 'macro', zone: 'OCC', greyCard: true }] as never)).toEqual([
      'G1-06:closeUps',
    ]);
  });
});
