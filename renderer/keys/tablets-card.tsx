import { useCallback, useState } from 'react';
import type { TabletsView } from '../../shared/sharing/view.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { isHub } from '../../shared/sharing/hub.ts';
import { hubWords } from '../../shared/words/screens/hub.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useLoad } from '../use-load.ts';
import { useMainChanged } from '../use-main-changed.ts';
import { useWords } from '../words.tsx';
import { CompareDialog, RevokeDialog } from './tablet-dialogs.tsx';
import type { Comparing } from './tablet-dialogs.tsx';

type Asked = 'tablets.choose' | 'tablets.stop' | 'tablets.share';

/** The studio's tablets: who shares, how fresh each is, who lies there and is nobody yet, and what somebody has to see to. */
export const TabletsCard = ({ isReadOnly }: { readonly isReadOnly: boolean }) => {
  const { client } = useShell();
  const { t } = useWords();
  const load = useCallback(() => client['tablets.view'](null), [client]);
  const [loaded, again] = useLoad(load);
  useMainChanged('tablets', again);
  const [no, setNo] = useState<Phrase | null>(null);
  const [done, setDone] = useState<Phrase | null>(null);
  const [comparing, setComparing] = useState<Comparing | null>(null);
  const [leaving, setLeaving] = useState<TabletsView['tablets'][number] | null>(null);
  if (loaded.is !== 'there') return null;
  const view = loaded.value;
  const isBusy = view.running || isReadOnly;

  const ask = async (name: Asked): Promise<void> => {
    setNo(null);
    setDone(null);
    const reply = await client[name](null);
    if (!reply.ok && reply.error.kind !== 'cancelled') setNo(sentenceOf(reply.error));
    await again();
  };
  const enrol = async ({ how, deviceId, words: shown }: Comparing): Promise<void> => {
    setComparing(null);
    setNo(null);
    const reply = await client['tablets.enrol']({ how, deviceId, words: shown });
    if (reply.ok) setDone(how === 'add' ? words.added : words.joined);
    else setNo(sentenceOf(reply.error));
    await again();
  };
  const revoke = async (deviceId: string): Promise<void> => {
    setLeaving(null);
    setNo(null);
    const reply = await client['tablets.revoke']({ deviceId });
    if (!reply.ok) setNo(sentenceOf(reply.error));
    await again();
  };

  return (
    <Card title={t(words.title)} tone={view.troubles.length > 0 ? 'caution' : undefined}>
      {view.folder === null ? (
        <p className="small">{t(words.off)}</p>
      ) : (
        <dl className="fact-list">
          <div>
            <dt>{t(isHub(view.folder) ? hubWords.where : words.folder)}</dt>
            <dd>{view.folder}</dd>
          </div>
        </dl>
      )}
      {view.folder !== null && (
        <p className="small num" role="status">
          {t(view.running ? words.sharing : view.says)} {t(words.withEachVisit)}
        </p>
      )}
      {view.problem !== null && <Banner tone="stop">{t(view.problem)}</Banner>}
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      {done !== null && <Banner tone="good">{t(done)}</Banner>}
      {view.troubles.map((one) => (
        <Banner tone="caution" key={JSON.stringify(one)}>
          {t(one)}
        </Banner>
      ))}
      {view.tablets.length > 0 && (
        <ul className="plain-lines" aria-label={t(words.title)}>
          {view.tablets.map((one) => (
            <li key={one.deviceId} className="tablet-row">
              <span>
                <b>{t(one.title)}</b>
                <br />
                <span className="small num" data-tone={one.tone}>
                  {t(one.says)}
                </span>
              </span>
              {one.mayRevoke && (
                <Button onPress={() => setLeaving(one)} isDisabled={isBusy}>
                  {t(words.revoke)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {view.strangers.length > 0 && (
        <section aria-label={t(words.strangers)}>
          <p className="small">{t(words.strangers)}</p>
          <ul className="plain-lines">
            {view.strangers.map(({ deviceId, says, words: shown, mayJoin }) => (
              <li key={deviceId} className="tablet-row">
                <span>
                  {t(says)}
                  <br />
                  <b className="num" dir="ltr">
                    {shown}
                  </b>
                </span>
                <span className="tablet-buttons">
                  <Button
                    onPress={() => setComparing({ how: 'add', deviceId, words: shown })}
                    isDisabled={isBusy}
                  >
                    {t(words.add)}
                  </Button>
                  {mayJoin && (
                    <Button
                      onPress={() => setComparing({ how: 'join', deviceId, words: shown })}
                      isDisabled={isBusy}
                    >
                      {t(words.join)}
                    </Button>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="keys-form">
        {view.folder !== null && (
          <Button look="primary" onPress={() => void ask('tablets.share')} isDisabled={isBusy}>
            {t(words.now)}
          </Button>
        )}
        <Button onPress={() => void ask('tablets.choose')} isDisabled={isBusy}>
          {t(view.folder === null ? words.choose : words.other)}
        </Button>
        {view.folder !== null && (
          <Button onPress={() => void ask('tablets.stop')} isDisabled={isBusy}>
            {t(words.stop)}
          </Button>
        )}
      </div>
      {comparing !== null && (
        <CompareDialog
          comparing={comparing}
          onSame={() => void enrol(comparing)}
          onClose={() => setComparing(null)}
        />
      )}
      {leaving !== null && (
        <RevokeDialog
          name={leaving.name}
          onRevoke={() => void revoke(leaving.deviceId)}
          onClose={() => setLeaving(null)}
        />
      )}
    </Card>
  );
};
