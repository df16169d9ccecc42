import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import {
  askedIn,
  consentIn,
  languagesOf,
  translationOf,
  zoneIn,
} from '../../../shared/protocol/in-language.ts';
import { parseProtocol } from '../../../shared/protocol/parse.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';
import { consentDigestText, consentWords } from '../../../shared/session/topics/consent/text.ts';
import { speaking } from '../../builders/in-words.ts';
import { handOverWords } from '../../../shared/words/hand-over.ts';
import { sha256, createChair } from '../../builders/session.ts';
import { field } from '../../builders/session-steps.ts';

const packs = ['uk', 'eu', 'us-ca'] as const;
const cases = packs.flatMap((pack) =>
  ['es', 'fr', 'de', 'pt', 'pl', 'ar'].map((language) => [pack, language] as const),
);

describe.each(cases)('%s in %s', (pack, language) => {
  const protocol = defaultProtocol(pack);
  const translation = translationOf(protocol, language);

  test('asks every question the client is asked, each with its follow-up', () => {
    const client = protocol.questions.filter(({ asked }) => asked === 'client');
    for (const row of client) {
      const said = askedIn(protocol, row, language);
      expect(said.language, row.code).toBe(language);
      expect(said.ask, row.code).toMatch(/[?؟]$/);
      expect(said.ask).not.toBe(row.ask);
      expect(said.askMore === undefined, row.code).toBe(row.askMore === undefined);
    }
  });

  test('has every consent with as many paragraphs as the English one, its numbers and the pack’s own sentences', () => {
    for (const text of protocol.consents) {
      const said = consentIn(protocol, text.id, language);
      expect(said?.language, text.id).toBe(language);
      expect(said?.paragraphs, text.id).toHaveLength(text.paragraphs.length);
      consentIn(protocol, text.id, protocol.language)?.paragraphs.forEach((paragraph, index) =>
        expect(said?.paragraphs[index]?.match(/\d+/g), paragraph).toEqual(paragraph.match(/\d+/g)),
      );
    }
    expect(consentIn(protocol, 'treatment', language)?.additions).toHaveLength(
      protocol.pack.consentAdditions.length,
    );
  });

  test('has the words for going on without a patch test, and none for words the studio wrote itself', () => {
    const waived = (own: Protocol) => {
      const chair = createChair({ protocol: own });
      chair.say(field('patchPigment', 'waived'));
      chair.say(field('patchNumbing', 'waived'));
      return consentWords(chair.data(), 'patchWaiver', language);
    };
    expect(waived(protocol)).toMatchObject({ language });
    expect(waived(protocol)?.paragraphs).toHaveLength(2);
    const rules = protocol.patchTest;
    const own = waived({ ...protocol, patchTest: { ...rules, waiver: 'I know what I do.' } });
    expect(own).toMatchObject({ language: 'en', title: 'Without a patch test' });
    expect(own?.paragraphs.at(-1)).toBe('I know what I do.');
  });

  test('names every zone, and is marked as a draft that no person has checked', () => {
    for (const { code, name } of protocol.zones)
      expect(zoneIn(protocol, code, language), name).not.toBe(code);
    expect(translation).toMatchObject({ checkedBy: null, checkedOn: null });
    expect(languagesOf(protocol).find(({ id }) => id === language)?.draft).toBe(true);
  });

  test('is a protocol that can be released', () =>
    expect(parseProtocol(JSON.parse(JSON.stringify(protocol))).ok).toBe(true));
});

describe('falling back to English', () => {
  const protocol = defaultProtocol('eu');
  const edited = (change: (one: NonNullable<Protocol['translations']>[number]) => object): Protocol => ({
    ...protocol,
    translations: (protocol.translations ?? []).map((one) => ({ ...one, ...change(one) })),
  });
  const row = protocol.questions[1] as Protocol['questions'][number];

  test('a language nobody wrote is English, and says so', async () => {
    expect(askedIn(protocol, row, 'it')).toMatchObject({ language: 'en', ask: row.ask });
    expect(consentIn(protocol, 'data', 'it')?.language).toBe('en');
    expect((await speaking('it'))(handOverWords.yes)).toBe('Yes');
  });
  test('a translation of an older wording is not shown for the new one', () => {
    const newer = {
      ...protocol,
      consents: protocol.consents.map((text) => ({ ...text, wordingVersion: 2 })),
    };
    expect(consentIn(newer, 'data', 'es')?.language).toBe('en');
  });
  test('a translation without the country’s own sentence is not shown for the treatment', () => {
    expect(
      consentIn(
        edited(() => ({ additions: [] })),
        'treatment',
        'es',
      )?.language,
    ).toBe('en');
    expect(
      consentIn(
        edited(() => ({ additions: [] })),
        'data',
        'es',
      )?.language,
    ).toBe('es');
  });
  test('a follow-up that is missing takes the whole question back to English', () => {
    const bare = edited((one) => ({ questions: one.questions.map(({ code, ask }) => ({ code, ask })) }));
    const withMore = protocol.questions.find(({ code }) => code === 'C07') as Protocol['questions'][number];
    expect(askedIn(bare, withMore, 'de').language).toBe('en');
    expect(askedIn(bare, row, 'de').language).toBe('de');
  });
  test('the protocol’s own language, a language twice and a row that is gone are refused', () => {
    for (const bad of [
      edited(() => ({ language: 'en' })),
      edited(() => ({ language: 'es' })),
      edited(() => ({ questions: [{ code: 'C99', ask: '¿?' }] })),
    ])
      expect(parseProtocol(bad).ok).toBe(false);
  });
  test('an older protocol knows no other language', () => {
    const { translations: _none, ...older } = protocol;
    expect(languagesOf(older).map(({ id }) => id)).toEqual(['en']);
    expect(parseProtocol(older).ok).toBe(true);
  });
});

test('a consent signed in another language carries the plan in it, and its own hash', () => {
  const chair = createChair({ protocol: defaultProtocol('eu') });
  chair.say({ type: 'zone.chosen', zone: 'VTX', chosen: true });
  chair.say(field('plan', 'treat', 'VTX'));
  chair.say(field('goalDensity', 60, 'VTX'));
  const words = consentWords(chair.data(), 'treatment', 'de');
  if (words === undefined) throw new Error('no words');
  expect(words.paragraphs.at(-2)).toBe('Wirbel: Punkte setzen, Ziel 60 Punkte pro Quadratzentimeter.');
  expect(words.paragraphs.at(-1)).toMatch(/einverstanden\.$/);
  const textHash = sha256(consentDigestText(words));
  expect(textHash).not.toBe(chair.hashOf('treatment'));
  // The hash of one language is not accepted under the name of another.
  expect(chair.tries({ type: 'consent.shown', consent: 'treatment', textHash, language: 'en' })?.kind).toBe(
    'text-changed',
  );
  chair.say({ type: 'consent.shown', consent: 'treatment', textHash, language: 'de' });
  chair.say({
    type: 'consent.signed',
    consent: 'treatment',
    textHash,
    language: 'de',
    method: 'typed',
    typedName: 'Marcus Example',
    witness: 'Kim Lee',
  });
  expect(chair.data().consents['treatment']?.given).toMatchObject({ is: 'signed', language: 'de' });
});
