import { useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import type { Tablet } from '../../shared/ipc/tablet.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { OwnPinFields } from './own-pin-fields.tsx';

interface ForgotPinProps {
  readonly client: Client;
  readonly tablet: Tablet;
  readonly onState: (state: AppState) => void;
  readonly onClose: () => void;
}

/** Who helps whom; an owner helps themselves with the recovery code. */
export const ForgotPin = ({ client, tablet, onState, onClose }: ForgotPinProps) => {
  const { t } = useWords();
  const owners = tablet.people.filter(({ roles }) => roles.includes('owner'));
  const [owner, setOwner] = useState(owners[0]?.id ?? null);
  const [code, setCode] = useState('');
  const [own, setOwn] = useState({ pin: '', again: '' });
  const [codeNo, setCodeNo] = useState<Phrase | null>(null);
  const [pinNo, setPinNo] = useState<Phrase | null>(null);
  const [running, setRunning] = useState(false);

  const reset = async (): Promise<void> => {
    setCodeNo(null);
    setPinNo(null);
    if (own.pin !== own.again) return setPinNo(words.different);
    if (owner === null) return;
    setRunning(true);
    const reply = await client['people.resetByCode']({ person: owner, recoveryCode: code, pin: own.pin });
    setRunning(false);
    if (reply.ok) {
      onState(reply.value);
      return onClose();
    }
    if (reply.error.kind === 'people-refused') setPinNo(sentenceOf(reply.error));
    else setCodeNo(sentenceOf(reply.error));
  };
  return (
    <Dialog
      title={t(words.forgotTitle)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(commonWords.cancel)}</Button>
          <Button look="primary" isPending={running} onPress={() => void reset()}>
            {t(words.newPin)}
          </Button>
        </>
      }
    >
      <p>{t(words.forgotSays)}</p>
      <p>{t(words.forgotOwner)}</p>
      {owners.length > 1 && (
        <ChoiceRow
          label={t(words.whichOwner)}
          choices={owners.map(({ id, name }) => ({ id, label: name }))}
          value={owner}
          onChange={setOwner}
        />
      )}
      <FormField
        label={t(words.recoveryCode)}
        value={code}
        onChange={setCode}
        error={codeNo === null ? null : t(codeNo)}
        maxLength={200}
        isRequired
      />
      <OwnPinFields {...own} onChange={setOwn} no={pinNo} />
    </Dialog>
  );
};
