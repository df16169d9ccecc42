import type { SessionId } from '../../shared/brand.ts';
import type { CompletedRow } from '../../shared/ipc/pages.ts';
import { homeScreen } from '../../shared/words/screens/home.ts';
import { EndingChip } from '../desk/ending-chip.tsx';
import { DoubtfulTime } from '../parts/doubtful-time.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { useWords } from '../words.tsx';

/** The last few ended sessions; each opens its timeline. */
export const RecentSessions = ({
  rows,
  onOpen,
}: {
  readonly rows: readonly CompletedRow[];
  readonly onOpen: (session: SessionId) => void;
}) => {
  const { t, day } = useWords();

  if (rows.length === 0)
    return <EmptyNote title={t(homeScreen.nothingYet)}>{t(homeScreen.sessionAppearsHere)}</EmptyNote>;
  return (
    <ul className="session-lines">
      {rows.map((row) => (
        <li key={row.session}>
          <button type="button" className="session-line" onClick={() => onOpen(row.session)}>
            <span className="session-words">
              <b dir="auto">{t(row.clientName)}</b>
              <span className="small num">{`${day(row.date)} · ${t(row.practitioner)}`}</span>
              <DoubtfulTime when={row.timeDoubtful} />
            </span>
            <EndingChip row={row} />
          </button>
        </li>
      ))}
    </ul>
  );
};
