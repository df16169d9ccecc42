import { use, useState } from 'react';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { OpenStateContext, ShellContext } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { flushDrafts } from '../parts/use-draft.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { useWords } from '../words.tsx';
import { SetPinDialog } from './set-pin-dialog.tsx';
import { SignIn } from './sign-in.tsx';
import './tablet-buttons.css';

/** Who has the tablet, and the two ways to hand it on. Nothing of it is there before somebody has a PIN. */
export const TabletButtons = () => {
  const shell = use(ShellContext);
  const state = use(OpenStateContext);
  const { t } = useWords();
  const [open, setOpen] = useState<'switch' | 'pin' | null>(null);
  if (shell === null || state === null || !state.tablet.asksPin || state.tablet.person === null) return null;
  const { client, app } = shell;
  const { tablet } = state;
  const close = (): void => setOpen(null);
  const lock = async (): Promise<void> => {
    // What is being typed is stored under the name of whoever typed it.
    await flushDrafts();
    const reply = await client['people.lock'](null);
    if (reply.ok) app.hearState(reply.value);
  };
  return (
    <div className="tablet-buttons">
      <Button look="quiet" size="small" icon={<Icon name="lock" />} onPress={() => void lock()}>
        <span className="rail-word">{t(words.lockNow)}</span>
      </Button>
      <Button
        look="quiet"
        size="small"
        className="tablet-switch"
        icon={<Icon name="person" />}
        onPress={() => setOpen('switch')}
      >
        <span className="rail-word">{t(words.switchPerson)}</span>
      </Button>
      {open === 'switch' && (
        <Dialog
          title={t(words.whoTakes)}
          isOpen
          size="wide"
          onClose={close}
          actions={
            <>
              <Button look="quiet" onPress={() => setOpen('pin')}>
                {t(words.myPin)}
              </Button>
              <Button onPress={close}>{t(commonWords.cancel)}</Button>
            </>
          }
        >
          <p>{t(words.whoTakesSays)}</p>
          <SignIn
            client={client}
            tablet={tablet}
            hasTitle={false}
            onState={(next) => {
              close();
              app.hearState(next);
            }}
          />
        </Dialog>
      )}
      {open === 'pin' && tablet.person !== null && (
        <SetPinDialog client={client} person={tablet.person} onSet={app.hearState} onClose={close} />
      )}
    </div>
  );
};
