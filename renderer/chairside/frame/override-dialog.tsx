import { commonWords } from '../../../shared/words/screens/common.ts';
import { missingWords } from '../../../shared/words/screens/missing.ts';
import { use, useState } from 'react';
import type { RequirementState } from '../../../shared/session/requirement.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { OpenStateContext } from '../../context.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

interface OpenProps {
  readonly one: RequirementState;
  readonly onClose: () => void;
}

const OpenOverride = ({ one, onClose }: OpenProps) => {
  const { t } = useWords();
  const { data, say } = useSessionContext();
  const [reason, setReason] = useState('');
  const [name, setName] = useState(data.opening.practitioner.name);
  const [wrong, setWrong] = useState<Phrase | null>(null);
  // Who gives a PIN for it is named by that.
  const asksPin = use(OpenStateContext)?.tablet.asksPin === true;

  const override = async () => {
    if (reason.trim() === '' || name.trim() === '') return setWrong(missingWords.giveReasonAndName);
    const answer = await say({
      type: 'requirement.overridden',
      requirement: { id: one.id, ...(one.scope === undefined ? {} : { scope: one.scope }) },
      reason: reason.trim(),
      name: name.trim(),
    });
    return answer === null ? onClose() : setWrong(answer);
  };

  return (
    <Dialog
      title={missingWords.overrideWithReason}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(commonWords.cancel)}</Button>
          <Button look="primary" onPress={() => void override()}>
            {t(missingWords.override)}
          </Button>
        </>
      }
    >
      <p>{t(one.says)}</p>
      {one.managerOnly && <p className="small">{t(missingWords.managerDecides)}</p>}
      <FormField
        label={commonWords.reason}
        value={reason}
        onChange={setReason}
        isRequired
        startsFocused
        maxLength={300}
      />
      {!asksPin && (
        <FormField
          label={commonWords.name}
          value={name}
          onChange={setName}
          isRequired
          maxLength={120}
          hint={missingWords.statedNotProven}
        />
      )}
      {wrong !== null && (
        <p className="field-error" role="alert">
          {t(wrong)}
        </p>
      )}
    </Dialog>
  );
};

/** A soft rule is passed with a reason and a name; both are in the record and on the summary. */
export const OverrideDialog = ({
  one,
  onClose,
}: {
  readonly one: RequirementState | null;
  readonly onClose: () => void;
}) => (one === null ? null : <OpenOverride one={one} onClose={onClose} />);
