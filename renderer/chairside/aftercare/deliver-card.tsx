import { useState } from 'react';
import { aftercareScreen as words } from '../../../shared/words/screens/aftercare.ts';
import type { Message } from '../../../shared/words/message.ts';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { ReasonDialog } from '../reason-dialog.tsx';
import { PaperButtons } from './paper-buttons.tsx';
import { TakeHomeDates } from './take-home-dates.tsx';

const handed = {
  printed: words.printed,
  saved: words.saved,
  code: words.code,
  refusedByClient: words.refused,
} as const;

/** Print, save, and the one question that counts: is it in the client's hand? Or why none was given. */
export const DeliverCard = () => {
  const { view, data, send } = useSessionContext();
  const { t } = useWords();
  const [sent, setSent] = useState<{ readonly how: 'printed' | 'saved'; readonly says: Message } | null>(
    null,
  );
  const [none, setNone] = useState(false);
  const ready = view.closing.sheetReady;
  const delivered = data.delivered;
  const give = (how: 'printed' | 'saved' | 'code' | 'refusedByClient', inHand: boolean) =>
    void send({ type: 'sheet.delivered', how, inHand }).then((done) => {
      if (done) setSent(null);
    });
  return (
    <Card
      title={words.handOver}
      aside={view.closing.settled ? <Chip tone="good">{t(words.settled)}</Chip> : undefined}
    >
      <div className="form-rows">
        {!ready && <p className="small">{t(words.prepareFirst)}</p>}
        {ready && <PaperButtons which="sheet" onSent={(how, says) => setSent({ how, says })} />}
        {ready && <TakeHomeDates onTaken={() => give('code', true)} />}
        {sent !== null && (
          <Banner
            tone="info"
            title={sent.says}
            actions={
              <>
                <Button size="small" look="primary" onPress={() => give(sent.how, true)}>
                  {t(words.inHandYes)}
                </Button>
                <Button size="small" onPress={() => setSent(null)}>
                  {t(words.notYet)}
                </Button>
              </>
            }
          >
            {t(words.inHandAsk)}
          </Banner>
        )}
        {delivered && (
          <p>
            {delivered.inHand || delivered.how === 'refusedByClient'
              ? t(handed[delivered.how])
              : t(words.notInHand)}
          </p>
        )}
        {data.notGiven !== null && <p>{t(words.notGiven({ reason: data.notGiven }))}</p>}
        <div className="button-row">
          <Button
            size="small"
            look="quiet"
            isDisabled={!view.offered.includes('sheet.delivered')}
            onPress={() => give('refusedByClient', false)}
          >
            {t(words.clientRefuses)}
          </Button>
          <Button
            size="small"
            look="quiet"
            isDisabled={!view.offered.includes('sheet.notGiven')}
            onPress={() => setNone(true)}
          >
            {t(words.noSheet)}
          </Button>
        </div>
      </div>
      <ReasonDialog
        title={words.whyNone}
        isOpen={none}
        onClose={() => setNone(false)}
        action={words.enterReason}
        maxLength={300}
        onReason={(reason) => send({ type: 'sheet.notGiven', reason })}
      />
    </Card>
  );
};
