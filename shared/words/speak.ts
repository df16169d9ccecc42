import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { formatToParts } from 'intl-messageformat';
import { tieOf } from './joins.ts';
import type { Formats, Language } from './language.ts';
import { englishOf, isMessage } from './message.ts';
import type { Joined, Value, Values } from './message.ts';

/** Puts a message, a number, a day or a moment into the words of one language. What a person wrote stays as it is; a sentence of the starting protocol is known by its words. */
export type Speak = (value: Value) => string;

type Text = string | readonly MessageFormatElement[];
type Given = Readonly<Record<string, string | number>>;

/** One language on one surface. A text is parsed when it is first said, and kept. */
export const createSpeak = (language: Language, formats: Formats): Speak => {
  const texts = new Map<string, Text>();
  const formatters = formattersOf(language, formats);
  // Where lines run from the right, a word or a number put into a sentence must not turn its neighbours round.
  const isolate = (text: string): string => (language.dir === 'rtl' ? `${opensAs(text)}${text}\u2069` : text);

  const fill = (id: string, given: Given): string => {
    let text = texts.get(id);
    if (text === undefined) {
      text = textOf(language, id);
      texts.set(id, text);
    }
    if (typeof text === 'string') return text;
    const elements = text as MessageFormatElement[];
    const parts = formatToParts(elements, language.locale, formatters, noFormats, given, undefined, id);
    return parts.map(({ value }) => value as string).join('');
  };

  const valueText = (value: Value): string => (isMessage(value) ? speak(value) : isolate(speak(value)));

  const givenOf = (values: Values): Given => {
    const given: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string' || typeof value === 'number') given[name] = value;
      given[shown(name)] = valueText(value);
    }
    return given;
  };

  const list = ({ join, items }: Joined): string =>
    items.map(valueText).reduce(
      (before, last, at) =>
        at === 0
          ? last
          : fill(tieOf(join, at === items.length - 1), {
              [shown('before')]: before,
              [shown('last')]: last,
            }),
      '',
    );

  const speak: Speak = (value) => {
    if (typeof value === 'string') return language.ofProtocol?.get(value) ?? value;
    if (typeof value === 'number') return formats.number(value);
    if ('day' in value) return formats.day(value.day);
    if ('at' in value) return formats[value.as](value.at, value.zone);
    return 'join' in value ? list(value) : fill(value.id, givenOf(value.values ?? {}));
  };
  return speak;
};

const [byFirstLetter, fromTheRight] = ['\u2068', '\u2067'];

/** Of values in a row no letter stands outside of them that could tell which way the row runs: it runs as the language does. */
const opensAs = (text: string): string => {
  let [outside, before] = [text, ''];
  while (outside !== before) {
    before = outside;
    outside = before.replaceAll(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '');
  }
  return outside !== text && !/\p{L}/u.test(outside) ? fromTheRight : byFirstLetter;
};

/** The text to fill: words alone stay a string, and no parser is needed for them. */
const textOf = (language: Language, id: string): Text => {
  const own = language.textOf(id);
  const text = own ?? englishOf(id) ?? id;
  const remake = own === undefined ? language.remake : undefined;
  if (remake === undefined && !/\{|''/.test(text)) return text;
  const elements = parse(text, { ignoreTag: true });
  return markShown(remake === undefined ? elements : remake(elements));
};

/** The name of an argument that is only shown: a number is then written in the language's way, and still counted by its plural. */
const shown = (name: string): string => `shown-${name}`;
const markShown = (elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] =>
  elements.map((element) => {
    if (element.type === TYPE.argument) return { ...element, value: shown(element.value) };
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: markShown(option.value) },
    ]);
    return { ...element, options: Object.fromEntries(options) } as MessageFormatElement;
  });

type Formatters = Parameters<typeof formatToParts>[2];
const noFormats = { number: {}, date: {}, time: {} };

const formattersOf = (language: Language, formats: Formats): Formatters => {
  const rules = new Map<string, Intl.PluralRules>();
  return {
    // Of numbers a text may only ask to be counted: `#`, or `{n, number}`.
    getNumberFormat: () => ({ format: formats.count }) as unknown as Intl.NumberFormat,
    getDateTimeFormat: () => {
      throw new Error('days and moments are values, no text formats them');
    },
    getPluralRules: (_locales, { type = 'cardinal' } = {}) => {
      const known = rules.get(type) ?? new Intl.PluralRules(language.locale, { type });
      rules.set(type, known);
      return known;
    },
  };
};
