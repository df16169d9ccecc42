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

const Answers = ({ onSign }: { readonly onSign: () => void }) => {
  const { send } = useSessionContext();
  const { t } = useWords();
  return (
    <>
      <Button onPress={() => void send({ type: 'symptoms.checked', signs: [] })}>
        {t(symptomScreen.none)}
      </Button>
      <Button onPress={onSign}>{t(symptomScreen.sign)}</Button>
    </>
  );
};

const useIsDue = (): boolean => {
  const { nextCheckAt } = useSessionContext().view;
  const now = useNow();
  return nextCheckAt !== null && now >= msOf(nextCheckAt);
};

/** Every few minutes while cream is on, in whatever stage: a gentle question. It is then the only place that asks it. */
export const SymptomPrompt = () => {
  const { protocol } = useSessionContext();
  const { t } = useWords();
  const isDue = useIsDue();
  // Signs that are being ticked stay on the screen, whatever becomes of the question.
  const [opens, setOpens] = useState(false);
  return (
    <>
      {isDue && (
        <Banner
          tone="ask"
          title={t(symptomScreen.prompt)}
          id="symptoms"
          actions={<Answers onSign={() => setOpens(true)} />}
        >
          {t(
            symptomScreen.andTheLike({
              signs: asOneSentence(protocol.toxicitySigns.slice(0, 6).map(({ text }) => t(text))),
            }),
          )}
        </Banner>
      )}
      <SignsDialog isOpen={opens} onClose={() => setOpens(false)} />
    </>
  );
};

const LastAsked = () => {
  const { view, protocol, timeZone } = useSessionContext();
  const { t } = useWords();
  const last = view.lastCheck;
  return t(
    last === null
      ? symptomScreen.askedEvery({ minutes: protocol.limits.symptomCheckMinutes.value })
      : symptomScreen.lastAsked({
          clock: { at: last.at, zone: timeZone, as: 'clock' },
          signs: last.hadSigns ? 'yes' : 'no',
        }),
  );
};

/** One question stands once: while it is asked above, the card keeps its room, so that nothing moves, and does not ask. */
const AskedHere = ({ onSign }: { readonly onSign: () => void }) => {
  const { t } = useWords();
  const isDue = useIsDue();
  return (
    <Card
      title={t(isDue ? symptomScreen.checks : symptomScreen.howDoesTheClientFeel)}
      className="symptoms"
      {...(isDue ? {} : { id: 'symptoms' })}
    >
      <p className="small">
        <LastAsked />
      </p>
      <div className="button-row">
        {isDue ? <p className="asked-above">{t(symptomScreen.askedAbove)}</p> : <Answers onSign={onSign} />}
      </div>
    </Card>
  );
};

/** The same by hand at any time, and when it was last asked. */
export const SymptomCard = () => {
  const { view } = useSessionContext();
  const { t } = useWords();
  const [opens, setOpens] = useState(false);
  if (view.timers.length === 0 && view.lastCheck === null)
    return (
      <span id="symptoms" tabIndex={-1} className="visually-hidden">
        {t(symptomScreen.beginWithCream)}
      </span>
    );
  return (
    <>
      <AskedHere onSign={() => setOpens(true)} />
      <SignsDialog isOpen={opens} onClose={() => setOpens(false)} />
    </>
  );
};
