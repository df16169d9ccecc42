import type { ProtocolLook } from '../../shared/ipc/protocol-channels.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { useWords } from '../words.tsx';

export interface ReleaseDialogProps {
  /** What main says of it; null while nothing is asked. */
  readonly look: ProtocolLook | null;
  readonly reason: string;
  readonly onReason: (text: string) => void;
  readonly isPending: boolean;
  readonly onClose: () => void;
  readonly onRelease: () => void;
}

const courses = {
  weaker: studioScreen.weaker,
  stricter: studioScreen.stricter,
  other: studioScreen.changed,
} as const;

/** The last look before a version is fixed for ever. */
export const ReleaseDialog = ({
  look,
  reason,
  onReason,
  isPending,
  onClose,
  onRelease,
}: ReleaseDialogProps) => {
  const { t } = useWords();
  const isReasonMissing = look?.asksReason === true && reason.trim() === '';
  return (
    <Dialog
      title={t(studioScreen.releaseVersion({ version: look?.version ?? 0 }))}
      isOpen={look !== null}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t(studioScreen.goOnEditing)}
          </Button>
          <Button look="primary" onPress={onRelease} isPending={isPending} isDisabled={isReasonMissing}>
            {t(studioScreen.release)}
          </Button>
        </>
      }
    >
      <p>{t(studioScreen.fullTextGoesIntoRecord)}</p>
      <ul className="plain-lines changes">
        {(look?.changes ?? []).map(({ path, name, was, is, course }) => (
          <li key={path}>
            <span className={`course course-${course}`}>{t(courses[course])}</span> {t(name)}:{' '}
            <s className="was">{t(was)}</s> <b className="num">{t(is)}</b>
          </li>
        ))}
      </ul>
      {look?.asksReason === true && <p>{t(studioScreen.weakerIsShown)}</p>}
      <FormField
        label={studioScreen.why}
        value={reason}
        onChange={onReason}
        maxLength={500}
        isRequired={look?.asksReason === true}
      />
    </Dialog>
  );
};
