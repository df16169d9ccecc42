import { healedSays, needleSays, ratioSays } from '../../shared/people/grades.ts';
import type { ZoneWork } from '../../shared/people/work-record.ts';
import type { LastWork } from '../../shared/session/topics/history/data.ts';
import { commaList, dotList, semicolonList } from '../../shared/words/message.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { lastVisitScreen as words } from '../../shared/words/screens/last-visit.ts';

/** "carbon-black 1 : 12 · 3RL, 0.25" */
export const workSays = ({ recipes, needles }: ZoneWork): Phrase =>
  dotList([
    ...recipes.map(({ pigment, diluentParts }) =>
      clientsScreen.pigmentRatio({ pigment, ratio: ratioSays(diluentParts) }),
    ),
    ...(needles.length === 0 ? [] : [semicolonList(needles.map(needleSays))]),
  ]);

interface WorkLine {
  readonly label: Phrase;
  readonly value: Phrase;
}

/** Shade, needle and healed result as the chair shows them; zones that agree share a line. `healedToday` is what this visit judged. */
export const lastWorkLines = (
  work: Readonly<Record<string, LastWork>>,
  nameOf: (zone: string) => Phrase,
  healedToday: (zone: string) => string,
): readonly WorkLine[] => {
  const zones = Object.keys(work);
  const lines = (
    title: Message,
    valueOf: (zone: string, done: LastWork) => Phrase | null,
  ): readonly WorkLine[] => {
    const byValue = new Map<string, { readonly value: Phrase; readonly names: Phrase[] }>();
    for (const zone of zones) {
      const value = valueOf(zone, work[zone] as LastWork);
      if (value === null) continue;
      const line = byValue.get(JSON.stringify(value)) ?? { value, names: [] };
      byValue.set(JSON.stringify(value), line);
      line.names.push(nameOf(zone));
    }
    return [...byValue.values()].map(({ value, names }) => ({
      label: names.length === zones.length && zones.length > 1 ? title : commaList([title, ...names]),
      value,
    }));
  };
  return [
    ...lines(words.shade, (_zone, { recipes }) =>
      recipes.length === 0 ? null : commaList(recipes.map(({ diluentParts }) => ratioSays(diluentParts))),
    ),
    ...lines(words.needle, (_zone, { needles }) =>
      needles.length === 0 ? null : semicolonList(needles.map(needleSays)),
    ),
    ...lines(words.healedResult, (zone, done) => {
      const today = healedToday(zone);
      if (today !== '') return healedSays(today);
      return done.healed === undefined ? words.notJudged : healedSays(done.healed.result);
    }),
  ];
};
