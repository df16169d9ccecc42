import { useWords } from '../words.tsx';
import { commonWords } from '../../shared/words/screens/common.ts';
import { missingWords } from '../../shared/words/screens/missing.ts';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { useAfterTyping } from './fields/use-after-typing.ts';

interface ReasonDialogProps {
  readonly title: Phrase;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly action: Phrase;
  readonly onReason: (reason: string) => Promise<boolean>;
  readonly label?: Phrase | undefined;
  readonly children?: ReactNode;
  /** Something else in the dialog is still missing. */
  readonly missing?: Phrase | null | undefined;
  readonly maxLength?: number | undefined;
}

/** Some steps ask why; the reason goes into the record. */
export const ReasonDialog = ({
  title,
  isOpen,
  onClose,
  action,
  onReason,
  label = commonWords.reason,
  children,
  missing = null,
  maxLength = 200,
}: ReasonDialogProps) => {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Phrase | null>(null);
  const close = () => {
    setReason('');
    setWrong(null);
    onClose();
  };
  const enter = async () => {
    if (missing !== null) return setWrong(missing);
    if (reason.trim() === '') return setWrong(commonWords.giveReason);
    if (await onReason(reason.trim())) return close();
    return setWrong(missingWords.notAcceptedHere);
  };
  const press = useAfterTyping(() => void enter());
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t(commonWords.cancel)}</Button>
          <Button look="primary" onPress={press}>
            {t(action)}
          </Button>
        </>
      }
    >
      {children}
      <FormField
        label={label}
        value={reason}
        onChange={setReason}
        isRequired
        startsFocused
        maxLength={maxLength}
      />
      {wrong !== null && (
        <p className="field-error" role="alert">
          {t(wrong)}
        </p>
      )}
    </Dialog>
  );
};
