import { useEffect, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import type { Tile } from '../../shared/ipc/tablet.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { OwnPinFields } from './own-pin-fields.tsx';
import './set-pin.css';

interface SetPinDialogProps {
  readonly client: Client;
  readonly person: Pick<Tile, 'id' | 'name'>;
  readonly onSet: (state: AppState) => void;
  readonly onClose: () => void;
}

/** Six random digits are proposed; eight of one's own or a phrase are taken too. */
export const SetPinDialog = ({ client, person, onSet, onClose }: SetPinDialogProps) => {
  const { t } = useWords();
  const [proposed, setProposed] = useState<string | null>(null);
  const [isOwn, setIsOwn] = useState(false);
  const [own, setOwn] = useState({ pin: '', again: '' });
  const [no, setNo] = useState<Phrase | null>(null);
  const [running, setRunning] = useState(false);

  const propose = async (): Promise<void> => {
    const reply = await client['people.proposePin']({ person: person.id });
    if (reply.ok) setProposed(reply.value.pin);
    else setNo(sentenceOf(reply.error));
  };
  const { id } = person;
  useEffect(() => {
    let gone = false;
    void client['people.proposePin']({ person: id }).then((reply) => {
      if (!gone && reply.ok) setProposed(reply.value.pin);
    });
    return () => {
      gone = true;
    };
  }, [client, id]);

  const set = async (): Promise<void> => {
    setNo(null);
    if (isOwn && own.pin !== own.again) return setNo(words.different);
    setRunning(true);
    const reply = await client['people.setPin']({
      person: person.id,
      pin: isOwn ? own.pin : (proposed ?? ''),
    });
    setRunning(false);
    if (!reply.ok) return setNo(sentenceOf(reply.error));
    onSet(reply.value);
    onClose();
  };
  return (
    <Dialog
      title={t(words.pinFor({ name: person.name }))}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(commonWords.cancel)}</Button>
          <Button look="primary" isPending={running} onPress={() => void set()}>
            {t(isOwn ? words.setPin : words.takeThese)}
          </Button>
        </>
      }
    >
      {isOwn ? (
        <>
          <OwnPinFields {...own} onChange={setOwn} no={no} />
          <Button
            look="quiet"
            onPress={() => {
              setNo(null);
              setIsOwn(false);
            }}
          >
            {t(words.backToProposed)}
          </Button>
        </>
      ) : (
        <>
          <output className="proposed-pin num" data-testid="proposed-pin">
            {proposed === null ? '' : `${proposed.slice(0, 3)} ${proposed.slice(3)}`}
          </output>
          <p>{t(words.proposed)}</p>
          {no !== null && (
            <p className="field-error" role="alert">
              {t(no)}
            </p>
          )}
          <div className="set-pin-row">
            <Button onPress={() => void propose()}>{t(words.another)}</Button>
            <Button look="quiet" onPress={() => setIsOwn(true)}>
              {t(words.ownChoice)}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
};
