import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { useWords } from '../words.tsx';
import { ChangeLines } from './change-lines.tsx';
import type { Releasing } from './use-release.ts';

/** The last look before a version is fixed for ever. */
export const ReleaseDialog = ({ releasing }: { readonly releasing: Releasing }) => {
  const { look, reason, setReason, running, close, release } = releasing;
  const { t } = useWords();
  const isReasonMissing = look?.asksReason === true && reason.trim() === '';
  return (
    <Dialog
      title={t(studioScreen.releaseVersion({ version: look?.version ?? 0 }))}
      isOpen={look !== null}
      onClose={close}
      actions={
        <>
          <Button look="quiet" onPress={close}>
            {t(studioScreen.goOnEditing)}
          </Button>
          <Button
            look="primary"
            onPress={() => void release()}
            isPending={running}
            isDisabled={isReasonMissing}
          >
            {t(studioScreen.release)}
          </Button>
        </>
      }
    >
      <p>{t(studioScreen.fullTextGoesIntoRecord)}</p>
      <ChangeLines changes={look?.changes ?? []} />
      {look?.asksReason === true && <p>{t(studioScreen.weakerIsShown)}</p>}
      <FormField
        label={studioScreen.why}
        value={reason}
        onChange={setReason}
        maxLength={500}
        isRequired={look?.asksReason === true}
      />
    </Dialog>
  );
};
