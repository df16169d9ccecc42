import { useState } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { Client } from '../../shared/ipc/contract.ts';
import { destroyReasons } from '../../shared/photos/photo.ts';
import type { DestroyReason } from '../../shared/photos/photo.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { destroyWords } from '../../shared/words/photos.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { photosScreen } from '../../shared/words/screens/photos.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';

interface DestroyPhotoProps {
  readonly client: Client;
  readonly session: SessionId;
  readonly photo: string;
  readonly title: Phrase;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** For good: the file is overwritten and removed. That it was there, when it went and why stays on record. */
export const DestroyPhoto = ({ client, session, photo, title, onClose, onDone }: DestroyPhotoProps) => {
  const { t } = useWords();

  const [why, setWhy] = useState<DestroyReason | null>(null);
  const [no, setNo] = useState<Phrase | null>(null);
  const [working, setWorking] = useState(false);
  const destroy = async (): Promise<void> => {
    if (why === null) return setNo(photosScreen.pleaseChooseAReason);
    setWorking(true);
    const reply = await client['photos.destroy']({ session, photo, why });
    setWorking(false);
    return reply.ok ? onDone() : setNo(sentenceOf(reply.error));
  };
  return (
    <Dialog
      title={t(photosScreen.destroyPhoto({ title }))}
      isOpen
      tone="stop"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(photosScreen.keepIt)}</Button>
          <Button look="stop" icon={<Icon name="bin" />} isPending={working} onPress={() => void destroy()}>
            {t(photosScreen.destroyForGood)}
          </Button>
        </>
      }
    >
      <p>{t(photosScreen.destroyedForGood)}</p>
      <ChoiceRow
        label={t(commonWords.reason)}
        choices={destroyReasons.map((id) => ({ id, label: destroyWords[id] }))}
        value={why}
        onChange={setWhy}
        error={no}
      />
    </Dialog>
  );
};
