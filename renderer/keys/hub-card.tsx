import { useCallback, useState } from 'react';
import type { HubView } from '../../shared/sharing/hub.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { hubWords as words } from '../../shared/words/screens/hub.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useLoad } from '../use-load.ts';
import { useMainChanged } from '../use-main-changed.ts';
import { useWords } from '../words.tsx';
import { HubDialog } from './hub-dialog.tsx';

/** A database in place of the shared folder: whether it is reached, what is believed of it, and what somebody has to see to. */
export const HubCard = ({ isReadOnly }: { readonly isReadOnly: boolean }) => {
  const { client } = useShell();
  const { t } = useWords();
  const load = useCallback(() => client['hub.view'](null), [client]);
  const [loaded, again] = useLoad(load);
  useMainChanged('tablets', again);
  const [open, setOpen] = useState<'join' | 'leave' | null>(null);
  const [no, setNo] = useState<Phrase | null>(null);
  if (loaded.is === 'no') return <ProblemBanner said={loaded.said} />;
  if (loaded.is !== 'there') return null;
  const view: HubView = loaded.value;
  const leave = async (): Promise<void> => {
    setOpen(null);
    const reply = await client['hub.leave'](null);
    setNo(reply.ok ? null : sentenceOf(reply.error));
    await again();
  };
  return (
    <Card title={words.title} tone={view.troubles.length > 0 ? 'caution' : undefined}>
      {view.address === null ? (
        <p className="small">{t(words.off)}</p>
      ) : (
        <dl className="fact-list">
          <div>
            <dt>{t(words.where)}</dt>
            <dd dir="ltr">{view.address}</dd>
          </div>
        </dl>
      )}
      {view.address !== null && view.troubles.length === 0 && <p className="small">{t(words.joined)}</p>}
      {view.troubles.map((one) => (
        <Banner tone="caution" key={JSON.stringify(one)}>
          {t(one)}
        </Banner>
      ))}
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      {view.facts.map((one) => (
        <p className="small num" key={JSON.stringify(one)}>
          {t(one)}
        </p>
      ))}
      <div className="keys-form">
        <Button onPress={() => setOpen('join')} isDisabled={isReadOnly}>
          {t(view.address === null ? words.open : words.change)}
        </Button>
        {view.address !== null && (
          <Button onPress={() => setOpen('leave')} isDisabled={isReadOnly}>
            {t(words.leave)}
          </Button>
        )}
      </div>
      {open === 'join' && (
        <HubDialog
          address={view.address}
          onClose={() => {
            setOpen(null);
            void again();
          }}
        />
      )}
      {open === 'leave' && (
        <Dialog
          title={words.leaveTitle}
          isOpen
          onClose={() => setOpen(null)}
          actions={
            <>
              <Button onPress={() => setOpen(null)}>{t(commonWords.cancel)}</Button>
              <Button look="primary" onPress={() => void leave()}>
                {t(words.leave)}
              </Button>
            </>
          }
        >
          <p>{t(words.leaveSays)}</p>
        </Dialog>
      )}
    </Card>
  );
};
