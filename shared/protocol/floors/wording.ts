import { canonicalText } from '../parse.ts';
import type { Aftercare, ConsentText, Protocol } from '../schema.ts';

/** What somebody signs: other words need a higher wording version. */
const consentWords = ({
  title,
  ifRefused,
  paragraphs,
}: Pick<ConsentText, 'title' | 'ifRefused' | 'paragraphs'>): string =>
  JSON.stringify([title, ifRefused, paragraphs]);

/**
 * All of what is signed under a wording version: the text, the words the law adds to it, and the number that stands for its place. None
 * of them is another one under the same version.
 */
export const signedWords = (
  { pack, aftercare }: Pick<Protocol, 'pack' | 'aftercare'>,
  text: Pick<ConsentText, 'id' | 'title' | 'ifRefused' | 'paragraphs'>,
): string =>
  JSON.stringify([
    consentWords(text),
    text.id === 'treatment' ? pack.consentAdditions.map((one) => one.text) : [],
    namesColourDay(text) ? aftercare.colourJudgedDay : null,
  ]);

/** The day on which the colour is judged is filled into these words. */
export const namesColourDay = ({ paragraphs }: Pick<ConsentText, 'paragraphs'>): boolean =>
  paragraphs.some((one) => one.includes('{colourJudgedDays}'));

/** What the sheet says, without its days, its number, and the names of its lines that an earlier release may lack. */
export const leafletWords = ({
  leafletVersion: _v,
  leafletDate: _d,
  allowedFrom: _a,
  healing: _h,
  lines,
  inserts,
  ...rest
}: Aftercare): string =>
  canonicalText({
    ...rest,
    lines: lines.map(({ id: _id, ...line }) => line),
    inserts: inserts.map(({ id: _id, ...insert }) => insert),
    colourJudgedDay: 0,
    reviewDay: 0,
  });

/**
 * An earlier version as it is released again: its words are other ones than those in force, so they get a number of their own, and
 * nothing that was signed or handed out under a number ever means two texts.
 */
export const releasedAgain = (then: Protocol, now: Protocol): Protocol => {
  const numbers = new Map(
    then.consents.map((text) => {
      const was = now.consents.find(({ id }) => id === text.id);
      const isSame = was !== undefined && signedWords(now, was) === signedWords(then, text);
      const least = was === undefined ? 0 : was.wordingVersion + (isSame ? 0 : 1);
      return [text.id, { from: text.wordingVersion, to: Math.max(text.wordingVersion, least) }] as const;
    }),
  );
  const isSheetSame = leafletWords(then.aftercare) === leafletWords(now.aftercare);
  const leaflet = now.aftercare.leafletVersion + (isSheetSame ? 0 : 1);
  return {
    ...then,
    consents: then.consents.map((text) => ({
      ...text,
      wordingVersion: numbers.get(text.id)?.to ?? text.wordingVersion,
    })),
    ...(then.translations === undefined
      ? {}
      : {
          translations: then.translations.map((one) => ({
            ...one,
            consents: one.consents.map((text) => {
              const number = numbers.get(text.id);
              return number?.from === text.wordingVersion ? { ...text, wordingVersion: number.to } : text;
            }),
          })),
        }),
    aftercare: { ...then.aftercare, leafletVersion: Math.max(then.aftercare.leafletVersion, leaflet) },
  };
};
