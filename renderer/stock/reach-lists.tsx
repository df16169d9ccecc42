import type { ClientId, SessionId } from '../../shared/brand.ts';
import { kindOfRole } from '../../shared/stock/facts.ts';
import type { LotRole } from '../../shared/stock/facts.ts';
import type { ReachClient, ReachSession, ReachUse } from '../../shared/stock/pages.ts';
import { commaList, semicolonList } from '../../shared/words/message.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { usedWhere } from '../../shared/words/recall.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { stockScreen } from '../../shared/words/screens/stock.ts';
import { tabletsWords } from '../../shared/words/screens/tablets.ts';
import { ReadOnTable } from '../desk/read-on-table.tsx';
import type { LongList } from '../../shared/ipc/long-list.ts';
import { useWords } from '../words.tsx';
import { DoubtfulTime } from '../parts/doubtful-time.tsx';
import { kindWords } from './lot-words.ts';
import type { ReachBy } from '../../shared/stock/recall/term.ts';

const erased = stockScreen.erasedClient;
const byWords: Readonly<Record<Exclude<ReachBy, 'lot'>, Message>> = {
  part: stockScreen.partOfTheLot,
  alike: stockScreen.looksLikeIt,
};
const roleWords = (role: string): Phrase => (isRole(role) ? kindWords[kindOfRole[role]] : role);
const isRole = (role: string): role is LotRole => Object.hasOwn(kindOfRole, role);
const useLine = ({ role, product, lot, typed, by, zones }: ReachUse): Message => {
  const where = usedWhere(role, zones);
  const line = stockScreen.usedAsWhat({
    role: roleWords(role),
    what: commaList([
      ...(product === '' ? [] : [product]),
      commonWords.lotNumber({ lot }),
      ...(where === '' ? [] : [where]),
    ]),
  });
  const notes = [...(typed ? [stockScreen.typedByHand] : []), ...(by === 'lot' ? [] : [byWords[by]])];
  return notes.reduce<Message>((before, note) => stockScreen.withNote({ before, note }), line);
};

/** Somebody whom another tablet knows: there they can be opened. */
const ElsewhereName = ({ name, tablet }: { readonly name: string | null; readonly tablet: string }) => {
  const { t } = useWords();
  return (
    <>
      <span dir="auto">{name ?? t(tabletsWords.nameSealed)}</span>{' '}
      <span className="small num">{t(tabletsWords.tablet({ name: tablet }))}</span>
    </>
  );
};

/** Whom to call, by name, with the phone large enough to dial from. */
export const ReachClients = ({
  clients,
  onGone,
  onOpen,
}: {
  readonly clients: LongList<ReachClient>;
  readonly onGone: () => void;
  readonly onOpen: (client: ClientId) => void;
}) => {
  const { t, day } = useWords();
  return (
    <ReadOnTable
      of="stock.recallReach"
      list={clients}
      onGone={onGone}
      caption={stockScreen.clientsCallByName}
      columns={[
        { says: commonWords.client },
        { says: commonWords.phone },
        { says: stockScreen.sessions },
        { says: stockScreen.last },
      ]}
      className="card table-card bounded-rows"
      keyOf={({ client }) => client}
      renderCells={(one) => (
        <>
          <th scope="row">
            {one.tablet !== undefined ? (
              <ElsewhereName name={one.name} tablet={one.tablet} />
            ) : one.name === null ? (
              t(erased)
            ) : (
              <button type="button" dir="auto" className="row-open" onClick={() => onOpen(one.client)}>
                {one.name}
              </button>
            )}
          </th>
          <td className="num reach-phone">
            {one.phone === null ? t(stockScreen.noPhoneKept) : <bdi dir="ltr">{one.phone}</bdi>}
          </td>
          <td className="num">{t(stockScreen.sessionCount({ sessions: one.sessions }))}</td>
          <td className="num">{day(one.lastOn)}</td>
        </>
      )}
    />
  );
};

/** Every session, newest first, with what the lot was used for. */
export const ReachSessions = ({
  sessions,
  onGone,
  onOpen,
}: {
  readonly sessions: LongList<ReachSession>;
  readonly onGone: () => void;
  readonly onOpen: (session: SessionId) => void;
}) => {
  const { t, day } = useWords();
  return (
    <ReadOnTable
      of="stock.recallReach"
      list={sessions}
      onGone={onGone}
      caption={stockScreen.sessionsNewestFirst}
      columns={[
        { says: stockScreen.date },
        { says: commonWords.client },
        { says: stockScreen.usedAs },
        { says: commonWords.practitioner, className: 'wide-only' },
        { says: stockScreen.record, className: 'wide-only' },
      ]}
      className="card table-card bounded-rows"
      keyOf={({ session }) => session}
      renderCells={(one) => (
        <>
          <td className="num">
            {day(one.on)}
            <DoubtfulTime when={one.timeDoubtful} />
          </td>
          <th scope="row">
            {one.tablet === undefined ? (
              <button type="button" dir="auto" className="row-open" onClick={() => onOpen(one.session)}>
                {one.clientName ?? t(erased)}
              </button>
            ) : (
              <ElsewhereName name={one.clientName} tablet={one.tablet} />
            )}
          </th>
          <td className="reach-uses">
            <span>{t(semicolonList(one.uses.map(useLine)))}</span>
          </td>
          <td className="wide-only" dir="auto">
            {one.practitioner}
          </td>
          <td className="num wide-only">{one.recordNumber}</td>
        </>
      )}
    />
  );
};
