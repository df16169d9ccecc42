import { describe, expect, test } from 'vitest';
import { openingOf } from '../../../electron/session/opening.ts';
import type { SessionData } from '../../../shared/session/data.ts';
import type { Instant } from '../../../shared/time.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { pass } from '../../builders/data.ts';
import { agreesToHairline, drawn } from '../../builders/hairline.ts';
import { createChair } from '../../builders/session.ts';
import type { Chair } from '../../builders/session.ts';
import { clientForm, personForm, studioForm } from './session-script.ts';

const protocol = defaultProtocol('uk');
const visit = (at: string, said: (chair: Chair) => void): SessionData => {
  const chair = createChair({ opening: { at: at as Instant } });
  said(chair);
  return chair.data();
};
/** Newest first, as the workspace hands them over. */
const opened = (earlier: readonly SessionData[]) =>
  openingOf({
    client: 'c' as never,
    fields: { ...clientForm } as never,
    kind: 'touch_up',
    at: '2026-11-22T09:00:00.000Z' as Instant,
    studio: studioForm,
    earlier,
    recordNumber: 'SMP-2026-0002',
    person: { id: 'p' as never, ...personForm, roles: [] },
    release: { protocol, hash: '0'.repeat(64), seq: 1 },
  });

describe('what the last visit left behind', () => {
  const spring = visit('2026-03-03T10:00:00.000Z', (chair) => {
    chair.say({ type: 'question.answered', code: 'C07', answer: 'yes', on: '2020', note: 'Elbows' });
    chair.say({ type: 'question.answered', code: 'C02', answer: 'no' });
    chair.sign('photosTeaching');
  });
  const autumn = visit('2026-10-03T10:00:00.000Z', (chair) => {
    chair.say({ type: 'question.answered', code: 'C02', answer: 'unsure' });
    const textHash = chair.hashOf('photosMarketing');
    chair.say({ type: 'consent.shown', consent: 'photosMarketing', textHash, language: 'en' });
    chair.say({ type: 'consent.refused', consent: 'photosMarketing', textHash, language: 'en' });
  });

  test('is each answer with its own words and the day it was given, from the newest visit that asked', () => {
    expect(opened([autumn, spring]).lastVisit?.said).toEqual({
      C07: { answer: 'yes', zones: [], on: '2020', note: 'Elbows', visit: '2026-03-03' },
      C02: { answer: 'unsure', zones: [], visit: '2026-10-03' },
    });
  });
  test('is each consent with its wording, agreed or refused', () => {
    expect(opened([autumn, spring]).lastVisit?.consents).toEqual({
      photosTeaching: { is: 'signed', visit: '2026-03-03', wordingVersion: 1, language: 'en' },
      photosMarketing: { is: 'refused', visit: '2026-10-03', wordingVersion: 1 },
    });
  });
  test('is the line that was signed last, with the visit whose photo it lies on; one that moved unsigned is not', () => {
    const lined = visit('2026-05-03T10:00:00.000Z', (chair) => void agreesToHairline(chair));
    const moved = visit('2026-06-03T10:00:00.000Z', (chair) => {
      agreesToHairline(chair);
      chair.say(drawn({ glabella: [0.5, 0.5] }));
    });
    expect(opened([moved, lined, spring]).lastVisit?.hairline).toMatchObject({
      visit: '2026-05-03',
      session: lined.opening.session,
      heightMm: 72,
      drawing: { glabella: [0.5, 0.46] },
    });
    expect(opened([moved, spring]).lastVisit?.hairline).toBeUndefined();
  });
  test('what was begun by mistake carries nothing over', () => {
    const wrong = visit('2026-11-19T10:00:00.000Z', (chair) => {
      chair.say({ type: 'question.answered', code: 'C09', answer: 'yes' });
      const textHash = chair.hashOf('treatment');
      chair.say({ type: 'consent.shown', consent: 'treatment', textHash, language: 'en' });
      chair.say({ type: 'session.mistaken', reason: 'Another Marcus' });
    });
    const opening = opened([wrong]);
    expect(opening.lastVisit).toBeNull();
    expect(opening.consentShownAt).toBeUndefined();
    expect(opening.clientFacts.firstTimeHere).toBe(true);
    expect(opened([wrong, spring]).lastVisit?.said).toEqual(opened([spring]).lastVisit?.said);
  });
  test('a client who only came to talk is still a first client, and the words read then count', () => {
    const shownAt = (chair: Chair) =>
      chair.say({
        type: 'consent.shown',
        consent: 'treatment',
        textHash: chair.hashOf('treatment'),
        language: 'en',
      });
    const talk = visit('2026-11-19T10:00:00.000Z', shownAt);
    const again = visit('2026-11-20T10:00:00.000Z', shownAt);
    const silent = visit('2026-11-18T10:00:00.000Z', () => undefined);
    expect(opened([silent]).clientFacts.firstTimeHere).toBe(true);
    expect(opened([silent]).consentShownAt).toBeUndefined();
    expect(opened([again, talk, silent]).clientFacts.firstTimeHere).toBe(true);
    expect(opened([again, talk, silent]).consentShownAt).toBe(talk.consents['treatment']?.shownAt);
    const treated: SessionData = { ...silent, passes: [pass()] };
    expect(opened([talk, treated]).clientFacts.firstTimeHere).toBe(false);
    // Other words, or words of another pack, were not these.
    const reworded = (change: (data: SessionData) => SessionData['protocol']): SessionData => ({
      ...talk,
      protocol: change(talk),
    });
    for (const other of [
      reworded(({ protocol: was }) => ({
        ...was,
        consents: was.consents.map((text) => ({ ...text, wordingVersion: text.wordingVersion + 1 })),
      })),
      reworded(({ protocol: was }) => ({
        ...was,
        consents: was.consents.map((text) => ({ ...text, paragraphs: [...text.paragraphs, 'More.'] })),
      })),
      reworded(() => defaultProtocol('us-ca')),
    ])
      expect(opened([other]).consentShownAt).toBeUndefined();
  });
  test('is nothing at a first visit', () => expect(opened([]).lastVisit).toBeNull());
});
