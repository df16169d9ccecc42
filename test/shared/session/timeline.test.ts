import { adverseDetails } from '../../builders/adverse.ts';
import type { SessionId } from '../../../shared/brand.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { expect, test } from 'vitest';
import type { EventType, SessionEvent } from '../../../shared/session/events.ts';
import type { EventOf } from '../../../shared/session/events.ts';
import { lineOf, timelineLine } from '../../builders/timeline-said.ts';
import { addMinutes } from '../../../shared/time.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { cardRead, discRead } from '../../builders/colour.ts';
import { at, staff } from '../../builders/data.ts';
import { sheetData } from '../../builders/sheet.ts';
import { chairAt, closedChair, createChair } from '../../builders/session.ts';
import { cartridge, cream, field, mix, pass, passDone } from '../../builders/session-steps.ts';

type Said<T extends EventType> = Omit<EventOf<T>, 'at' | 'by'>;
const requirement = { id: 'G4-09' };
const textHash = 'a'.repeat(64);
const day = '2026-11-20' as LocalDate;

/** One of every kind; a new kind without an example does not compile. */
const samples: { readonly [T in EventType]: Said<T> } = {
  'field.set': field('sebum', 'oily'),
  'item.ticked': { type: 'item.ticked', item: 'hands-washed', done: false },
  'question.answered': {
    type: 'question.answered',
    code: 'C05',
    answer: 'yes',
    zones: ['VTX'],
    on: '2025',
    note: 'A mole',
  },
  'questionnaire.confirmed': { type: 'questionnaire.confirmed' },
  'clearance.recorded': {
    type: 'clearance.recorded',
    code: 'C14',
    clinician: 'Dr Roe',
    writtenOn: day,
    validUntil: '2027-01-01' as LocalDate,
    seen: true,
  },
  'referral.given': { type: 'referral.given', code: 'C05', how: 'printed' },
  'handOver.begun': { type: 'handOver.begun', parts: ['questions', 'consents'], language: 'en' },
  'handOver.ended': { type: 'handOver.ended', how: 'held' },
  'zone.chosen': { type: 'zone.chosen', zone: 'SCR-2', chosen: true },
  'scar.placed': {
    type: 'scar.placed',
    zone: 'SCR-2',
    parent: 'OCC',
    view: 'back',
    x: 0.5,
    y: 0.5,
    angle: 0,
  },
  'consent.shown': { type: 'consent.shown', consent: 'data', textHash, language: 'en' },
  'ink.added': { type: 'ink.added', consent: 'data', pad: 'main', strokes: [{ points: [[0, 0, 0, 1]] }] },
  'ink.cleared': { type: 'ink.cleared', consent: 'data' },
  'consent.signed': {
    type: 'consent.signed',
    consent: 'data',
    textHash,
    language: 'en',
    method: 'typed',
    typedName: 'Marcus Example',
  },
  'attest.inked': {
    type: 'attest.inked',
    role: 'witness',
    name: 'Kim Lee',
    strokes: [{ points: [[0, 0, 0, 1]] }],
  },
  'attest.cleared': { type: 'attest.cleared', role: 'witness', name: 'Kim Lee' },
  'consent.attested': { type: 'consent.attested', role: 'witness', name: 'Kim Lee' },
  'consent.refused': {
    type: 'consent.refused',
    consent: 'photosMarketing',
    textHash,
    language: 'en',
    words: 'Not my thing',
  },
  'arrivalCream.stated': {
    type: 'arrivalCream.stated',
    used: true,
    product: 'emla-type',
    areaCm2: 50,
    grams: 5,
    onAt: at(-30),
    offAt: null,
  },
  'product.limitsTyped': {
    type: 'product.limitsTyped',
    product: 'lidocaine-5',
    maximumAreaCm2: 100,
    maximumGrams: 20,
    minimumDwellMinutes: 30,
    maximumDwellMinutes: 60,
    occlusion: 'forbidden',
  },
  'numbing.applied': cream(),
  'numbing.removed': { type: 'numbing.removed', application: 'cream-1' },
  'numbing.alarmAcknowledged': {
    type: 'numbing.alarmAcknowledged',
    application: 'cream-1',
    alarm: 'maximum',
  },
  'numbing.withdrawn': {
    type: 'numbing.withdrawn',
    application: 'cream-1',
    reason: 'The client said no after all',
  },
  'numbing.dwellStated': {
    type: 'numbing.dwellStated',
    application: 'cream-1',
    minutes: 70,
    words: 'An hour and a bit',
  },
  'symptoms.checked': { type: 'symptoms.checked', signs: ['drowsy'] },
  'contact.started': { type: 'contact.started', what: 'antiseptic' },
  'contact.ended': { type: 'contact.ended', what: 'surfaces' },
  'hygiene.counted': { type: 'hygiene.counted', what: 'gloves' },
  'colour.read': {
    type: 'colour.read',
    sample: 'sample-1',
    kind: 'smpHealed',
    zone: 'VTX',
    lab: { L: 40, a: 2, b: 6 },
    device: 'Hand instrument',
  },
  'colour.removed': { type: 'colour.removed', sample: 'sample-1' },
  'colour.sampled': {
    type: 'colour.sampled',
    photo: 'photo-1',
    algorithm: 'grey-card-1',
    card: cardRead(),
    samples: [
      { sample: 'sample-2', kind: 'skin', ...discRead({ lab: null, problem: 'uneven' }) },
      { sample: 'sample-3', kind: 'stubble', zone: 'VTX', ...discRead() },
    ],
  },
  'colour.byHand': { type: 'colour.byHand', reason: 'Lamp is broken' },
  'colour.targeted': { type: 'colour.targeted', zone: 'VTX', sample: 'sample-1' },
  'testDots.placed': {
    type: 'testDots.placed',
    test: 'test-1',
    zone: 'VTX',
    mix: 'mix-1',
    cartridge: 'needle-1',
    dots: 10,
    looks: 'tooDark',
  },
  'mix.made': mix(),
  'mix.discarded': { type: 'mix.discarded', mix: 'mix-1', reason: 'Spilled' },
  'mix.toppedUp': { type: 'mix.toppedUp', mix: 'mix-1', pigmentMl: 0.1, diluentMl: 1.2 },
  'cartridge.opened': cartridge(),
  'pass.started': pass(),
  'pass.finished': passDone({ bleedingEvents: 2 }),
  'pass.amended': {
    type: 'pass.amended',
    pass: 'pass-1',
    addedDensity: 20,
    mistaken: false,
    reason: 'Counted again',
  },
  'pain.scored': { type: 'pain.scored', score: 3 },
  'work.undone': { type: 'work.undone', what: 'passStart', id: 'pass-1', reason: 'Wrong zone' },
  'break.begun': { type: 'break.begun' },
  'break.ended': { type: 'break.ended' },
  'break.taken': { type: 'break.taken', minutes: 10 },
  'sharps.counted': { type: 'sharps.counted', out: 2, in: 1 },
  'light.checked': { type: 'light.checked', light: 'warm', distanceM: 1.5, ok: false, note: 'Shadow' },
  'gap.noted': {
    type: 'gap.noted',
    gap: 'gap-1',
    zone: 'VTX',
    note: 'By the whorl',
    action: 'dotsNow',
    done: false,
  },
  'extraDots.counted': { type: 'extraDots.counted', zone: 'VTX', dots: 40 },
  'numbing.reopened': { type: 'numbing.reopened', reason: 'Sore' },
  'application.reopened': { type: 'application.reopened', zones: ['VTX'], reason: 'A gap' },
  'stage.completed': { type: 'stage.completed' },
  'stage.blocked': { type: 'stage.blocked', stage: 'application', open: ['G4-09', 'F-gone'] },
  'requirement.overridden': {
    type: 'requirement.overridden',
    requirement,
    reason: 'Counted twice',
    name: 'Kim Lee',
  },
  'requirement.acknowledged': { type: 'requirement.acknowledged', requirement },
  'session.suspended': { type: 'session.suspended', reason: 'Lunch' },
  'session.resumed': { type: 'session.resumed' },
  'session.stopped': { type: 'session.stopped' },
  'session.abandoned': { type: 'session.abandoned', reason: 'Fainted' },
  'session.deferred': {
    type: 'session.deferred',
    reason: 'Not healed',
    noteForClient: 'Later',
    comeBackFrom: '2026-12-20' as LocalDate,
  },
  'session.referred': {
    type: 'session.referred',
    to: 'medical',
    reason: 'A mole',
    noteForClient: 'See a doctor',
  },
  'session.mistaken': { type: 'session.mistaken', reason: 'Wrong client' },
  'session.declined': { type: 'session.declined', reason: 'Hopes', noteForClient: 'No' },
  'session.talked': { type: 'session.talked', noteForClient: 'Sleep on it' },
  'record.corrected': {
    type: 'record.corrected',
    part: 'mix',
    id: 'mix-1',
    field: 'pigmentLot',
    value: 'P-77',
    reason: 'Read the wrong bottle',
  },
  'record.added': { type: 'record.added', text: 'The client called.', reason: 'Forgotten', about: 12 },
  'session.closed': { type: 'session.closed' },
  'emergency.raised': { type: 'emergency.raised' },
  'sign.ticked': { type: 'sign.ticked', sign: 'drowsy', present: true },
  'emergency.falseAlarm': { type: 'emergency.falseAlarm', reason: 'Phone', name: 'Kim Lee' },
  'emergency.ended': { type: 'emergency.ended', whatWasDone: 'Cream off', handedOverTo: 'Crew 7' },
  'adverse.noted': {
    type: 'adverse.noted',
    event: 'adverse-1',
    what: 'Bled a lot',
    plan: '',
    zone: 'VTX',
    details: adverseDetails(),
  },
  'note.added': { type: 'note.added', text: 'Client likes jazz' },
  'sheet.prepared': { type: 'sheet.prepared', paper: 'A4', sheet: sheetData() },
  'sheet.delivered': { type: 'sheet.delivered', how: 'refusedByClient', inHand: false },
  'saidBack.answered': { type: 'saidBack.answered', question: 'rinse', choice: '4' },
  'receipt.inked': { type: 'receipt.inked', who: 'client', strokes: [{ points: [[0.1, 0.2, 0, 0.5]] }] },
  'receipt.cleared': { type: 'receipt.cleared', who: 'client' },
  'receipt.signed': { type: 'receipt.signed', who: 'practitioner' },
  'sheet.notGiven': { type: 'sheet.notGiven', reason: 'No paper' },
  'app.interrupted': { type: 'app.interrupted', lastAt: at(1), reopenedAt: at(9) },
  'session.takenOver': { type: 'session.takenOver', tablet: '1', seq: 512, lastAt: at(1) },
  'elsewhere.heard': {
    type: 'elsewhere.heard',
    tablet: '1',
    session: '00000000-0000-4000-8000-00000000000a' as SessionId,
    entries: 3,
    lastAt: at(1),
    numbing: [
      { id: 'cream-1', product: 'emla-type', areaCm2: 55, grams: 8, activeMg: 400, minutes: 20, isOn: true },
    ],
    needleEnded: true,
    lastNeedleOn: '2026-11-22' as LocalDate,
  },
  'clock.jumped': { type: 'clock.jumped', from: at(5), wall: at(-60) },
  'photo.taken': {
    type: 'photo.taken',
    photo: 'photo-1',
    hash: 'a'.repeat(64),
    small: 'b'.repeat(64),
    view: 'macro',
    zone: 'VTX',
    takenAt: at(180),
    source: 'file',
    width: 10,
    height: 10,
    retakeOf: 'photo-0',
  },
  'photo.marked': { type: 'photo.marked', photo: 'photo-1', greyCard: true },
  'photo.destroyed': { type: 'photo.destroyed', photo: 'photo-1', why: 'consentWithdrawn' },
  'hairline.drawn': {
    type: 'hairline.drawn',
    photo: 'photo-1',
    points: [
      [0.3, 0.3],
      [0.7, 0.3],
    ],
    glabella: [0.5, 0.5],
  },
  'photos.compared': { type: 'photos.compared', before: 'photo-1', after: 'photo-2', registered: true },
  'client.amended': {
    type: 'client.amended',
    facts: {
      firstName: 'Marc',
      fullName: 'Marc Example',
      dateOfBirth: '1988-04-02',
      phone: '07700 900001',
      firstTimeHere: false,
    },
  },
  'lot.chosen': { type: 'lot.chosen', role: 'antiseptic', lotId: '7f0c2b9e-5f7e-4f7e-9f0e-0a1b2c3d4e5f' },
  'lot.stateChanged': {
    type: 'lot.stateChanged',
    fact: {
      known: true,
      lotId: '7f0c2b9e-5f7e-4f7e-9f0e-0a1b2c3d4e5f',
      productId: 'p',
      kind: 'pigment',
      product: 'Carbon Black',
      manufacturer: 'Nordlys',
      lot: 'A0123',
      expiry: '2027-03',
      openedOn: null,
      status: 'recalled',
      unusable: 'Recalled.',
    },
  },
};
const event = (said: Said<EventType>, rest: object = {}): SessionEvent =>
  ({ ...said, at: at(200), by: staff, ...rest }) as SessionEvent;
const known = chairAt('fineTune').data();

test.each(Object.values(samples))('$type has a sentence, without any code in it', (said) => {
  for (const data of [known, createChair().data()]) {
    const { text, tone } = lineOf(event(said), data);
    expect(text).toMatch(/^[A-Z].{3,}/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|true|false\b(?! alarm)|\bVTX\b|!/);
    expect(text).not.toMatch(/\b\d{4}-\d\d(-\d\d)?\b/);
    expect(['normal', 'warning', 'stop']).toContain(tone);
  }
});

test('a correction says the new value and the old one', () => {
  expect(lineOf(event(field('sebum', 'oily')), known).text).toBe('Scalp oil corrected: Oily (was Normal)');
  expect(lineOf(event(field('goalDensity', 70, 'VTX')), known).text).toBe(
    'Goal density, Crown corrected: 70 dots/cm² (was 60 dots/cm²)',
  );
  expect(lineOf(event(field('sebum', null)), known).text).toBe('Scalp oil cleared (was Normal)');
  expect(
    lineOf(
      event({ type: 'question.answered', code: 'C14', answer: 'yes' } as Said<'question.answered'>),
      known,
    ).text,
  ).toBe('C14 Blood thinner corrected: yes (was no)');
  expect(lineOf(event(passDone({ addedDensity: 25 })), known).text).toContain('corrected: 25 (was 18)');
  expect(lineOf(event(cream({ grams: 6 })), known).text).toContain('6 g (was 8 g)');
  expect(lineOf(event(samples['client.amended']), known).text).toContain('Marc Example (was Marcus Example)');
});

test('dates are said in words, as far as they are known', () => {
  expect(lineOf(event(field('lastNeedleOn', '2024-05')), createChair().data()).text).toBe(
    'Last needle session: May 2024',
  );
  expect(lineOf(event(field('patchPigmentOn', '2026-11-16')), createChair().data()).text).toContain(
    '16 Nov 2026',
  );
  expect(lineOf(event(samples['session.deferred']), known).text).toContain('come back from 20 Dec 2026');
});

test('a late entry says when it happened', () => {
  expect(lineOf(event(samples['adverse.noted'], { occurredAt: at(130) }), known).late).toBe(
    'entered late: happened at 11:10',
  );
  expect(lineOf(event(samples['adverse.noted'], { occurredAt: at(200) }), known).late).toBeNull();
  expect(lineOf(event(samples['adverse.noted']), known).late).toBeNull();
});

test('alarms stand out, work does not', () => {
  expect(lineOf(event(samples['symptoms.checked']), known).tone).toBe('stop');
  expect(lineOf(event({ type: 'symptoms.checked', signs: [] } as Said<'symptoms.checked'>), known).tone).toBe(
    'normal',
  );
  expect(lineOf(event(samples['requirement.overridden']), known).tone).toBe('warning');
});

test('a whole session reads entry by entry, in order', () => {
  const chair = closedChair();
  const lines = timelineLine(chair.opening, chair.protocol, chair.events);
  expect(lines).toHaveLength(chair.events.length);
  expect(lines.map((line) => line.at)).toEqual(chair.events.map((one) => one.at));
  expect(lines.at(-1)?.text).toBe('Session closed');
  expect(lines.some(({ text }) => text === 'Colour match completed, application begins')).toBe(true);
});

test('a blocked step names what was open in words', () => {
  const chair = createChair();
  const refusal = chair.tries({ type: 'stage.completed' });
  if (refusal?.kind !== 'requirements-open') throw new Error('should be open');
  chair.later(1);
  const blocked = event(
    { type: 'stage.blocked', stage: 'consultation', open: refusal.ids } as Said<'stage.blocked'>,
    { at: addMinutes(chair.now(), 1) },
  );
  const { text } = lineOf(blocked, chair.data());
  for (const says of refusal.says.slice(0, 5)) expect(text).toContain(inEnglish(says));
  expect(text).toMatch(/And \d+ more\.$/);
});
