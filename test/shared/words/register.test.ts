import { describe, expect, test } from 'vitest';
import { sampleSheet } from '../../../electron/tools/sheets/sample-sheet.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { translationOf } from '../../../shared/protocol/in-language.ts';
import { visible } from '../../../shared/report/printable.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { arabic } from '../../../shared/words/ar/catalogue.ts';
import { german } from '../../../shared/words/de/catalogue.ts';
import { spanish } from '../../../shared/words/es/catalogue.ts';
import { french } from '../../../shared/words/fr/catalogue.ts';
import { noteWords } from '../../../shared/words/note.ts';
import { paperIn } from '../../../shared/words/paper-languages.ts';
import { polish } from '../../../shared/words/pl/catalogue.ts';
import { portuguese } from '../../../shared/words/pt/catalogue.ts';

/** Words of a client's language that address them another way than the rest does, or name one sex where both may read. */
const strange: Readonly<Record<string, RegExp>> = {
  es: /(?<!\p{L})(tú|tu|tus|ti|contigo|vosotros)(?!\p{L})/iu,
  fr: /(?<!\p{L})(tu|toi|ton|ta|tes)(?!\p{L})|satisfait|endormi ou/iu,
  de: /(?<!\p{L})(du|dich|dir|dein\p{L}*)(?!\p{L})/iu,
  pt: /(?<!\p{L})(você|tu|teu|tua|contigo)(?!\p{L})|(?<!\p{L})(tratar-?lo|reconhecê-lo|o viu assinar)/iu,
  pl: /(?<!\p{L})(dzwoń|zadzwoń|zapytaj|sprawdź|twój|twoja|twoje|ciebie)(?!\p{L})|Pana?\/Pani|Pani nosić lub/iu,
  ar: /[أا]نتِ(?! حامل)|سجلاً/u,
};
const catalogues: Readonly<Record<string, object>> = {
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  pl: polish,
  ar: arabic,
};

const everythingIn = (own: object): readonly string[] =>
  Object.values(own).flatMap((one: unknown) =>
    typeof one === 'string' ? [one] : typeof one === 'object' && one !== null ? everythingIn(one) : [],
  );

describe.each(Object.keys(strange))('what the client reads in %s', (language) => {
  const wrong = strange[language] as RegExp;
  const formats = defaultProtocol('eu').pack;

  test('keeps one form of address, for women and men', () => {
    const said = [
      ...everythingIn(translationOf(defaultProtocol('eu'), language) ?? {}),
      ...everythingIn(catalogues[language] ?? {}),
    ];
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter((text) => wrong.test(text))).toEqual([]);
  });

  test('has no word left apart that the language draws together, and no "on the day Saturday"', () => {
    const { say } = paperIn(language, formats);
    const sheet = sampleSheet('eu', '2026-11-21' as LocalDate, language);
    const said = [
      ...everythingIn(sheet),
      ...(['skinDoctorLetter', 'surgeonLetter', 'prescriberLetter', 'specialistLetter'] as const).map((who) =>
        say(
          noteWords.bringLetter({
            writers: say(noteWords.andOneFrom({ before: say(noteWords[who]), last: say(noteWords[who]) })),
          }),
        ),
      ),
    ];
    const apart: Readonly<Record<string, RegExp>> = {
      pt: /(?<!\p{L})(de|em|por|a) (o|os|as) |no dia (sábado|domingo|\p{L}+-feira)/u,
      es: /(?<!\p{L})(de|a) el /u,
      fr: /(?<!\p{L})(de|à) les? (?!\p{L}+ ?:)/u,
    };
    expect(said.filter((text) => apart[language]?.test(text))).toEqual([]);
  });
});

test('a range of seasons is said as the language says it', () => {
  const window = (language: string) =>
    visible(sampleSheet('eu', '2026-11-21' as LocalDate, language).touchUpWindow);
  expect(window('pl')).toContain('między jesienią 2029 a wiosną 2030');
  expect(window('pt')).toContain('entre o outono de 2029 e a primavera de 2030');
  expect(window('es')).toContain('entre el otoño de 2029 y la primavera de 2030');
  expect(window('fr')).toContain('entre l’automne 2029 et le printemps 2030');
  expect(window('de')).toContain('zwischen Herbst 2029 und Frühling 2030');
  expect(window('ar')).toContain('بين خريف 2029 وربيع 2030');
});
