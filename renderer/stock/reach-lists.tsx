import type { ClientId, SessionId } from '../../shared/brand.ts';
import type { ReachBy, ReachClient, ReachSession, ReachUse } from '../../shared/stock/pages.ts';
import { kindOfRole } from '../../shared/stock/facts.ts';
import type { LotRole } from '../../shared/stock/facts.ts';
import { recallWords } from '../../shared/words/recall.ts';
import { useRowWindow } from '../desk/use-row-window.ts';
import { DoubtfulTime } from '../parts/doubtful-time.tsx';
import { dayText, manyText } from '../when.ts';
import { kindWords } from './lot-words.ts';
import '../desk/desk.css';

const erased = 'Erased client';
const byWords: Readonly<Record<ReachBy, string>> = {
  lot: '',
  part: 'part of the lot',
  alike: 'looks like it',
};
const roleWords = (role: string): string => (isRole(role) ? kindWords[kindOfRole[role]] : role);
const isRole = (role: string): role is LotRole => Object.hasOwn(kindOfRole, role);
const useWords = ({ role, product, lot, typed, by, zones }: ReachUse): string =>
  `${roleWords(role)}: ${[product, `lot ${lot}`, recallWords.where(role, zones)].filter((part) => part !== '').join(', ')}${[
    typed ? 'typed by hand' : '',
    byWords[by],
  ]
    .filter((part) => part !== '')
    .map((part) => ` (${part})`)
    .join('')}`;

/** Whom to call, by name, with the phone large enough to dial from. */
export const ReachClients = ({
  clients,
  onOpen,
}: {
  readonly clients: readonly ReachClient[];
  readonly onOpen: (client: ClientId) => void;
}) => {
  const { scroller, onScroll, window } = useRowWindow(clients.length);
  return (
    <div className="card table-card reach-table" ref={scroller} onScroll={onScroll}>
      <table className="desk-table" aria-rowcount={clients.length + 1}>
        <caption className="visually-hidden">Clients to call, by name</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">Client</th>
            <th scope="col">Phone</th>
            <th scope="col">Sessions</th>
            <th scope="col">Last</th>
          </tr>
        </thead>
        <tbody>
          {window.above > 0 && <tr aria-hidden="true" className="gap" style={{ height: window.above }} />}
          {clients.slice(window.first, window.last).map((one, index) => (
            <tr data-row key={one.client} aria-rowindex={window.first + index + 2}>
              <th scope="row">
                {one.name === null ? (
                  erased
                ) : (
                  <button type="button" dir="auto" className="row-open" onClick={() => onOpen(one.client)}>
                    {one.name}
                  </button>
                )}
              </th>
              <td className="num reach-phone">{one.phone ?? 'no phone kept'}</td>
              <td className="num">{manyText(one.sessions, 'session', 'sessions')}</td>
              <td className="num">{dayText(one.lastOn)}</td>
            </tr>
          ))}
          {window.below > 0 && <tr aria-hidden="true" className="gap" style={{ height: window.below }} />}
        </tbody>
      </table>
    </div>
  );
};

/** Every session, newest first, with what the lot was used for. */
export const ReachSessions = ({
  sessions,
  onOpen,
}: {
  readonly sessions: readonly ReachSession[];
  readonly onOpen: (session: SessionId) => void;
}) => {
  const { scroller, onScroll, window } = useRowWindow(sessions.length);
  return (
    <div className="card table-card reach-table" ref={scroller} onScroll={onScroll}>
      <table className="desk-table" aria-rowcount={sessions.length + 1}>
        <caption className="visually-hidden">Sessions, newest first</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">Date</th>
            <th scope="col">Client</th>
            <th scope="col">Used as</th>
            <th scope="col" className="wide-only">
              Practitioner
            </th>
            <th scope="col" className="wide-only">
              Record
            </th>
          </tr>
        </thead>
        <tbody>
          {window.above > 0 && <tr aria-hidden="true" className="gap" style={{ height: window.above }} />}
          {sessions.slice(window.first, window.last).map((one, index) => (
            <tr data-row key={one.session} aria-rowindex={window.first + index + 2}>
              <td className="num">
                {dayText(one.on)}
                <DoubtfulTime when={one.timeDoubtful} />
              </td>
              <th scope="row">
                <button type="button" dir="auto" className="row-open" onClick={() => onOpen(one.session)}>
                  {one.clientName ?? erased}
                </button>
              </th>
              <td className="reach-uses">
                <span>{one.uses.map(useWords).join('; ')}</span>
              </td>
              <td className="wide-only" dir="auto">
                {one.practitioner}
              </td>
              <td className="num wide-only">{one.recordNumber}</td>
            </tr>
          ))}
          {window.below > 0 && <tr aria-hidden="true" className="gap" style={{ height: window.below }} />}
        </tbody>
      </table>
    </div>
  );
};
