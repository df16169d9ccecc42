import type { SessionId } from '../../shared/brand.ts';
import type { CompletedRow } from '../../shared/ipc/pages.ts';
import { EndingChip } from '../desk/ending-chip.tsx';
import { DoubtfulTime } from '../parts/doubtful-time.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { dayText } from '../when.ts';

/** The last few ended sessions; each opens its timeline. */
export const RecentSessions = ({
  rows,
  onOpen,
}: {
  readonly rows: readonly CompletedRow[];
  readonly onOpen: (session: SessionId) => void;
}) => {
  if (rows.length === 0)
    return (
      <EmptyNote title="Nothing yet">A session appears here when it has ended, with its timeline.</EmptyNote>
    );
  return (
    <ul className="session-lines">
      {rows.map((row) => (
        <li key={row.session}>
          <button type="button" className="session-line" onClick={() => onOpen(row.session)}>
            <span className="session-words">
              <b dir="auto">{row.clientName}</b>
              <span className="small num">{`${dayText(row.date)} · ${row.practitioner}`}</span>
              <DoubtfulTime when={row.timeDoubtful} />
            </span>
            <EndingChip row={row} />
          </button>
        </li>
      ))}
    </ul>
  );
};
