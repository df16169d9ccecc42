import { useEditing } from './edit-context.ts';
import { at } from './protocol-edits.ts';
import { namesOfRows } from './row-paths.ts';

/** Whatever else a row has. */
interface Row {
  readonly name: string;
  readonly path: string;
  readonly isNew: boolean;
}
export interface Rows {
  /** In the order of the draft. */
  readonly on: readonly Row[];
  /** In force, and switched off in the draft. */
  readonly off: readonly Row[];
  readonly add: (name: string, row: object, before?: string) => void;
  readonly switchOff: (name: string) => void;
  readonly switchOn: (name: string) => void;
  /** Changes places with another row. */
  readonly swap: (name: string, other: string) => void;
}

/** The rows of a list as the draft has them. */
export const useRows = (list: string): Rows => {
  const { protocol, edits, type, forget } = useEditing();
  const inForce = namesOfRows(at(protocol, list), list);
  const now = edits[list]?.split(' ').filter((name) => name !== '') ?? inForce;
  const rowOf = (name: string): Row => ({
    name,
    path: `${list}.@${name}`,
    isNew: !inForce.includes(name),
  });
  // Back in the order in force it is no change; what was typed into the rows stays.
  const place = (names: readonly string[]): void => type(list, 'rows', names.join(' '));
  return {
    on: now.map(rowOf),
    off: inForce.filter((name) => !now.includes(name)).map(rowOf),
    add: (name, row, before) => {
      const index = before === undefined ? -1 : now.indexOf(before);
      place(index === -1 ? [...now, name] : now.toSpliced(index, 0, name));
      type(`${list}.@${name}`, 'row', JSON.stringify(row));
    },
    switchOff: (name) => {
      place(now.filter((one) => one !== name));
      // What was never in force leaves nothing behind.
      if (!inForce.includes(name)) forget(`${list}.@${name}`);
    },
    // Back to where it stood: behind the nearest row before it that is still there.
    switchOn: (name) => {
      const before = inForce.slice(0, inForce.indexOf(name)).findLast((one) => now.includes(one));
      place(now.toSpliced(before === undefined ? 0 : now.indexOf(before) + 1, 0, name));
    },
    swap: (name, other) => place(now.map((one) => (one === name ? other : one === other ? name : one))),
  };
};
