import { useState } from 'react';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useSessionContext } from '../session-context.ts';
import { clockText } from '../../format-time.ts';
import { useNow } from '../use-now.ts';
import { msOf } from '../../../shared/time.ts';

/** The signs, to be ticked; one ticked sign opens the emergency card. */
const SignsDialog = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => {
  const { protocol, send } = useSessionContext();
  const [signs, setSigns] = useState<readonly string[]>([]);
  const record = async () => {
    if (await send({ type: 'symptoms.checked', signs: [...signs] })) {
      setSigns([]);
      onClose();
    }
  };
  return (
    <Dialog
      title="Any of these?"
      isOpen={isOpen}
      onClose={onClose}
      tone="stop"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="stop" isDisabled={signs.length === 0} onPress={() => void record()}>
            Record and open the emergency card
          </Button>
        </>
      }
    >
      <div>
        {protocol.toxicitySigns.map(({ id, text }) => (
          <Tick
            key={id}
            tone="stop"
            isWanted={false}
            isOn={signs.includes(id)}
            onChange={(on) => setSigns(on ? [...signs, id] : signs.filter((one) => one !== id))}
          >
            {text}
          </Tick>
        ))}
      </div>
    </Dialog>
  );
};

const asOneSentence = (signs: readonly string[]): string =>
  signs
    .map((sign, index) => (index === 0 ? sign : `${sign.charAt(0).toLowerCase()}${sign.slice(1)}`))
    .join(', ');

const Answers = () => {
  const { send } = useSessionContext();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => void send({ type: 'symptoms.checked', signs: [] })}>None of these</Button>
      <Button onPress={() => setOpen(true)}>There is a sign</Button>
      <SignsDialog isOpen={open} onClose={() => setOpen(false)} />
    </>
  );
};

/** Every few minutes while cream is on, in whatever stage: a gentle question. */
export const SymptomPrompt = () => {
  const { view, protocol } = useSessionContext();
  const now = useNow();
  if (view.nextCheckAt === null || now < msOf(view.nextCheckAt)) return null;
  return (
    <Banner tone="ask" title="How does the client feel? Any of these?" actions={<Answers />}>
      {`${asOneSentence(protocol.toxicitySigns.slice(0, 6).map(({ text }) => text))} and the like. Drowsiness may be the only first sign.`}
    </Banner>
  );
};

/** The same by hand at any time, and when it was last asked. */
export const SymptomCard = () => {
  const { view, protocol, timeZone } = useSessionContext();
  const last = view.lastCheck;
  if (view.timers.length === 0 && last === null)
    return (
      <span id="symptoms" tabIndex={-1} className="visually-hidden">
        Symptom checks begin when cream is on
      </span>
    );
  return (
    <Card title="How does the client feel?" id="symptoms">
      <p className="small">
        {last === null
          ? `Asked every ${protocol.limits.symptomCheckMinutes.value} minutes while cream is on.`
          : `Last asked ${clockText(timeZone, last.at)}: ${last.hadSigns ? 'signs noted' : 'no sign'}.`}
      </p>
      <div className="button-row">
        <Answers />
      </div>
    </Card>
  );
};
