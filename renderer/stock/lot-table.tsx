import type { LotInList, StockHead } from '../../shared/stock/pages.ts';
import { latestDayOf } from '../../shared/time.ts';
import type { Message } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { useRowWindow } from '../desk/use-row-window.ts';
import { WindowedTable } from '../desk/windowed-table.tsx';
import { Chip } from '../parts/chip.tsx';
import type { Tone } from '../parts/chip.tsx';
import { useWords } from '../words.tsx';
import { runsOutSoon } from './filter-lots.ts';
import { statusWords } from './lot-words.ts';

interface LotTableProps {
  readonly rows: readonly LotInList[];
  readonly today: StockHead['today'];
  readonly onOpen: (row: LotInList) => void;
}

/** In two or three words; the whole reason stands on the lot's own page. */
const stateOf = (
  row: LotInList,
  today: StockHead['today'],
): { readonly tone: Tone; readonly words: Message } => {
  const said = statusWords[row.status];
  if (!row.usability.usable)
    return row.status !== 'inStock' && row.status !== 'open'
      ? said
      : row.lastDay < today
        ? {
            tone: 'stop',
            words:
              latestDayOf(row.lot.expiry) === row.lastDay ? stockScreen.pastItsDate : stockScreen.openTooLong,
          }
        : { tone: 'stop', words: stockScreen.cannotBeUsed };
  return runsOutSoon(row, today)
    ? { tone: 'caution', words: stockScreen.stateUntil({ words: said.words, lastDay: { day: row.lastDay } }) }
    : said;
};

const Row = ({
  row,
  index,
  today,
  onOpen,
}: {
  readonly row: LotInList;
  readonly index: number;
  readonly today: StockHead['today'];
  readonly onOpen: (row: LotInList) => void;
}) => {
  const { t, day } = useWords();
  const { tone, words } = stateOf(row, today);
  return (
    <tr data-row aria-rowindex={index + 2} className={row.usability.usable ? '' : 'lot-off'}>
      <th scope="row">
        <button type="button" dir="auto" className="row-open" onClick={() => onOpen(row)}>
          {row.title}
        </button>
      </th>
      <td className="num">
        <bdi>{row.lot.lot}</bdi>
      </td>
      <td className="num">{day(row.lot.expiry)}</td>
      <td className="num wide-only">{row.lot.openedOn === null ? '' : day(row.lot.openedOn)}</td>
      <td className="num wide-only">{row.left ?? ''}</td>
      <td>
        <Chip tone={tone}>{t(words)}</Chip>
      </td>
    </tr>
  );
};

/** The table draws only the rows in sight. A row opens from anywhere on it. */
export const LotTable = ({ rows, today, onOpen }: LotTableProps) => {
  const { scroller, onScroll, window } = useRowWindow(rows.length);
  return (
    <WindowedTable
      caption={stockScreen.lotsUsableOnesFirst}
      columns={[
        { says: commonWords.product },
        { says: commonWords.lot },
        { says: stockScreen.bestBefore },
        { says: stockScreen.opened, className: 'wide-only' },
        { says: stockScreen.left, className: 'wide-only' },
        { says: stockScreen.state },
      ]}
      count={rows.length}
      className="card table-card bounded-rows"
      scroller={scroller}
      onScroll={onScroll}
      above={window.above}
      below={window.below}
    >
      {rows.slice(window.first, window.last).map((row, index) => (
        <Row key={row.lot.id} row={row} index={window.first + index} today={today} onOpen={onOpen} />
      ))}
    </WindowedTable>
  );
};
