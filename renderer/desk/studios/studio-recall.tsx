import { useRef, useState } from 'react';
import type { StudiosRecall } from '../../../shared/ipc/studios-pages.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { studiosWords as words } from '../../../shared/words/screens/studios.ts';
import { useShell } from '../../context.ts';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { sentenceOf } from '../../problem-text.ts';
import { useWords } from '../../words.tsx';

const PAGE = 100;
const MOST = 500;

/** Whom lots reached, studio by studio; it is never called complete while one of them was not heard. */
export const StudioRecallPart = () => {
  const { t, day } = useWords();
  const { client } = useShell();
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [found, setFound] = useState<StudiosRecall | null>(null);
  const [no, setNo] = useState<Phrase | null>(null);
  const [running, setRunning] = useState(false);
  /** Which question is the last one: an answer about other lots is dropped. */
  const latest = useRef(0);
  const ask = async (most: number): Promise<void> => {
    latest.current += 1;
    const mine = latest.current;
    setRunning(true);
    setLimit(most);
    const reply = await client['studios.recall']({ text, limit: most });
    if (mine !== latest.current) return;
    setRunning(false);
    setNo(reply.ok ? null : sentenceOf(reply.error));
    setFound(reply.ok ? reply.value : null);
  };
  const isCut = found?.studios.some(({ clients, clientsOf }) => clients.length < clientsOf) === true;
  return (
    <Card title={words.recall}>
      <FormField
        label={words.lots}
        value={text}
        onChange={(next) => {
          latest.current += 1;
          setRunning(false);
          setText(next);
          setFound(null);
          setNo(null);
        }}
        lines={3}
        maxLength={4000}
        hideOptional
        takesScan
      />
      <div className="button-line">
        <Button
          look="primary"
          onPress={() => void ask(PAGE)}
          isPending={running}
          isDisabled={text.trim() === ''}
        >
          {t(words.search)}
        </Button>
      </div>
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      {found !== null && (
        <div className="desk-side">
          {found.isRead ? (
            <Banner tone={found.isComplete ? 'info' : 'stop'}>
              {t(found.isComplete ? words.complete : words.incomplete)}
            </Banner>
          ) : (
            <Banner tone="caution">{t(words.noLots)}</Banner>
          )}
          {found.studios.map((one) => (
            <section key={one.studio} className="studio-heard" aria-label={one.name}>
              <h3 dir="auto">{one.name}</h3>
              {one.lacks !== null && <Banner tone="caution">{t(one.lacks)}</Banner>}
              {one.heard !== null && <p className="small num">{t(one.heard)}</p>}
              <p className="num">{t(words.reached({ clients: one.clientsOf, sessions: one.sessions }))}</p>
              <ul className="plain-lines">
                {one.clients.map((reached) => (
                  <li key={reached.client}>
                    <b dir="auto">{reached.name ?? t(words.erased)}</b>{' '}
                    <span className="num" dir="ltr">
                      {reached.phone ?? ''}
                    </span>{' '}
                    <span className="small num">
                      {t(words.lastOn({ sessions: reached.sessions, day: day(reached.lastOn) }))}
                    </span>
                  </li>
                ))}
              </ul>
              {one.clients.length < one.clientsOf && (
                <p className="small num">
                  {t(words.moreClients({ shown: one.clients.length, of: one.clientsOf }))}
                </p>
              )}
            </section>
          ))}
          {isCut && limit < MOST && (
            <Button onPress={() => void ask(MOST)} isPending={running}>
              {t(words.more)}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
};
