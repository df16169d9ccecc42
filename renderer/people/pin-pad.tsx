import { useEffect, useState } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import { PROPOSED_DIGITS } from '../../shared/people/pin-length.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { Button } from '../parts/button.tsx';
import { FormField } from '../parts/form-field.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { useWait } from './use-wait.ts';
import type { Wait } from './use-wait.ts';
import './pin-pad.css';

interface PinPadProps {
  /** Opens by itself after the sixth digit. */
  readonly sixDigits: boolean;
  /** Answers why not, and how long the next try waits; `null` where it was right. */
  readonly onPin: (pin: string) => Promise<PinNo | null>;
}
interface PinNo {
  readonly says: Phrase;
  readonly waitSeconds?: number | undefined;
}

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Large keys for gloves; a keyboard types too, and a phrase has a field of its own. */
export const PinPad = ({ sixDigits, onPin }: PinPadProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [byPhrase, setByPhrase] = useState(false);
  const [running, setRunning] = useState(false);
  const [no, setNo] = useState<PinNo | null>(null);
  const [told, setTold] = useState<Wait | null>(null);
  const wait = useWait(told);
  const isOff = running || wait > 0;

  const send = async (pin: string): Promise<void> => {
    if (pin === '' || isOff) return;
    setRunning(true);
    const answer = await onPin(pin);
    setNo(answer);
    setTold(answer === null ? null : { fromMs: performance.now(), seconds: answer.waitSeconds ?? 0 });
    setRunning(false);
    setTyped('');
  };
  const add = (digit: string): void => {
    if (isOff) return;
    setNo(null);
    const next = typed + digit;
    setTyped(next);
    if (sixDigits && next.length === PROPOSED_DIGITS) void send(next);
  };
  const takeBack = (): void => setTyped(typed.slice(0, -1));

  useEffect(() => {
    if (byPhrase) return undefined;
    const hear = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^\d$/.test(event.key)) add(event.key);
      else if (event.key === 'Backspace') takeBack();
      else if (event.key === 'Enter' && typed !== '' && !(event.target instanceof HTMLButtonElement))
        void send(typed);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  });

  const said = (
    <p className="pin-said" role="alert">
      {no !== null && t(no.says)}
      {wait > 0 && <span className="pin-wait num">{t(words.waitsStill({ seconds: wait }))}</span>}
    </p>
  );
  if (byPhrase)
    return (
      <form
        className="pin-pad-box"
        onSubmit={(event) => {
          event.preventDefault();
          void send(typed);
        }}
      >
        <FormField
          label={t(words.pinOrPhrase)}
          secret
          value={typed}
          onChange={(text) => {
            setNo(null);
            setTyped(text);
          }}
          maxLength={200}
          isRequired
          startsFocused
        />
        {said}
        <div className="pin-row">
          <Button
            onPress={() => {
              setTyped('');
              setByPhrase(false);
            }}
          >
            {t(words.digits)}
          </Button>
          <Button look="primary" submits isPending={isOff}>
            {t(words.openIt)}
          </Button>
        </div>
      </form>
    );
  return (
    <div className="pin-pad-box" role="group" aria-label={t(words.pinPad)}>
      <div className="pin-dots" role="img" aria-label={t(words.typedDigits({ count: typed.length }))}>
        {Array.from({ length: Math.max(typed.length, sixDigits ? PROPOSED_DIGITS : 8) }, (_one, index) => (
          <i key={index} data-typed={index < typed.length || undefined} />
        ))}
      </div>
      {said}
      <div className="pin-keys">
        {keys.map((digit) => (
          <Button key={digit} className="pin-key" isDisabled={isOff} onPress={() => add(digit)}>
            {digit}
          </Button>
        ))}
        <Button
          className="pin-key pin-word"
          isDisabled={isOff}
          onPress={() => {
            setTyped('');
            setNo(null);
            setByPhrase(true);
          }}
        >
          {t(words.phrase)}
        </Button>
        <Button className="pin-key" isDisabled={isOff} onPress={() => add('0')}>
          0
        </Button>
        <Button className="pin-key" isDisabled={isOff} label={t(words.deleteDigit)} onPress={takeBack}>
          <Icon name="back" size={28} />
        </Button>
      </div>
      {sixDigits ? (
        <p className="small pin-hint">{t(words.opensBySixth)}</p>
      ) : (
        <Button look="primary" size="large" wide isPending={isOff} onPress={() => void send(typed)}>
          {t(words.openIt)}
        </Button>
      )}
    </div>
  );
};
