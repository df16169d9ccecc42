import type { SessionData } from '../session/data.ts';
import { numberOf, textOf } from '../session/topics/facts/read.ts';
import { colourWords } from '../words/colour.ts';
import { tenths } from '../words/counts.ts';
import type { Message } from '../words/message.ts';
import type { PigmentChoice } from './catalogue.ts';
import { deltaE2000, rankByDifference } from './difference.ts';
import { darkerBy, lighterBy, startingRatio, toHalfParts } from './dilution.ts';
import { expectedOn, masstoneOf } from './expected.ts';
import type { Lab } from './lab.ts';
import type { RecipeOption } from './page.ts';
import { sampleOf } from './samples.ts';
import type { Target } from './target.ts';

/** A way to mix, before it is put into words. */
export interface Way {
  readonly choice: PigmentChoice;
  readonly step: RecipeOption['step'];
  readonly diluentParts: number;
  readonly expected: Lab | undefined;
  readonly deltaE: number | undefined;
  readonly warnings: readonly Message[];
}
type Mixing = (choice: PigmentChoice, step: Way['step'], parts: number) => Way;
interface Proposed {
  readonly ways: readonly Way[];
  readonly notes: readonly Message[];
}

/**
 * The chart's dilution for this hair and skin, of the pigment whose expected healed tone comes nearest to the goal; one step lighter
 * and one darker beside it, and what the estimate holds nearest (brief 3.2, 3.6). The proposal itself is thinned until it heals no
 * darker than the dots there, or, where they have faded, no more than the studio's step; whatever is darker says so (G3-07).
 */
export const proposeFor = (
  data: SessionData,
  zone: string,
  target: Target,
  catalogue: readonly PigmentChoice[],
): Proposed => {
  const start = startingRatio(
    data.protocol.shadeTable,
    numberOf(data, 'hairLevel'),
    textOf(data, 'fitzpatrick'),
  );
  const notes: Message[] = [...target.notes, ...coolNotes(data, zone)];
  if (catalogue.length === 0) return { ways: [], notes: [...notes, colourWords.noPigment] };
  const healed = sampleOf(data.colour.samples, 'smpHealed', zone)?.lab;
  const way: Mixing = (choice, step, diluentParts) => {
    const expected = expectedOn(data, zone, masstoneOf(data, choice.masstone), diluentParts)?.healed;
    return {
      choice,
      step,
      diluentParts,
      expected,
      deltaE:
        expected === undefined || target.lab === undefined ? undefined : deltaE2000(expected, target.lab),
      warnings: darkWarnings(healed, expected),
    };
  };
  const nearestFirst = (ways: readonly Way[]): readonly Way[] => {
    const { goal } = target;
    // Without skin no way has a tone.
    const seen = ways.flatMap(({ expected, ...rest }) =>
      expected === undefined ? [] : [{ ...rest, expected }],
    );
    return goal === undefined || seen.length === 0
      ? ways
      : rankByDifference(seen, ({ expected }) => expected, goal).map(({ item }) => item);
  };
  const every = nearestFirst(
    catalogue.flatMap((choice) => allParts(choice).map((parts) => way(choice, 'closest', parts))),
  );
  const nearest =
    target.goal === undefined ? undefined : (every.find(({ warnings }) => warnings.length === 0) ?? every[0]);
  if (start === null) {
    notes.push(colourWords.tableSilent);
    return { ways: nearest?.expected === undefined ? [] : [nearest], notes };
  }
  const within = catalogue.filter(({ range: [from, to] }) => from <= start && start <= to);
  const byChart = nearestFirst(
    (within.length > 0 ? within : catalogue).map((choice) =>
      way(choice, 'proposed', toHalfParts(start, choice.range)),
    ),
  )[0];
  if (byChart === undefined) return { ways: [], notes };
  // Faded dots are to become darker again, within what the studio allows; others are not.
  const most = target.restores ? data.protocol.limits.shadeDarkerLstar.value : 0;
  const proposed = thinnedOf(
    byChart,
    way,
    (one) => healed !== undefined && one.expected !== undefined && healed.L - one.expected.L > most + 0.05,
  );
  const { choice, diluentParts: parts } = proposed;
  if (parts !== byChart.diluentParts) {
    const thinned = { from: byChart.diluentParts, to: parts };
    notes.push(most === 0 ? colourWords.thinned(thinned) : colourWords.thinnedToMost({ ...thinned, most }));
  }
  const others = [
    way(choice, 'lighter', lighterBy(parts, choice.range)),
    way(choice, 'darker', darkerBy(parts, choice.range)),
    ...lastTime(data, zone, catalogue, way),
    ...(nearest?.expected === undefined ? [] : [nearest]),
  ];
  const ways = [proposed, ...others].filter(
    (one, at, all) =>
      all.findIndex(
        (other) => other.choice.id === one.choice.id && other.diluentParts === one.diluentParts,
      ) === at,
  );
  return { ways, notes };
};

/** The recipe of the last visit, where its pigment can be had today. */
const lastTime = (
  data: SessionData,
  zone: string,
  catalogue: readonly PigmentChoice[],
  way: Mixing,
): readonly Way[] => {
  const recipe = data.opening.lastVisit?.work[zone]?.recipes.at(-1);
  const same = catalogue.find(
    ({ pigment, manufacturer }) =>
      pigment === recipe?.pigment && (manufacturer === '' || manufacturer === recipe.manufacturer),
  );
  return recipe === undefined || same === undefined
    ? []
    : [way(same, 'lastTime', toHalfParts(recipe.diluentParts, same.range))];
};

const thinnedOf = (byChart: Way, way: Mixing, tooDark: (one: Way) => boolean): Way => {
  let [now, most] = [byChart, byChart.choice.range[1]];
  while (tooDark(now) && now.diluentParts < most)
    now = way(now.choice, 'proposed', Math.min(most, now.diluentParts + 0.5));
  return now;
};

const allParts = ({ range: [from, to] }: PigmentChoice): readonly number[] =>
  Array.from({ length: Math.floor((to - from) * 2) + 1 }, (_none, step) => from + step / 2);
const darkWarnings = (healed: Lab | undefined, expected: Lab | undefined): readonly Message[] => {
  const by = healed === undefined || expected === undefined ? 0 : healed.L - expected.L;
  return by > 0.05 ? [colourWords.darkerThanThere({ by: tenths(by) })] : [];
};

const coolNotes = (data: SessionData, zone: string): readonly Message[] => {
  const hue = textOf(data, 'hue', zone);
  return textOf(data, 'undertone') === 'cool' || hue === 'coolGrey' || hue === 'blue'
    ? [colourWords.avoidDarker]
    : [];
};
