import { useState } from 'react';
import type { Phrase } from '../../../shared/words/message.ts';
import { commonWords } from '../../../shared/words/screens/common.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words.tsx';
import { useAfterTyping } from './use-after-typing.ts';

interface FormFootProps {
  readonly action: Phrase;
  readonly touched: boolean;
  /** Enters the form; a sentence when it was not accepted. */
  readonly onEnter: () => Promise<Phrase | null>;
  readonly onCancel?: (() => void) | undefined;
  /** First thing still missing; the button then says so. */
  readonly missing?: Phrase | null | undefined;
  readonly look?: 'primary' | 'plain' | 'stop' | undefined;
  /** At the foot of a dialog the primary button comes last, as in every dialog. */
  readonly inDialog?: boolean | undefined;
}

/** The button under a form: enters it once, says what is missing or why not. */
export const FormFoot = ({
  action,
  touched,
  onEnter,
  onCancel,
  missing = null,
  look = 'primary',
  inDialog = false,
}: FormFootProps) => {
  const { t } = useWords();
  const [wrong, setWrong] = useState<Phrase | null>(null);
  const [busy, setBusy] = useState(false);
  const enter = async () => {
    if (busy) return;
    if (missing !== null) return setWrong(missing);
    setBusy(true);
    setWrong(await onEnter());
    setBusy(false);
  };
  const press = useAfterTyping(() => void enter());
  return (
    <div className="form-foot">
      {wrong !== null && (
        <p className="field-error" role="alert">
          {t(wrong)}
        </p>
      )}
      <div className={inDialog ? 'button-row at-end' : 'button-row'}>
        {inDialog && onCancel && <Button onPress={onCancel}>{t(commonWords.cancel)}</Button>}
        <Button look={look} blocked={missing !== null} isPending={busy} onPress={press}>
          {t(action)}
        </Button>
        {!inDialog && onCancel && (
          <Button look="quiet" onPress={onCancel}>
            {t(commonWords.cancel)}
          </Button>
        )}
        {touched && (
          <span className="field-state" data-state="unsaved">
            {t(commonWords.notSavedYet)}
          </span>
        )}
      </div>
    </div>
  );
};
