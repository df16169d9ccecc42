import { useState } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { ClientPage } from '../../shared/people/client.ts';
import type { Visit } from '../../shared/people/visit.ts';
import { placeTitle } from '../../shared/words/places.ts';
import { kindLabels } from '../../shared/words/session-kinds.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { DoubtfulTime } from '../parts/doubtful-time.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { lengthText, momentText } from '../when.ts';

export interface ClientSessionsProps {
  readonly sessions: ClientPage['sessions'];
  /** What each visit left behind, once it has been read. */
  readonly visits: readonly Visit[];
  readonly onResume: (session: SessionId) => void;
  readonly onOpen: (session: SessionId) => void;
}

/** "2 h 41 · treated Crown, Middle", "0 h 20 · Sunburn on the crown" */
const whatHappened = ({ ending, lengthMinutes, zones, reason }: Visit): string => {
  const treated = zones.filter(({ work }) => work !== null).map(({ name }) => name);
  return [
    ...(ending === null ? [] : [lengthText(lengthMinutes)]),
    ...(treated.length === 0 ? [] : [`treated ${treated.join(', ')}`]),
    ...(reason === null ? [] : [reason]),
  ].join(' · ');
};

const Happened = ({ visit }: { readonly visit: Visit | undefined }) => {
  const words = visit === undefined ? '' : whatHappened(visit);
  return words === '' ? null : (
    <span className="small" dir="auto">
      {words}
    </span>
  );
};

interface LineProps extends Pick<ClientSessionsProps, 'onResume' | 'onOpen'> {
  readonly one: ClientPage['sessions'][number];
  readonly visit: Visit | undefined;
}

const Line = ({ one, visit, onResume, onOpen }: LineProps) => (
  <li className="session-line">
    <span className="session-words">
      <b>{kindLabels[one.kind]}</b>
      <span className="small num">{`${momentText(one.openedAt)} · ${one.recordNumber}`}</span>
      <DoubtfulTime when={one.timeDoubtful} />
      <Happened visit={visit} />
    </span>
    <span className="page-actions">
      <Chip tone={one.ending === null ? 'accent' : one.ending === 'closed' ? 'good' : 'caution'}>
        {placeTitle[one.place]}
      </Chip>
      {one.ending === null ? (
        <Button look="primary" onPress={() => onResume(one.session)}>
          Resume
        </Button>
      ) : (
        <Button onPress={() => onOpen(one.session)}>Open</Button>
      )}
    </span>
  </li>
);

/** More than these are behind a button: what follows on the page matters as much. */
const atFirst = 6;

/** Every session of a client, newest first. */
export const ClientSessions = ({ sessions, visits, onResume, onOpen }: ClientSessionsProps) => {
  const [all, setAll] = useState(false);
  if (sessions.length === 0)
    return <EmptyNote title="No session yet">Start one with the button at the top.</EmptyNote>;
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
          <Button look="quiet" onPress={() => setAll(true)}>{`Show all ${newest.length} sessions`}</Button>
        </div>
      )}
    </>
  );
};
