import { textsOf } from '../leaflet-texts.ts';
import type { Protocol, Translation } from '../schema.ts';

/** A translation of words that were changed beside it. */
export interface StaleRow {
  readonly language: string;
  readonly list: 'questions' | 'zones';
  readonly code: string;
}
type Question = Translation['questions'][number];

const said = (row: Pick<Question, 'ask' | 'askMore'>): readonly unknown[] => [row.ask, row.askMore];
const isSame = (was: unknown, is: unknown): boolean => JSON.stringify(was) === JSON.stringify(is);

/** Of these words there is another text now, and the same translation: it may say what is not asked any more. */
export const staleRows = (before: Protocol, next: Protocol): readonly StaleRow[] =>
  (next.translations ?? []).flatMap(({ language, questions, zones }): readonly StaleRow[] => {
    const was = before.translations?.find((one) => one.language === language);
    if (was === undefined) return [];
    const asked = (protocol: Protocol, code: string) => protocol.questions.find((one) => one.code === code);
    const named = (protocol: Protocol, code: string) => protocol.zones.find((one) => one.code === code)?.name;
    return [
      ...questions.flatMap((row): readonly StaleRow[] => {
        const old = was.questions.find(({ code }) => code === row.code);
        const [then, now] = [asked(before, row.code), asked(next, row.code)];
        if (old === undefined || then === undefined || now === undefined) return [];
        return isSame(said(old), said(row)) && !isSame(said(then), said(now))
          ? [{ language, list: 'questions', code: row.code }]
          : [];
      }),
      ...zones.flatMap((row): readonly StaleRow[] => {
        const old = was.zones.find(({ code }) => code === row.code);
        const [then, now] = [named(before, row.code), named(next, row.code)];
        return old?.name === row.name && then !== undefined && now !== undefined && then !== now
          ? [{ language, list: 'zones', code: row.code }]
          : [];
      }),
    ];
  });

export const staleKey = ({ language, list, code }: StaleRow): string => `${language}.${list}.${code}`;

/**
 * The text without translations of words that were changed beside them: the client reads the protocol's own language until somebody
 * translates the new ones. Consents carry a wording version, and the sheet the very words it translates; these two carry neither, so
 * `fits` names those of which a person said that they still say the same.
 */
export const withoutStale = (before: Protocol, next: Protocol, fits: readonly StaleRow[] = []): Protocol => {
  const { translations } = next;
  if (translations === undefined) return next;
  const kept = new Set(fits.map(staleKey));
  const gone = new Set(
    staleRows(before, next)
      .map(staleKey)
      .filter((key) => !kept.has(key)),
  );
  const asked = new Set(next.questions.map(({ code }) => code));
  const added = ({ pack }: Protocol): readonly string[] => pack.consentAdditions.map(({ text }) => text);
  const [sentences, now] = [new Set(textsOf(before.aftercare)), new Set(textsOf(next.aftercare))];
  const names = new Set([
    ...next.zones.map(({ nameOnSheet }) => nameOnSheet),
    ...next.products.map(({ name }) => name),
  ]);
  return {
    ...next,
    translations: translations.map((one) => {
      const isGone = (list: StaleRow['list'], code: string): boolean =>
        gone.has(staleKey({ language: one.language, list, code }));
      const was = before.translations?.find(({ language }) => language === one.language);
      return {
        ...one,
        // What the law asks for is translated in its order: other words, and these translate something else.
        additions:
          isSame(was?.additions, one.additions) && !isSame(added(before), added(next)) ? [] : one.additions,
        questions: one.questions.filter(({ code }) => asked.has(code) && !isGone('questions', code)),
        // A zone that is switched off keeps its name for the day it is switched on again.
        zones: one.zones.filter(({ code }) => !isGone('zones', code)),
        // A sentence that the sheet does not say, or not any more, needs no translation.
        ...(one.sheet === undefined
          ? {}
          : {
              sheet: one.sheet.filter(
                ({ of }) =>
                  now.has(of) ||
                  names.has(of) ||
                  (!sentences.has(of) &&
                    (was?.sheet === undefined || was.sheet.some((row) => row.of === of))),
              ),
            }),
      };
    }),
  };
};
