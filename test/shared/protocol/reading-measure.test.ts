import { describe, expect, test } from 'vitest';
import { leafletTexts } from '../../../shared/aftercare/reading-grade.ts';
import { sheetTexts, sheetLanguagesOf } from '../../../shared/aftercare/in-language.ts';
import { defaultProtocol } from '../../../shared/protocol/default/default-protocol.ts';
import { paperIn } from '../../../shared/words/paper-languages.ts';
import { fernandezHuerta, lix, wordsPerSentence } from './reading-measure.ts';

const protocol = defaultProtocol('eu');
const textsIn = (language: string) =>
  leafletTexts(sheetTexts(protocol, paperIn(language, protocol.pack)).aftercare);

describe('the sheet in other languages is as easy as the English one', () => {
  test('the measures tell easy from hard', () => {
    expect(lix(['The cat sat on the mat. It was warm.'])).toBeLessThan(15);
    expect(
      lix(['Contraindications necessitate professional dermatological consultation preceding it.']),
    ).toBeGreaterThan(60);
    expect(fernandezHuerta(['El gato come pan. Hoy hay sol.'])).toBeGreaterThan(90);
    expect(
      fernandezHuerta(['La contraindicación requiere interconsulta dermatológica especializada.']),
    ).toBeLessThan(20);
  });

  test.each(sheetLanguagesOf(protocol))('%s: few words in a sentence', (language) => {
    expect(wordsPerSentence(textsIn(language))).toBeLessThanOrEqual(9);
  });

  // LIX counts letters: it says nothing of Arabic, whose words carry their articles and pronouns.
  test.each(sheetLanguagesOf(protocol).filter((language) => language !== 'ar'))(
    '%s: easy by LIX',
    (language) => {
      expect(lix(textsIn(language))).toBeLessThan(35);
    },
  );

  test('Spanish: easy by Fernández Huerta', () => {
    expect(fernandezHuerta(textsIn('es'))).toBeGreaterThan(80);
  });
});
