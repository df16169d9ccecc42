import { useEffect, useLayoutEffect } from 'react';
import type { CSSProperties } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import { toneOfReason } from '../../shared/desk/reasons.ts';
import type { CompletedRow } from '../../shared/ipc/pages.ts';
import { listsWords } from '../../shared/words/lists.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { Chip } from '../parts/chip.tsx';
import { DoubtfulTime } from '../parts/doubtful-time.tsx';
import { lengthOf } from '../../shared/words/time.ts';
import { useWords } from '../words.tsx';
import { EndingChip } from './ending-chip.tsx';
import { ReviewChip } from './review-chip.tsx';
import { StageSquares } from './stage-squares.tsx';
import { useRowWindow } from './use-row-window.ts';

const WhyLook = ({ row }: { readonly row: CompletedRow }) => {
  const { t } = useWords();
  if (row.summary === 'coming') return <span className="small">{t(listsWords.comingRow)}</span>;
  const [first, ...others] = row.why;
  return first === undefined ? null : (
    <Chip tone={chipTone[toneOfReason[first.reason]]}>
      <span className="why-words">
        {t(
          others.length === 0
            ? first.says
            : deskScreen.firstAndMore({ first: first.says, count: others.length }),
        )}
      </span>
    </Chip>
  );
};
const chipTone = { stop: 'stop', caution: 'caution', ask: 'normal' } as const;

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
}) => {
  const { t, day } = useWords();
  return (
    <tr data-row aria-rowindex={index + 2} data-session={row.session}>
      <td className="num">
        {day(row.date)}
        <DoubtfulTime when={row.timeDoubtful} />
      </td>
      <th scope="row">
        <OpenRow name={row.clientName} onOpen={() => onOpen(row.session)} />
      </th>
      <td className="wide-only row-who">{row.practitioner}</td>
      <td className="num wide-only">{t(lengthOf(row.lengthMinutes))}</td>
      <td className="stage-cell">{row.summary === 'there' && <StageSquares stages={row.stages} />}</td>
      <td>
        <EndingChip row={row} />
        <ReviewChip row={row} />
      </td>
      <td className="why">
        <WhyLook row={row} />
      </td>
    </tr>
  );
};

export interface CompletedTableProps {
  /** As far as they were read; there may be more. */
  readonly rows: readonly CompletedRow[];
  readonly count: number;
  /** Where it was scrolled to when it was left. */
  readonly top: number;
  readonly onScrolled: (top: number) => void;
  readonly onNearEnd: () => unknown;
  readonly onOpen: (session: SessionId) => void;
}

/** Rows before the end at which the next ones are asked for. */
const NEAR_END = 40;

/** The table draws only the rows in sight, so that thousands stay light. A row opens from anywhere on it. */
export const CompletedTable = ({ rows, count, top, onScrolled, onNearEnd, onOpen }: CompletedTableProps) => {
  const { t } = useWords();
  const { scroller, onScroll, window } = useRowWindow(rows.length);
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top });
  }, [scroller, top]);
  const isNearEnd = window.last > rows.length - NEAR_END && rows.length < count;
  useEffect(() => {
    if (isNearEnd) void onNearEnd();
  });
  return (
    <div
      className="card table-card"
      ref={scroller}
      onScroll={(event) => {
        onScrolled(event.currentTarget.scrollTop);
        onScroll();
      }}
      style={{ '--rows-high': `${rows.length * 3.5 + 3.5}rem` } as CSSProperties}
    >
      <table className="desk-table" aria-rowcount={count + 1}>
        <caption className="visually-hidden">{t(deskScreen.caption)}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t(deskScreen.dateColumn)}</th>
            <th scope="col">{t(deskScreen.clientColumn)}</th>
            <th scope="col" className="wide-only">
              {t(deskScreen.person)}
            </th>
            <th scope="col" className="wide-only">
              {t(deskScreen.lengthColumn)}
            </th>
            <th scope="col" className="stage-cell">
              {t(deskScreen.stagesColumn)}
            </th>
            <th scope="col">{t(deskScreen.endingColumn)}</th>
            <th scope="col" className="why">
              {t(deskScreen.whyColumn)}
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
