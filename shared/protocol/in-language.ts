import { scarName } from '../scalp/zone-name.ts';
import { inEnglish } from '../words/in-english.ts';
import { languageName } from '../words/languages.ts';
import type { ConsentId, HealthRow, Protocol, Translation } from './schema.ts';

/** Words in the language asked for, and the language they are really in. */
interface Said {
  readonly language: string;
}
interface AskedIn extends Said {
  readonly ask: string;
  readonly askMore: string | undefined;
}
interface ConsentIn extends Said {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly additions: readonly string[];
  readonly plan: Translation['plan'] | undefined;
}

/** The translation of that language, if the protocol has one. */
export const translationOf = ({ translations = [] }: Protocol, language: string): Translation | undefined =>
  translations.find((one) => one.language === language);

/** Languages the tablet can be handed over in, the protocol's own first. `draft`: no person has checked it yet. */
export const languagesOf = ({
  language,
  translations = [],
}: Protocol): readonly { readonly id: string; readonly name: string; readonly draft: boolean }[] => [
  { id: language, name: languageName(language), draft: false },
  // One that holds the sheet alone has nothing to read on the tablet.
  ...translations
    .filter(({ questions, consents }) => questions.length > 0 || consents.length > 0)
    .map((one) => ({ id: one.language, name: one.name, draft: one.checkedBy === null })),
];

/** One health question as the client reads it; in the protocol's own language where the other one lacks it. */
export const askedIn = (protocol: Protocol, row: HealthRow, language: string): AskedIn => {
  const found = translationOf(protocol, language)?.questions.find(({ code }) => code === row.code);
  const whole = found !== undefined && (row.askMore === undefined || found.askMore !== undefined);
  return whole
    ? { language, ask: found.ask, askMore: found.askMore }
    : { language: protocol.language, ask: row.ask, askMore: row.askMore };
};

/** A zone as the client reads it. */
export const zoneIn = (protocol: Protocol, code: string, language: string): string => {
  const translation = translationOf(protocol, language);
  if (code.startsWith('SCR-'))
    return translation?.plan?.scar.replace('{zone}', code.slice(4)) ?? inEnglish(scarName(code));
  return (
    translation?.zones.find((zone) => zone.code === code)?.name ??
    protocol.zones.find((zone) => zone.code === code)?.name ??
    code
  );
};

/**
 * A consent text in that language. A translation that lags behind the present wording, or that lacks a sentence of the country pack,
 * is not shown: then the words are those of the protocol's own language, and say so. `undefined`: no such text.
 */
export const consentIn = (protocol: Protocol, id: ConsentId, language: string): ConsentIn | undefined => {
  const text = protocol.consents.find((one) => one.id === id);
  if (text === undefined) return undefined;
  const additions = id === 'treatment' ? protocol.pack.consentAdditions.map((one) => one.text) : [];
  const translation = translationOf(protocol, language);
  const found = translation?.consents.find(
    (one) => one.id === id && one.wordingVersion === text.wordingVersion,
  );
  const isWhole =
    translation !== undefined &&
    found !== undefined &&
    (additions.length === 0 || translation.additions.length === additions.length);
  // When the colour is judged stands in one place of the protocol; every text that names it reads it there.
  const filled = (paragraphs: readonly string[]): readonly string[] =>
    paragraphs.map((one) => one.replaceAll('{colourJudgedDays}', String(protocol.aftercare.colourJudgedDay)));
  return isWhole
    ? {
        language,
        title: found.title,
        paragraphs: filled(found.paragraphs),
        additions: additions.length === 0 ? [] : translation.additions,
        plan: translation.plan,
      }
    : {
        language: text.language,
        title: text.title,
        paragraphs: filled(text.paragraphs),
        additions,
        plan: undefined,
      };
};
