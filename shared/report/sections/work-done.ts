import type { SheetData } from '../../aftercare/sheet-data.ts';
import type { ViewId } from '../../scalp/views.ts';
import { heading } from '../block.ts';
import type { Block } from '../block.ts';

/** Beside the head from above; a scar that finds no room is told in words. */
const mostHeads = 2;

/** The head with its treated zones beside the dates to come; products with their lots below, one line each. */
export const workDone = (sheet: SheetData): readonly Block[] => {
  const { words } = sheet;
  const treated = listed(sheet.zones.map(({ nameOnSheet }) => nameOnSheet));
  const more = (sheet.scarHeads ?? []).slice(0, mostHeads);
  const head = (alt: string, view?: ViewId): readonly Block[] => [
    {
      kind: 'head',
      zones: sheet.zones,
      height: 104,
      alt,
      ...(view ? { view } : {}),
      ...(sheet.scars ? { scars: sheet.scars } : {}),
    },
  ];
  return [
    { ...heading(2, words.whatWeDid), gap: 10 },
    {
      kind: 'columns',
      gap: 4,
      shares: [1, ...more.map(() => 1), 5 - more.length],
      between: 14,
      columns: [
        head(`${words.headSeen} ${treated}.`),
        ...more.map(({ view, alt }) => head(alt, view)),
        [
          table(
            [words.treated, [treated]],
            [words.review, [sheet.review]],
            [words.touchUp, [sheet.touchUpWindow]],
          ),
        ],
      ],
    },
    {
      ...table(
        [words.pigment, sheet.pigments],
        [words.needle, sheet.needles],
        [words.numbing, sheet.numbing.length > 0 ? sheet.numbing : [words.noNumbing]],
        [words.given, [sheet.productsGiven]],
      ),
      gap: 6,
    },
  ];
};

const table = (...rows: readonly (readonly [label: string, lines: readonly string[]])[]): Block => ({
  kind: 'table',
  rows: rows
    .filter(([, lines]) => lines.some((line) => line !== ''))
    .map(([label, lines]) => ({ label, lines })),
});

/** `Hairline, crown, left temple`: the first with its capital, the rest as they are. */
export const listed = (names: readonly string[]): string => {
  const [first = '', ...rest] = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ');
};
