import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { FormField } from '../parts/form-field.tsx';
import { createHold } from './hold.ts';
import { handOverScreen } from '../../shared/words/screens/hand-over.ts';
import { useWords } from '../words.tsx';

const windowTimers = {
  start: (run: () => void, ms: number): unknown => window.setTimeout(run, ms),
  stop: (handle: unknown) => window.clearTimeout(handle as number),
};
const word = 'practitioner';

/** For the practitioner, so in English: two seconds of holding, by finger or key; whoever cannot hold types a word. */
export const TakeBack = ({ onTake }: { readonly onTake: (how: 'held' | 'typed') => void }) => {
  const { t } = useWords();
  const [holding, setHolding] = useState(false);
  const [typing, setTyping] = useState(false);
  const [text, setText] = useState('');
  const [held, setHeld] = useState(0);
  const [hold] = useState(() => createHold(windowTimers, setHolding, () => setHeld((times) => times + 1)));
  useEffect(() => hold.stop, [hold]);
  const take = useRef(onTake);
  useLayoutEffect(() => {
    take.current = onTake;
  });
  useEffect(() => {
    if (held > 0) take.current('held');
  }, [held]);
  return (
    <div className="take-back" lang="en" dir="ltr">
      <button
        type="button"
        className="btn take-back-button"
        data-holding={holding || undefined}
        onPointerDown={hold.start}
        onPointerUp={hold.stop}
        onPointerLeave={hold.stop}
        onPointerCancel={hold.stop}
        onBlur={hold.stop}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          if (!event.repeat) hold.start();
        }}
        onKeyUp={hold.stop}
        // A press by an assistive device is over at once: it is led to the word.
        onClick={(event) => {
          if (event.detail === 0) setTyping(true);
        }}
      >
        <span className="take-back-fill" aria-hidden="true" />
        <span>{t(handOverScreen.practitionerHold2SecondsToTake)}</span>
      </button>
      {typing ? (
        <form
          className="take-back-typed"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim().toLowerCase() === word) onTake('typed');
          }}
        >
          <FormField
            label={handOverScreen.typeTheWord({ word })}
            value={text}
            onChange={setText}
            hideOptional
            startsFocused
          />
          <Button submits isDisabled={text.trim().toLowerCase() !== word}>
            {t(handOverScreen.takeBack)}
          </Button>
        </form>
      ) : (
        <Button look="quiet" size="small" onPress={() => setTyping(true)}>
          {t(handOverScreen.cannotHoldTypeInstead)}
        </Button>
      )}
    </div>
  );
};
