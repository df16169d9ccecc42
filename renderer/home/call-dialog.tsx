import { useState } from 'react';
import { callOutcomes } from '../../shared/home/calls.ts';
import type { CallOutcome } from '../../shared/home/calls.ts';
import type { CallDue } from '../../shared/home/due-rows.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { callsScreen as words } from '../../shared/words/screens/calls.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { CallPhotos } from './call-photos.tsx';
import type { CallPhoto } from './call-photos.tsx';

interface CallDialogProps {
  readonly due: CallDue;
  readonly onMade: () => void;
  readonly onClose: () => void;
}

/** What to ask on the phone, and what was heard. A worry leads to the form of unwanted events. */
export const CallDialog = ({ due, onMade, onClose }: CallDialogProps) => {
  const { client, go } = useShell();
  const { t } = useWords();
  const [outcome, setOutcome] = useState<CallOutcome | null>(null);
  const [said, setSaid] = useState('');
  const [photos, setPhotos] = useState<readonly CallPhoto[]>([]);
  const [busy, setBusy] = useState(false);
  const [no, setNo] = useState<Phrase | null>(null);
  const [isEntered, setEntered] = useState(false);
  const missing =
    outcome === null
      ? words.howMissing
      : outcome === 'concern' && said.trim() === ''
        ? words.wordsMissing
        : null;
  const enter = async (): Promise<void> => {
    setNo(missing);
    if (missing !== null || outcome === null) return;
    setBusy(true);
    const reply = await client['calls.record']({
      session: due.session,
      day: due.day,
      outcome,
      words: said.trim(),
      photos: photos.map(({ bytes, small, fileSays }) => ({
        bytes,
        small,
        ...(fileSays === undefined ? {} : { fileSays }),
      })),
    });
    setBusy(false);
    if (!reply.ok) return setNo(sentenceOf(reply.error));
    onMade();
    if (outcome === 'concern') setEntered(true);
    else onClose();
  };
  return (
    <Dialog
      title={words.dialog({ clientName: due.clientName, day: due.day })}
      isOpen
      onClose={onClose}
      actions={
        isEntered ? (
          <>
            <Button onPress={onClose}>{t(words.close)}</Button>
            <Button look="primary" onPress={() => go({ at: 'client', client: due.client })}>
              {t(words.openClient)}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{t(words.cancel)}</Button>
            <Button look="primary" blocked={missing !== null} isPending={busy} onPress={() => void enter()}>
              {t(words.enter)}
            </Button>
          </>
        )
      }
    >
      {isEntered ? (
        <p role="status">{t(words.concernEntered)}</p>
      ) : (
        <div className="form-rows">
          <p>
            <b className="num">{t(words.number({ phone: due.phone }))}</b>
          </p>
          <p className="says script" aria-label={t(words.say)}>
            {t(due.script)}
          </p>
          <ChoiceRow
            label={words.how}
            choices={callOutcomes.map((id) => ({ id, label: t(words[id]) }))}
            value={outcome}
            onChange={setOutcome}
          />
          <FormField
            label={words.words}
            value={said}
            onChange={setSaid}
            maxLength={400}
            isRequired={outcome === 'concern'}
          />
          <CallPhotos photos={photos} onChange={setPhotos} />
          {no !== null && <Banner tone="stop">{t(no)}</Banner>}
        </div>
      )}
    </Dialog>
  );
};
