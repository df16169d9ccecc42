import { inEnglish } from '../../builders/in-words.ts';
import { describe, expect, test } from 'vitest';
import {
  sheetLanguageOf,
  sheetTexts,
  sheetLanguagesOf,
  untranslatedIn,
} from '../../../shared/aftercare/in-language.ts';
import { sheetOf } from '../../../shared/aftercare/sheet.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { textsOf } from '../../../shared/protocol/leaflet-texts.ts';
import { parseProtocol } from '../../../shared/protocol/parse.ts';
import type { Protocol } from '../../../shared/protocol/schema.ts';
import { paperIn } from '../../../shared/words/paper-languages.ts';
import { closedChair } from '../../builders/session.ts';

/** Numbers that a language says in one word with what they count. */
const saidInWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { يومين: '2', 'شهر واحد': '1' },
};
const inDigits = (words: string, language: string): string =>
  Object.entries(saidInWords[language] ?? {}).reduce(
    (said, [word, digit]) => said.replaceAll(word, digit),
    words,
  );

const packs = ['uk', 'eu', 'us-ca'] as const;
const cases = packs.flatMap((pack) =>
  sheetLanguagesOf(defaultProtocol(pack))
    .filter((language) => language !== 'en')
    .map((language) => [pack, language] as const),
);

describe.each(cases)('the sheet of %s in %s', (pack, language) => {
  const protocol = defaultProtocol(pack);
  const said = new Map(
    (protocol.translations?.find((one) => one.language === language)?.sheet ?? []).map(({ of, is }) => [
      of,
      is,
    ]),
  );

  test('has every sentence of the leaflet, every zone and every product that can be on it', () => {
    expect(untranslatedIn(protocol, language)).toEqual([]);
    for (const { nameOnSheet } of protocol.zones) expect(said.has(nameOnSheet), nameOnSheet).toBe(true);
    for (const { name, kind } of protocol.products)
      if (kind === 'numbing' || kind === 'diluent') expect(said.has(name), name).toBe(true);
  });

  test('keeps every number and every date of the sentence it translates', () => {
    for (const text of textsOf(protocol.aftercare)) {
      const is = said.get(text) ?? '';
      const numbers = (words: string) => (inDigits(words, language).match(/\{\w+\}|\d+/g) ?? []).toSorted();
      expect(numbers(is), text).toEqual(numbers(text));
      expect(is, text).not.toBe('');
      // A clause is put into a sentence, a sentence stands by itself.
      expect(/[.!?؟]$/.test(is), `${text} | ${is}`).toBe(/[.!?]$/.test(text));
    }
  });

  test('says in both languages that nobody has checked it yet', () => {
    const { unchecked } = sheetTexts(protocol, paperIn(language, protocol.pack));
    expect(unchecked.map((one) => one.language)).toEqual([language, 'en']);
    expect(unchecked[1]?.text).toBe('Translation not yet checked by a native speaker.');
    expect(unchecked[0]?.text).not.toBe(unchecked[1]?.text);
  });
});

describe('a line that the studio wrote itself', () => {
  const protocol = defaultProtocol('uk');
  const own = 'Ask Dana before you go to the barber.';
  const edited: Protocol = {
    ...protocol,
    aftercare: {
      ...protocol.aftercare,
      lines: [...protocol.aftercare.lines, { kind: 'tip', phase: 1, text: own }],
    },
  };

  test('is said before printing, and printed as it is with the name of its language', () => {
    expect(untranslatedIn(edited, 'es')).toEqual([own]);
    const { aftercare } = sheetTexts(edited, paperIn('es', protocol.pack));
    expect(aftercare.lines.at(-1)?.text).toBe(`${own} (en English)`);
    expect(aftercare.lines[0]?.text).toMatch(/^No moje el cuero cabelludo/);
  });

  test('is never printed in the words of the line that stood there before', () => {
    const changed: Protocol = {
      ...protocol,
      aftercare: { ...protocol.aftercare, bloodText: 'No blood before {blood}.' },
    };
    const { aftercare, untranslated } = sheetTexts(changed, paperIn('es', protocol.pack));
    expect(aftercare.bloodText).toBe('No blood before {blood}. (en English)');
    expect(untranslated).toEqual(['No blood before {blood}.']);
  });

  test('cannot be translated without its date', () => {
    const [first, ...rest] = protocol.translations ?? [];
    if (first === undefined) throw new Error('no translation');
    const broken = {
      ...protocol,
      translations: [
        {
          ...first,
          sheet: (first.sheet ?? []).map((one) =>
            one.of === 'Give blood from {blood}.' ? { ...one, is: 'Puede donar sangre.' } : one,
          ),
        },
        ...rest,
      ],
    };
    const read = parseProtocol(JSON.parse(JSON.stringify(broken)));
    if (read.ok) throw new Error('it was taken');
    expect(read.error.issues.map(({ says }) => inEnglish(says))).toEqual([
      'Use {blood}, as in the sentence it translates.',
    ]);
  });
});

describe('the language of a client', () => {
  const protocol = defaultProtocol('eu');
  test('is that of the sheet where the protocol has it, and else its own', () => {
    expect(sheetLanguageOf(protocol, 'es')).toBe('es');
    expect(sheetLanguageOf(protocol, undefined)).toBe('en');
    expect(sheetLanguageOf(protocol, 'ja')).toBe('en');
    expect(sheetLanguageOf({ ...protocol, translations: [] }, 'es')).toBe('en');
  });

  test('a translation that a person has checked goes out without the note', () => {
    const checked: Protocol = {
      ...protocol,
      translations: (protocol.translations ?? []).map((one) => ({
        ...one,
        checkedBy: 'Inés Ferrer',
        checkedOn: '2026-12-01',
      })),
    };
    expect(sheetTexts(checked, paperIn('es', protocol.pack)).unchecked).toEqual([]);
  });

  test('a real session is told in it from the first word to the last', () => {
    const data = closedChair().data();
    const sheet = sheetOf(data, data.sheet?.at ?? data.opening.at, {
      paper: paperIn('es', data.protocol.pack),
    });
    const { recordNumber, studio, preparedAt, personalNotes, productsGiven, lots, unchecked, ...rest } =
      sheet;
    const said = JSON.stringify(rest);
    expect(sheet.language).toBe('es');
    expect(said).not.toMatch(/\b(?:the|with|and|lot|use by|from|until|your|not|head|off at)\b/i);
    expect(sheet.intro).toMatch(/^Su retoque fue el /);
    expect(
      [recordNumber, studio.name, preparedAt, personalNotes, productsGiven].every((one) => one !== undefined),
    ).toBe(true);
    expect(lots).toEqual(data.sheet?.sheet.lots);
    expect(unchecked).toHaveLength(2);
  });
});
