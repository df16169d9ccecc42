import { useState } from 'react';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { hubWords as words } from '../../shared/words/screens/hub.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Where the hub is and what lets this tablet in. Main tries it; where it does not work nothing is changed. */
export const HubDialog = ({
  address,
  onClose,
}: {
  readonly address: string | null;
  readonly onClose: () => void;
}) => {
  const { client } = useShell();
  const { t } = useWords();
  const [url, setUrl] = useState(address ?? '');
  const [password, setPassword] = useState('');
  const [studio, setStudio] = useState('');
  const [pem, setPem] = useState('');
  const [no, setNo] = useState<Phrase | null>(null);
  const [running, setRunning] = useState(false);
  const isStudio = studio.trim() === '' || uuid.test(studio.trim());
  const join = async (): Promise<void> => {
    setRunning(true);
    setNo(null);
    const reply = await client['hub.join']({
      url,
      password,
      studio: studio.trim() === '' ? null : studio.trim().toLowerCase(),
      pem: pem.trim() === '' ? null : pem,
    });
    setRunning(false);
    if (reply.ok) onClose();
    else setNo(sentenceOf(reply.error));
  };
  return (
    <Dialog
      title={words.title}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(commonWords.cancel)}</Button>
          <Button
            look="primary"
            onPress={() => void join()}
            isPending={running}
            isDisabled={url.trim() === '' || !isStudio}
          >
            {t(words.connect)}
          </Button>
        </>
      }
    >
      <div className="hub-form">
        {no !== null && <Banner tone="stop">{t(no)}</Banner>}
        <FormField
          label={words.address}
          hint={words.addressHint}
          value={url}
          onChange={setUrl}
          maxLength={500}
          isRequired
          startsFocused
        />
        <FormField
          label={words.password}
          value={password}
          onChange={setPassword}
          maxLength={500}
          secret
          hideOptional
        />
        <FormField
          label={words.studio}
          hint={words.studioHint}
          value={studio}
          onChange={setStudio}
          error={isStudio ? null : t(words.badStudio)}
          maxLength={60}
        />
        <FormField
          label={words.certificate}
          hint={words.certificateHint}
          value={pem}
          onChange={setPem}
          maxLength={20_000}
          lines={4}
        />
      </div>
    </Dialog>
  );
};
