import type { Protocol, Translation } from '../schema.ts';

type Question = Translation['questions'][number];
type ZoneName = Translation['zones'][number];

/** Of these words there is another text now, and the same translation: it says what is not asked any more. */
const lags = <Row>(
  was: Row | undefined,
  is: Row | undefined,
  words: (row: Row) => readonly unknown[],
): boolean =>
  was !== undefined && is !== undefined && JSON.stringify(words(was)) !== JSON.stringify(words(is));

const questionWords = ({ ask, askMore }: { readonly ask: string; readonly askMore?: string | undefined }) => [
  ask,
  askMore,
];

/**
 * The text without translations of words that were changed beside them: the client reads the protocol's own language until somebody
 * translates the new ones. Consents carry a wording version, and the sheet the very words it translates; these two carry neither.
 */
export const withoutStale = (before: Protocol, next: Protocol): Protocol => {
  const { translations } = next;
  if (translations === undefined) return next;
  const questionLags = (was: Translation, row: Question): boolean => {
    const old = was.questions.find(({ code }) => code === row.code);
    return (
      old !== undefined &&
      !lags(old, row, questionWords) &&
      lags(
        before.questions.find(({ code }) => code === row.code),
        next.questions.find(({ code }) => code === row.code),
        questionWords,
      )
    );
  };
  const zoneLags = (was: Translation, row: ZoneName): boolean => {
    const old = was.zones.find(({ code }) => code === row.code);
    return (
      old?.name === row.name &&
      lags(
        before.zones.find(({ code }) => code === row.code),
        next.zones.find(({ code }) => code === row.code),
        ({ name }) => [name],
      )
    );
  };
  return {
    ...next,
    translations: translations.map((one) => {
      const was = before.translations?.find(({ language }) => language === one.language);
      const asked = new Set(next.questions.map(({ code }) => code));
      return {
        ...one,
        questions: one.questions.filter(
          (row) => asked.has(row.code) && (was === undefined || !questionLags(was, row)),
        ),
        // A zone that is switched off keeps its name for the day it is switched on again.
        zones: one.zones.filter((row) => was === undefined || !zoneLags(was, row)),
      };
    }),
  };
};
