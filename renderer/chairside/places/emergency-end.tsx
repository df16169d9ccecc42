import { commonWords } from '../../../shared/words/screens/common.ts';
import { sessionPlaceWords } from '../../../shared/words/screens/session-places.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { useSessionContext } from '../session-context.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';

/** Leaves the emergency: what was done, or why it was none. */
export const EmergencyEnd = ({
  how,
  onClose,
}: {
  readonly how: 'falseAlarm' | 'ended' | null;
  readonly onClose: () => void;
}) => {
  const { data, say } = useSessionContext();
  const { form, set, touched } = useForm({ words: '', name: data.opening.practitioner.name, crew: '' });
  const isFalse = how === 'falseAlarm';
  const missing =
    form.words.trim() === ''
      ? isFalse
        ? sessionPlaceWords.sayWhyFalse
        : sessionPlaceWords.sayWhatWasDone
      : isFalse && form.name.trim() === ''
        ? sessionPlaceWords.giveName
        : null;
  const enter = async () => {
    const answer = isFalse
      ? await say({ type: 'emergency.falseAlarm', reason: form.words.trim(), name: form.name.trim() })
      : await say({
          type: 'emergency.ended',
          whatWasDone: form.words.trim(),
          ...(form.crew.trim() === '' ? {} : { handedOverTo: form.crew.trim() }),
        });
    if (answer === null) onClose();
    return answer;
  };
  return (
    <Dialog
      title={isFalse ? sessionPlaceWords.falseAlarm : sessionPlaceWords.emergencyOver}
      isOpen={how !== null}
      onClose={onClose}
    >
      <FormField
        label={isFalse ? sessionPlaceWords.whyFalseAlarm : sessionPlaceWords.whatWasDone}
        value={form.words}
        onChange={set('words')}
        isRequired
        startsFocused
        maxLength={isFalse ? 300 : 400}
      />
      {isFalse ? (
        <FormField
          label={commonWords.name}
          value={form.name}
          onChange={set('name')}
          isRequired
          maxLength={120}
        />
      ) : (
        <FormField
          label={sessionPlaceWords.handedOverTo}
          value={form.crew}
          onChange={set('crew')}
          maxLength={120}
        />
      )}
      <FormFoot
        inDialog
        action={isFalse ? sessionPlaceWords.backToWork : commonWords.enter}
        touched={touched}
        onEnter={enter}
        onCancel={onClose}
        missing={missing}
      />
    </Dialog>
  );
};
