import { useState } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { ClientPage } from '../../shared/people/client.ts';
import type { Visit } from '../../shared/people/visit.ts';
import { commaList, dotList } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { placeTitle } from '../../shared/words/places.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { lengthOf } from '../../shared/words/time.ts';
import { useOpenState } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { DoubtfulTime } from '../parts/doubtful-time.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { useWords } from '../words.tsx';
import { kindLabels } from '../../shared/words/session-kinds.ts';

interface ClientSessionsProps {
  readonly sessions: ClientPage['sessions'];
  /** What each visit left behind, once it has been read. */
  readonly visits: readonly Visit[];
  readonly onResume: (session: SessionId) => void;
  readonly onOpen: (session: SessionId) => void;
}

/** "2 h 41 · treated Crown, Middle", "0 h 20 · Sunburn on the crown" */
const whatHappened = ({ ending, lengthMinutes, zones, reason }: Visit): readonly Phrase[] => {
  const treated = zones.filter(({ work }) => work !== null).map(({ name }) => name);
  return [
    ...(ending === null ? [] : [lengthOf(lengthMinutes)]),
    ...(treated.length === 0 ? [] : [clientsScreen.treated({ treated: commaList(treated) })]),
    ...(reason === null ? [] : [reason]),
  ];
};

const Happened = ({ visit }: { readonly visit: Visit | undefined }) => {
  const { t } = useWords();
  const words = visit === undefined ? [] : whatHappened(visit);
  return words.length === 0 ? null : (
    <span className="small" dir="auto">
      {t(dotList(words))}
    </span>
  );
};

interface LineProps extends Pick<ClientSessionsProps, 'onResume' | 'onOpen'> {
  readonly one: ClientPage['sessions'][number];
  readonly visit: Visit | undefined;
}

const Line = ({ one, visit, onResume, onOpen }: LineProps) => {
  const { timeZone } = useOpenState();
  const { t, moment } = useWords();
  return (
    <li className="session-line">
      <span className="session-words">
        <b>{t(kindLabels[one.kind])}</b>
        <span className="small num">{`${moment(one.openedAt, timeZone)} · ${one.recordNumber}`}</span>
        <DoubtfulTime when={one.timeDoubtful} />
        <Happened visit={visit} />
      </span>
      <span className="page-actions">
        <Chip tone={one.ending === null ? 'accent' : one.ending === 'closed' ? 'good' : 'caution'}>
          {t(placeTitle[one.place])}
        </Chip>
        {one.ending === null ? (
          <Button look="primary" onPress={() => onResume(one.session)}>
            {t(commonWords.resume)}
          </Button>
        ) : (
          <Button onPress={() => onOpen(one.session)}>{t(commonWords.open)}</Button>
        )}
      </span>
    </li>
  );
};

/** More than these are behind a button: what follows on the page matters as much. */
const atFirst = 6;

/** Every session of a client, newest first. */
export const ClientSessions = ({ sessions, visits, onResume, onOpen }: ClientSessionsProps) => {
  const { t } = useWords();

  const [all, setAll] = useState(false);
  if (sessions.length === 0)
    return <EmptyNote title={t(clientsScreen.noSessionsYet)}>{t(clientsScreen.startAtTop)}</EmptyNote>;
  const newest = sessions.toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
  return (
    <>
      <ul className="session-lines">
        {newest.slice(0, all ? undefined : atFirst).map((one) => (
          <Line
            key={one.session}
            one={one}
            visit={visits.find(({ session }) => session === one.session)}
            onResume={onResume}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {!all && newest.length > atFirst && (
        <div className="button-line">
          <Button look="quiet" onPress={() => setAll(true)}>
            {t(clientsScreen.showAllSessions({ newest: newest.length }))}
          </Button>
        </div>
      )}
    </>
  );
};
