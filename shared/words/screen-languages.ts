import { textIn } from './language.ts';
import type { Catalogue, Language } from './language.ts';
import { languageDir } from './languages.ts';
import { englishOf } from './message.ts';
import { peopleWords } from './people.ts';

/** Texts of all that the screens say, read when it is first spoken. A language of the screens has a line here. */
const catalogues: Readonly<Record<string, () => Promise<Catalogue>>> = {
  es: async () => (await import('./es/whole.ts')).wholeSpanish,
};
/** Their words for staff in the starting protocol, where somebody has translated those. */
const protocols: Readonly<Record<string, () => Promise<ReadonlyMap<string, string>>>> = {
  es: async () => (await import('../protocol/default/languages/spanish-staff.ts')).spanishStaff(),
};

/** A language in which the screens speak; nothing where there is none of that name. */
export const loadScreenLanguage = async (tag: string): Promise<Language | undefined> => {
  const read = Object.hasOwn(catalogues, tag) ? catalogues[tag] : undefined;
  if (read === undefined) return undefined;
  const [texts, sentences] = await Promise.all([read(), protocols[tag]?.()]);
  // Where nobody is known a name stands all the same, and goes the ways of names.
  const nobody = texts['people']?.['unknown'];
  const ofProtocol =
    nobody === undefined
      ? sentences
      : new Map([...(sentences ?? []), [englishOf(peopleWords.unknown.id) ?? '', nobody]]);
  return {
    tag,
    locale: tag,
    dir: languageDir(tag),
    textOf: textIn(texts),
    ...(ofProtocol === undefined ? {} : { ofProtocol }),
  };
};
