import { english } from './language.ts';
import { createScreenFormats } from './screen-formats.ts';
import { createSpeak } from './speak.ts';

/** For what a session still keeps as a text. */
export const inEnglish = createSpeak(english, createScreenFormats(english));
