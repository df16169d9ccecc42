import type { CSSProperties } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { CompletedRow } from '../../shared/ipc/pages.ts';
import { Chip } from '../parts/chip.tsx';
import { dayText, lengthText } from '../when.ts';
import { EndingChip } from './ending-chip.tsx';
import { whyLook } from './filter-rows.ts';
import { StageSquares } from './stage-squares.tsx';
import { useRowWindow } from './use-row-window.ts';

const WhyLook = ({ row }: { readonly row: CompletedRow }) => {
  const [first] = whyLook(row);
  return first === undefined ? null : (
    <Chip tone={first.tone}>
      <span className="why-words">{first.words}</span>
    </Chip>
  );
};

const OpenRow = ({ name, onOpen }: { readonly name: string; readonly onOpen: () => void }) => (
  <button type="button" dir="auto" className="row-open" onClick={onOpen}>
    <span className="row-name">{name}</span>
  </button>
);

const Row = ({
  row,
  index,
  onOpen,
}: {
  readonly row: CompletedRow;
  readonly index: number;
  readonly onOpen: (session: SessionId) => void;
}) => (
  <tr data-row aria-rowindex={index + 2}>
    <td className="num">{dayText(row.date)}</td>
    <th scope="row">
      <OpenRow name={row.clientName} onOpen={() => onOpen(row.session)} />
    </th>
    <td className="wide-only row-who">{row.practitioner}</td>
    <td className="num wide-only">{lengthText(row.lengthMinutes)}</td>
    <td>
      <StageSquares reached={row.stagesReached} />
    </td>
    <td>
      <EndingChip row={row} />
    </td>
    <td className="why">
      <WhyLook row={row} />
    </td>
  </tr>
);

/** The table draws only the rows in sight, so that thousands stay light. A row opens from anywhere on it. */
export const CompletedTable = ({
  rows,
  onOpen,
}: {
  readonly rows: readonly CompletedRow[];
  readonly onOpen: (session: SessionId) => void;
}) => {
  const { scroller, onScroll, window } = useRowWindow(rows.length);
  return (
    <div
      className="card table-card"
      ref={scroller}
      onScroll={onScroll}
      style={{ '--rows-high': `${rows.length * 3.5 + 3.5}rem` } as CSSProperties}
    >
      <table className="desk-table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">Completed sessions, newest first</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">Date</th>
            <th scope="col">Client</th>
            <th scope="col" className="wide-only">
              Practitioner
            </th>
            <th scope="col" className="wide-only">
              Length
            </th>
            <th scope="col">Stages</th>
            <th scope="col">Ending</th>
            <th scope="col" className="why">
              Why look
            </th>
          </tr>
        </thead>
        <tbody>
          {window.above > 0 && <tr aria-hidden="true" className="gap" style={{ height: window.above }} />}
          {rows.slice(window.first, window.last).map((row, index) => (
            <Row key={row.session} row={row} index={window.first + index} onOpen={onOpen} />
          ))}
          {window.below > 0 && <tr aria-hidden="true" className="gap" style={{ height: window.below }} />}
        </tbody>
      </table>
    </div>
  );
};
