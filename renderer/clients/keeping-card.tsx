import { useCallback, useState } from 'react';
import type { KeepingPage } from '../../shared/ipc/retention-channels.ts';
import type { ClientPage } from '../../shared/people/client.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { keepingScreen as words } from '../../shared/words/screens/keeping.ts';
import { useOpenState, useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useMay } from '../people/use-may.ts';
import { problemTextOf } from '../problem-text.ts';
import type { ProblemText } from '../problem-text.ts';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';

const Said = ({ holds }: Pick<KeepingPage, 'holds'>) => {
  const { t, moment } = useWords();
  const { timeZone } = useOpenState();
  return (
    <ul className="small">
      {holds.map(({ seq, kind, at, by, reason }) => {
        const values = { when: moment(at, timeZone), name: by, reason: reason ?? t(words.unreadable) };
        return (
          <li key={seq} dir="auto">
            {t((kind === 'hold.placed' ? words.saidPlaced : words.saidLifted)(values))}
          </li>
        );
      })}
    </ul>
  );
};

/** How long the file is kept, and the hold that comes before it. */
const Keeping = ({ page }: { readonly page: ClientPage }) => {
  const { t } = useWords();
  const { client } = useShell();
  const { phase } = useOpenState();
  const ask = useCallback(() => client['keeping.page']({ client: page.id }), [client, page.id]);
  const [loaded, again] = useLoad(ask);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [no, setNo] = useState<ProblemText | null>(null);
  if (loaded.is === 'no')
    return (
      <Card title={words.title}>
        <ProblemBanner said={loaded.said} />
      </Card>
    );
  if (loaded.is === 'waiting') return null;
  const {
    lastVisit,
    keepUntil,
    years,
    youngKeptToAge,
    isYoung,
    isDue,
    isHeld,
    holds,
    otherFiles,
    isOtherHeld,
  } = loaded.value;
  const name = page.fields.fullName;
  const say = async (): Promise<void> => {
    const reply = await client[isHeld ? 'keeping.lift' : 'keeping.hold']({ client: page.id, reason });
    setNo(reply.ok ? null : (problemTextOf(reply.error) ?? null));
    if (!reply.ok) return;
    setOpen(false);
    void again();
  };
  return (
    <Card title={words.title} tone={isHeld || isOtherHeld ? 'caution' : 'normal'}>
      <div className="form-rows">
        {isHeld && <Banner tone="caution">{t(words.held)}</Banner>}
        {!isHeld && isOtherHeld && <Banner tone="caution">{t(words.otherHeld)}</Banner>}
        <p className="small">
          {t(words.until({ until: { day: keepUntil }, years, last: { day: lastVisit } }))}
          {isYoung && ` ${t(words.young({ age: youngKeptToAge }))}`}
          {isDue && ` ${t(words.due)}`}
        </p>
        {otherFiles > 0 && <p className="small">{t(words.otherFiles({ count: otherFiles }))}</p>}
        <p className="small">{t(words.about)}</p>
        {holds.length > 0 && <Said holds={holds} />}
        <div>
          <Button
            size="small"
            isDisabled={phase === 'readOnly'}
            onPress={() => {
              setReason('');
              setNo(null);
              setOpen(true);
            }}
          >
            {t(isHeld ? words.lift : words.place)}
          </Button>
        </div>
      </div>
      <Dialog
        title={(isHeld ? words.liftTitle : words.placeTitle)({ name })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t(commonWords.cancel)}</Button>
            <Button look="primary" onPress={() => void say()}>
              {t(isHeld ? words.lift : words.place)}
            </Button>
          </>
        }
      >
        <div className="form-rows">
          <p>{t(words.about)}</p>
          <FormField
            label={words.reason}
            value={reason}
            onChange={setReason}
            maxLength={400}
            isRequired
            hint={words.reasonHint}
          />
          {no !== null && <ProblemBanner said={no} />}
        </div>
      </Dialog>
    </Card>
  );
};

export const KeepingCard = ({ page }: { readonly page: ClientPage }) =>
  useMay('holds') ? <Keeping page={page} /> : null;
