import type { ReactNode } from 'react';
import type { LongChannel, LongList } from '../../shared/ipc/long-list.ts';
import { useReadOn } from './use-read-on.ts';
import { WindowedTable } from './windowed-table.tsx';
import type { WindowedTableProps } from './windowed-table.tsx';

interface ReadOnTableProps<T> extends Omit<WindowedTableProps, 'count'> {
  readonly of: LongChannel;
  readonly list: LongList<T>;
  /** Main keeps the list no more: it must be asked anew. */
  readonly onGone: () => void;
  readonly keyOf: (row: T) => string;
  /** The cells of one row. */
  readonly renderCells: (row: T) => ReactNode;
}

/** A long list as a table: rows are asked for where somebody scrolls to, and one that is on its way keeps its place. */
export const ReadOnTable = <T,>({ of, list, onGone, keyOf, renderCells, ...table }: ReadOnTableProps<T>) => {
  const { rows, ...drawn } = useReadOn(of, list, onGone);
  return (
    <WindowedTable {...table} {...drawn} count={list.count}>
      {rows.map(({ at, row }) =>
        row === undefined ? (
          <tr key={at} data-row aria-busy="true" aria-rowindex={at + 2}>
            <td colSpan={table.columns.length}>{'\u00a0'}</td>
          </tr>
        ) : (
          <tr key={keyOf(row)} data-row aria-rowindex={at + 2}>
            {renderCells(row)}
          </tr>
        ),
      )}
    </WindowedTable>
  );
};
