import type { CSSProperties, ReactNode } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';
import type { useRowWindow } from './use-row-window.ts';
import './desk.css';

interface TableColumn {
  readonly says: Phrase;
  readonly className?: string;
  /** Said to a reader that speaks, not shown: its cells say it themselves. */
  readonly isUnseen?: boolean;
}

export interface WindowedTableProps {
  readonly caption: Phrase;
  readonly columns: readonly TableColumn[];
  /** All rows there are, drawn or not. */
  readonly count: number;
  /** Of the box that scrolls, else a card that takes the room there is; and of the table in it. */
  readonly className?: string;
  readonly tableClass?: string;
}

interface DrawnRows extends Pick<ReturnType<typeof useRowWindow>, 'scroller'> {
  readonly onScroll: (top: number) => void;
  /** Height of the rows that are not drawn, in px. */
  readonly above: number;
  readonly below: number;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/** A table of equal rows in a box that scrolls: only rows in sight are drawn, and a reader still hears how many there are. */
export const WindowedTable = ({
  caption,
  columns,
  count,
  className,
  tableClass = '',
  scroller,
  onScroll,
  above,
  below,
  style,
  children,
}: WindowedTableProps & DrawnRows) => {
  const { t } = useWords();
  return (
    <div
      className={className ?? 'card table-card'}
      ref={scroller}
      onScroll={(event) => onScroll(event.currentTarget.scrollTop)}
      style={style}
    >
      <table className={`desk-table ${tableClass}`.trim()} aria-rowcount={count + 1}>
        <caption className="visually-hidden">{t(caption)}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ says, className, isUnseen = false }) => (
              <th key={t(says)} scope="col" className={className}>
                {isUnseen ? <span className="visually-hidden">{t(says)}</span> : t(says)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden="true" className="gap" style={{ height: above }} />}
          {children}
          {below > 0 && <tr aria-hidden="true" className="gap" style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  );
};
