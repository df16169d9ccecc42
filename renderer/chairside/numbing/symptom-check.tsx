import { useState } from 'react';
import { useWords } from '../../words.tsx';
import { symptomScreen } from '../../../shared/words/screens/symptoms.ts';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Tick } from '../../parts/tick.tsx';
import { useSessionContext } from '../session-context.ts';
import { useNow } from '../use-now.ts';
import { msOf } from '../../../shared/time.ts';

/** The signs, to be ticked; one ticked sign opens the emergency card. */
const SignsDialog = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => {
  const { protocol, send } = useSessionContext();
  const { t } = useWords();
  const [signs, setSigns] = useState<readonly string[]>([]);
  const record = async () => {
    if (await send({ type: 'symptoms.checked', signs: [...signs] })) {
      setSigns([]);
      onClose();
    }
  };
  return (
    <Dialog
      title={t(symptomScreen.any)}
      isOpen={isOpen}
      onClose={onClose}
      tone="stop"
      actions={
        <>
          <Button onPress={onClose}>{t(symptomScreen.cancel)}</Button>
          <Button look="stop" isDisabled={signs.length === 0} onPress={() => void record()}>
            {t(symptomScreen.record)}
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
            {t(text)}
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
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => void send({ type: 'symptoms.checked', signs: [] })}>
        {t(symptomScreen.none)}
      </Button>
      <Button onPress={() => setOpen(true)}>{t(symptomScreen.sign)}</Button>
      <SignsDialog isOpen={open} onClose={() => setOpen(false)} />
    </>
  );
};

/** Every few minutes while cream is on, in whatever stage: a gentle question. */
export const SymptomPrompt = () => {
  const { view, protocol } = useSessionContext();
  const { t } = useWords();
  const now = useNow();
  if (view.nextCheckAt === null || now < msOf(view.nextCheckAt)) return null;
  return (
    <Banner tone="ask" title={t(symptomScreen.prompt)} actions={<Answers />}>
      {t(
        symptomScreen.andTheLike({
          signs: asOneSentence(protocol.toxicitySigns.slice(0, 6).map(({ text }) => t(text))),
        }),
      )}
    </Banner>
  );
};

/** The same by hand at any time, and when it was last asked. */
export const SymptomCard = () => {
  const { view, protocol, timeZone } = useSessionContext();
  const { t } = useWords();
  const last = view.lastCheck;
  if (view.timers.length === 0 && last === null)
    return (
      <span id="symptoms" tabIndex={-1} className="visually-hidden">
        {t(symptomScreen.beginWithCream)}
      </span>
    );
  return (
    <Card title={t(symptomScreen.howDoesTheClientFeel)} id="symptoms">
      <p className="small">
        {t(
          last === null
            ? symptomScreen.askedEvery({ minutes: protocol.limits.symptomCheckMinutes.value })
            : symptomScreen.lastAsked({
                clock: { at: last.at, zone: timeZone, as: 'clock' },
                signs: last.hadSigns ? 'yes' : 'no',
              }),
        )}
      </p>
      <div className="button-row">
        <Answers />
      </div>
    </Card>
  );
};
