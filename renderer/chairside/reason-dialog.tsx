import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { useAfterTyping } from './fields/use-after-typing.ts';

interface ReasonDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly action: string;
  readonly onReason: (reason: string) => Promise<boolean>;
  readonly label?: string | undefined;
  readonly children?: ReactNode;
  /** Something else in the dialog is still missing. */
  readonly missing?: string | null | undefined;
  readonly maxLength?: number | undefined;
}

/** Some steps ask why; the reason goes into the record. */
export const ReasonDialog = ({
  title,
  isOpen,
  onClose,
  action,
  onReason,
  label = 'Reason',
  children,
  missing = null,
  maxLength = 200,
}: ReasonDialogProps) => {
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const close = () => {
    setReason('');
    setWrong(null);
    onClose();
  };
  const enter = async () => {
    if (missing !== null) return setWrong(missing);
    if (reason.trim() === '') return setWrong('Please give a reason.');
    if (await onReason(reason.trim())) return close();
    return setWrong('That was not accepted. The reason stands at the bottom of the screen.');
  };
  const press = useAfterTyping(() => void enter());
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button look="primary" onPress={press}>
            {action}
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
          {wrong}
        </p>
      )}
    </Dialog>
  );
};
