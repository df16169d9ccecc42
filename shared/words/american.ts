import { TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { american } from './american-spelling.ts';
import { english } from './language.ts';
import type { Language } from './language.ts';

const respelt = (elements: readonly MessageFormatElement[]): MessageFormatElement[] =>
  elements.map((element) => {
    if (element.type === TYPE.literal) return { ...element, value: american(element.value) };
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: respelt(option.value) },
    ]);
    return { ...element, options: Object.fromEntries(options) } as MessageFormatElement;
  });

/** English as it is written in the United States, made while it is said. Values put into a sentence stay as they are. */
export const americanEnglish: Language = { ...english, locale: 'en-US', remake: respelt };
