import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Instant } from '../time.ts';

/** A language as something that can be spoken: its texts are loaded. */
export interface Language {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** What Intl is asked for: plurals, numbers and dates. */
  readonly locale: string;
  /** Its own text of a message; where it has none the English one is shown. */
  readonly textOf: (id: string) => string | undefined;
  /** The starting protocol's words for staff in it, by the very words they translate. What a studio wrote itself is not among them. */
  readonly ofProtocol?: ReadonlyMap<string, string>;
  /** It has words for what frames a page, and none for what staff wrote: that stays English. */
  readonly isFrameOnly?: boolean;
  /** A language that is made out of English while it is spoken. */
  readonly remake?: (english: readonly MessageFormatElement[]) => MessageFormatElement[];
}

/** How one surface writes what is not words. Screens ask Intl; paper has tables of its own (decision 53). */
export interface Formats {
  /** A number inside a sentence: `1200`, `1.5`. */
  readonly number: (value: number) => string;
  /** A number that is counted and may grow: `18,204`. */
  readonly count: (value: number) => string;
  /** A day as far as it is known. What is no day is given back. */
  readonly day: (partial: string) => string;
  /** `21 November 2026`; known to the month or year only, it is left as it is. */
  readonly longDay: (date: string) => string;
  /** `14:02` */
  readonly clock: (at: Instant, zone: string) => string;
  /** `21 Nov 2026, 14:02` */
  readonly moment: (at: Instant, zone: string) => string;
}

/** The form of a language's tag: `en`, or the one that nobody speaks. */
export const languageTag = /^([a-z]{2,3}|pseudo)$/;

/** The texts of a language by area and key, as its folder holds them. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Looks an id up in a language's folder. */
export const textIn =
  (catalogue: Catalogue) =>
  (id: string): string | undefined => {
    const dot = id.indexOf('.');
    return catalogue[id.slice(0, dot)]?.[id.slice(dot + 1)];
  };

/** The language in which everything is written first. */
export const english: Language = { tag: 'en', dir: 'ltr', locale: 'en-GB', textOf: () => undefined };
