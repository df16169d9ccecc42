import { useCallback } from 'react';
import { consentSays, dueSays } from '../../../shared/home/due-list.ts';
import type { DueRow } from '../../../shared/home/due-list.ts';
import type { LongList } from '../../../shared/ipc/long-list.ts';
import { dueListWords as words } from '../../../shared/words/due-list.ts';
import { homeScreen } from '../../../shared/words/screens/home.ts';
import { tabletsWords } from '../../../shared/words/screens/tablets.ts';
import { useOpenClient } from '../../clients/use-open-client.ts';
import { useShell } from '../../context.ts';
import { OthersNote } from '../../home/others-note.tsx';
import { PageTop } from '../../home/page-top.tsx';
import { Banner } from '../../parts/banner.tsx';
import { Chip } from '../../parts/chip.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Icon } from '../../parts/icons.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useMay } from '../../people/use-may.ts';
import { useLoad } from '../../use-load.ts';
import { useMainChanged } from '../../use-main-changed.ts';
import { useWords } from '../../words.tsx';
import { ReadOnTable } from '../read-on-table.tsx';
import { LeaveButtons } from '../../parts/leave-buttons.tsx';
import '../beside.css';

interface RowsProps {
  readonly list: LongList<DueRow>;
  readonly onGone: () => void;
  readonly onOpen: (row: DueRow) => void;
}

const Rows = ({ list, onGone, onOpen }: RowsProps) => {
  const { t, day } = useWords();
  return (
    <ReadOnTable
      of="due.list"
      list={list}
      onGone={onGone}
      caption={words.title}
      columns={[{ says: words.client }, { says: words.why }, { says: words.remind }]}
      tableClass="sessions"
      keyOf={({ client }) => client}
      renderCells={(row) => (
        <>
          <th scope="row">
            <button type="button" dir="auto" className="row-open" onClick={() => onOpen(row)}>
              <span className="row-name">{row.name}</span>
            </button>
            <span className="small num row-facts">
              {`${t(words.lastVisit)} ${day(row.lastVisit)}`}
              {row.tablet !== null && ` · ${t(tabletsWords.deskTablet({ tablet: row.tablet }))}`}
            </span>
          </th>
          <td>
            {t(dueSays(row))} {row.isOverdue && <Chip tone="caution">{t(words.overdue)}</Chip>}
          </td>
          <td className={row.where === '' ? 'small' : 'num'} dir="auto">
            {t(consentSays(row))}
          </td>
        </>
      )}
    />
  );
};

/** Whom to call: reviews and touch-ups within a month and overdue, with no more than each client agreed to. */
export const DueScreen = () => {
  const { t } = useWords();
  const { client, go } = useShell();
  const mayExport = useMay('exports');
  const ask = useCallback(() => client['due.list'](null), [client]);
  const [loaded, again] = useLoad(ask);
  useMainChanged('desk', again);
  const { open, no } = useOpenClient();
  const onGone = useCallback(() => void again(), [again]);
  const list = loaded.is === 'there' ? loaded.value : null;
  const leave = (how: 'save' | 'print' | 'table') => () => client['due.paper']({ how, printer: null });
  return (
    <>
      <PageTop
        title={t(words.title)}
        eyebrow={
          list === null ? ' ' : t(words.eyebrow({ count: list.rows.count, until: { day: list.until } }))
        }
        back={{ words: homeScreen.home, run: () => go({ at: 'home' }) }}
      />
      {loaded.is === 'no' && <ProblemBanner said={loaded.said} />}
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      <OthersNote shows="all" />
      {list !== null && (
        <>
          <p className="small">{t(words.about)}</p>
          <p className="small">{t(words.consent)}</p>
          {list.coming > 0 && (
            <p className="small num" role="status">
              {t(words.coming({ count: list.coming }))}
            </p>
          )}
          {mayExport && (
            <LeaveButtons
              ways={[
                { words: words.print, icon: <Icon name="print" />, leave: leave('print') },
                { words: words.save, icon: <Icon name="save" />, leave: leave('save') },
                { words: words.csv, icon: <Icon name="save" />, leave: leave('table') },
              ]}
            />
          )}
          {list.rows.count === 0 ? (
            <section className="card">
              <EmptyNote title={t(words.nobody)}>{t(words.nobodySays)}</EmptyNote>
            </section>
          ) : (
            <Rows
              list={list.rows}
              onGone={onGone}
              onOpen={({ client: one, tablet }) => void open(one, tablet)}
            />
          )}
        </>
      )}
    </>
  );
};
