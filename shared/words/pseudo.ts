import { TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Language } from './language.ts';

const plain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz';
const accented = 'ÅåßƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž';
const accentOf = new Map([...plain].map((letter, at) => [letter, [...accented][at] ?? letter]));

/** Texts grow by two fifths in German or French, and short ones by more. */
const growth = 0.4;
const vowel = /[aeiouy]/i;

const wordsIn = (text: string): string => {
  const letters = [...text].filter((one) => accentOf.has(one)).length;
  let owed = Math.ceil(letters * growth);
  return [...text]
    .map((one) => {
      const strange = accentOf.get(one) ?? one;
      if (owed === 0 || !vowel.test(one)) return strange;
      owed -= 1;
      return strange.repeat(2);
    })
    .join('');
};

const strangely = (elements: readonly MessageFormatElement[]): MessageFormatElement[] =>
  elements.map((element) => {
    if (element.type === TYPE.literal) return { ...element, value: wordsIn(element.value) };
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: strangely(option.value) },
    ]);
    return { ...element, options: Object.fromEntries(options) } as MessageFormatElement;
  });

const literal = (value: string): MessageFormatElement => ({ type: TYPE.literal, value });

/**
 * A language that nobody speaks, made from English while it is said: accented, longer, in brackets, from right to left. What stands on a
 * screen in plain English is then hard-coded, what is cut is too narrow, and what lies on the wrong side knows only one direction.
 */
export const pseudo: Language = {
  tag: 'pseudo',
  dir: 'rtl',
  // English, written from the right: only the script says so.
  locale: 'en-Arab',
  textOf: () => undefined,
  remake: (elements) => [literal('['), ...strangely(elements), literal(']')],
};
