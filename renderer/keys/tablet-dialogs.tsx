import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.tsx';

export interface Comparing {
  readonly how: 'add' | 'join';
  readonly deviceId: string;
  readonly words: string;
}

/** Somebody looks at both screens before two tablets trust each other. */
export const CompareDialog = ({
  comparing,
  onSame,
  onClose,
}: {
  readonly comparing: Comparing;
  readonly onSame: () => void;
  readonly onClose: () => void;
}) => {
  const { t } = useWords();
  return (
    <Dialog
      title={words.compareTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(words.differ)}</Button>
          <Button look="primary" onPress={onSame}>
            {t(comparing.how === 'add' ? words.addYes : words.joinYes)}
          </Button>
        </>
      }
    >
      <p className="tablet-words num" dir="ltr">
        {comparing.words}
      </p>
      <p>{t(words.compareSays)}</p>
    </Dialog>
  );
};

export const RevokeDialog = ({
  name,
  onRevoke,
  onClose,
}: {
  readonly name: string;
  readonly onRevoke: () => void;
  readonly onClose: () => void;
}) => {
  const { t } = useWords();
  return (
    <Dialog
      title={words.revokeTitle({ name })}
      isOpen
      tone="stop"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(commonWords.cancel)}</Button>
          <Button look="stop" onPress={onRevoke}>
            {t(words.revoke)}
          </Button>
        </>
      }
    >
      <p>{t(words.revokeSays)}</p>
    </Dialog>
  );
};
