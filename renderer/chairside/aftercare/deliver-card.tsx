import { useState } from 'react';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useSessionContext } from '../session-context.ts';
import { ReasonDialog } from '../reason-dialog.tsx';
import { PaperButtons } from './paper-buttons.tsx';
import { TakeHomeDates } from './take-home-dates.tsx';

const handed = {
  printed: 'Printed and in hand',
  saved: 'Saved for the client',
  code: 'Dates taken over by the client’s phone',
  refusedByClient: 'The client did not want it',
} as const;

/** Print, save, and the one question that counts: is it in the client's hand? Or why none was given. */
export const DeliverCard = () => {
  const { view, data, send } = useSessionContext();
  const [sent, setSent] = useState<{ readonly how: 'printed' | 'saved'; readonly words: string } | null>(
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
    <Card title="Hand over" aside={view.closing.settled ? <Chip tone="good">Settled</Chip> : undefined}>
      <div className="form-rows">
        {!ready && <p className="small">Prepare the sheet first.</p>}
        {ready && <PaperButtons which="sheet" onSent={(how, words) => setSent({ how, words })} />}
        {ready && <TakeHomeDates onTaken={() => give('code', true)} />}
        {sent !== null && (
          <Banner
            tone="info"
            title={sent.words}
            actions={
              <>
                <Button size="small" look="primary" onPress={() => give(sent.how, true)}>
                  Yes, in hand
                </Button>
                <Button size="small" onPress={() => setSent(null)}>
                  Not yet
                </Button>
              </>
            }
          >
            Is it in the client's hand?
          </Banner>
        )}
        {delivered && (
          <p>
            {delivered.inHand || delivered.how === 'refusedByClient'
              ? handed[delivered.how]
              : 'Not in hand yet.'}
          </p>
        )}
        {data.notGiven !== null && <p>{`None given: ${data.notGiven}`}</p>}
        <div className="button-row">
          <Button
            size="small"
            look="quiet"
            isDisabled={!view.offered.includes('sheet.delivered')}
            onPress={() => give('refusedByClient', false)}
          >
            Client does not want it
          </Button>
          <Button
            size="small"
            look="quiet"
            isDisabled={!view.offered.includes('sheet.notGiven')}
            onPress={() => setNone(true)}
          >
            No sheet can be given
          </Button>
        </div>
      </div>
      <ReasonDialog
        title="Why no sheet is given"
        isOpen={none}
        onClose={() => setNone(false)}
        action="Enter the reason"
        maxLength={300}
        onReason={(reason) => send({ type: 'sheet.notGiven', reason })}
      />
    </Card>
  );
};
