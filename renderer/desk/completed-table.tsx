import { useEffect, useLayoutEffect } from 'react';
import type { CSSProperties } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { CompletedRow } from '../../shared/ipc/pages.ts';
import { listsWords } from '../../shared/words/lists.ts';
import { dotList } from '../../shared/words/message.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { DoubtfulTime } from '../parts/doubtful-time.tsx';
import { lengthOf } from '../../shared/words/time.ts';
import { useWords } from '../words.tsx';
import { EndingChip } from './ending-chip.tsx';
import { ReasonLines } from './reason-lines.tsx';
import { ReviewChip } from './review-chip.tsx';
import { StageSquares } from './stage-squares.tsx';
import { useRowWindow } from './use-row-window.ts';
import { WindowedTable } from './windowed-table.tsx';

/** As many as a row has room for. */
const SHOWN = 2;

const WhyLook = ({ row }: { readonly row: CompletedRow }) => {
  const { t } = useWords();
  if (row.summary === 'coming') return <span className="small">{t(listsWords.comingRow)}</span>;
  return <ReasonLines why={row.why.slice(0, SHOWN)} />;
};

const OpenRow = ({ name, onOpen }: { readonly name: string; readonly onOpen: () => void }) => (
  <button type="button" dir="auto" className="row-open" onClick={onOpen}>
    <span className="row-name">{name}</span>
  </button>
);

const Row = ({
  row,
  index,
  isShown,
  onOpen,
}: {
  readonly row: CompletedRow;
  readonly index: number;
  readonly isShown: boolean;
  readonly onOpen: (session: SessionId) => void;
}) => {
  const { t, day } = useWords();
  const more = row.summary === 'there' ? row.why.length - SHOWN : 0;
  return (
    <tr
      data-row
      aria-rowindex={index + 2}
      data-session={row.session}
      {...(isShown ? { 'aria-current': 'true' as const } : {})}
    >
      <th scope="row">
        <OpenRow name={t(row.clientName)} onOpen={() => onOpen(row.session)} />
        <span className="small num row-facts" dir="auto">
          {day(row.date)}
          {/* Beside an opened session there is no room for it, and there it stands. */}
          <span className="row-more">
            {' · '}
            {t(dotList([row.practitioner, lengthOf(row.lengthMinutes)]))}
          </span>
        </span>
        <DoubtfulTime when={row.timeDoubtful} />
      </th>
      <td className="why">
        <WhyLook row={row} />
      </td>
      <td className="row-states">
        {row.summary === 'there' && <StageSquares stages={row.stages} />}
        <span>
          <EndingChip row={row} />
          <ReviewChip row={row} />
        </span>
        {/* Here, and not below the reasons: each of those has the lines it takes. */}
        {more > 0 && <span className="small num">{t(deskScreen.moreReasons({ count: more }))}</span>}
      </td>
    </tr>
  );
};

interface CompletedTableProps {
  /** As far as they were read; there may be more. */
  readonly rows: readonly CompletedRow[];
  readonly count: number;
  /** Shown beside the list. */
  readonly shown?: SessionId | null;
  /** Where it was scrolled to when it was left. */
  readonly top: number;
  readonly onScrolled: (top: number) => void;
  readonly onNearEnd: () => unknown;
  readonly onOpen: (session: SessionId) => void;
}

/** Rows before the end at which the next ones are asked for. */
const NEAR_END = 40;

/** How high a row stands. */
const ROW_REM = 6.5;

/** The table draws only the rows in sight, so that thousands stay light. A row opens from anywhere on it. */
export const CompletedTable = ({
  rows,
  count,
  shown = null,
  top,
  onScrolled,
  onNearEnd,
  onOpen,
}: CompletedTableProps) => {
  const { scroller, onScroll, window } = useRowWindow(rows.length);
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top });
  }, [scroller, top]);
  const isNearEnd = window.last > rows.length - NEAR_END && rows.length < count;
  useEffect(() => {
    if (isNearEnd) void onNearEnd();
  });
  return (
    <WindowedTable
      caption={deskScreen.caption}
      columns={[
        { says: deskScreen.clientColumn },
        { says: deskScreen.whyColumn, className: 'why' },
        { says: deskScreen.stagesColumn },
      ]}
      count={count}
      tableClass="sessions"
      scroller={scroller}
      onScroll={(to) => {
        onScrolled(to);
        onScroll();
      }}
      above={window.above}
      below={window.below}
      style={{ '--rows-high': `${rows.length * ROW_REM + 3.5}rem` } as CSSProperties}
    >
      {rows.slice(window.first, window.last).map((row, index) => (
        <Row
          key={row.session}
          row={row}
          index={window.first + index}
          isShown={row.session === shown}
          onOpen={onOpen}
        />
      ))}
    </WindowedTable>
  );
};
