import type { Aftercare } from './aftercare-schema.ts';

type Line = Aftercare['lines'][number];
type Insert = Aftercare['inserts'][number];

/** What a line is called where its release gave it no name: by its topic, of which there is one, or counted in its box. */
const stem = (row: Line | Insert): string => {
  if ('when' in row) return row.when;
  return row.kind === 'tip' ? `tip-${row.phase}` : `${row.kind}-${row.topic}`;
};

const named = <Row extends Line | Insert>(rows: readonly Row[]): Row[] => {
  const taken = new Set(rows.flatMap(({ id }) => id ?? []));
  return rows.map((row) => {
    if (row.id !== undefined) return row;
    const name = stem(row);
    let [id, times] = [name, 1];
    while (taken.has(id)) {
      times += 1;
      id = `${name}-${times}`;
    }
    taken.add(id);
    return { ...row, id };
  });
};

/** The leaflet with a name for each line, so that one can be moved, reworded and told apart from its neighbours. */
export const withLineNames = (aftercare: Aftercare): Aftercare => ({
  ...aftercare,
  lines: named(aftercare.lines),
  inserts: named(aftercare.inserts),
});
