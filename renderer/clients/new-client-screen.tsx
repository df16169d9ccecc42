import { useRef, useState } from 'react';
import type { ClientId } from '../../shared/brand.ts';
import type { SamePerson } from '../../shared/ipc/contract.ts';
import type { ClientFields } from '../../shared/people/client.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { flushDrafts } from '../parts/use-draft.ts';
import { usePageDown } from '../parts/use-page-down.ts';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { ClientForm } from './client-form.tsx';
import type { FormFields, FormIssues } from './client-form.tsx';
import { fieldIssues, formFields } from './client-issues.ts';
import { firstNameOf } from './client-words.ts';
import { isReminderWay } from '../../shared/people/reminders.ts';
import { useMay } from '../people/use-may.ts';
import { SamePersonDialog } from './same-person-dialog.tsx';
import { useOpenClient } from './use-open-client.ts';

/** Nobody was asked for a language or for reminders yet: then there is none, and not an empty one. */
const complete = ({ language = '', reminders = '', ...fields }: FormFields) => ({
  ...(language === '' ? {} : { language }),
  ...(isReminderWay(reminders) ? { reminders } : {}),
  fullName: '',
  firstName: '',
  dateOfBirth: '',
  phone: '',
  address: '',
  emergencyContact: '',
  ...fields,
});

/** Registering: every field is stored with the draft as it is typed; discarding destroys the draft's key (decision 29). */
export const NewClientScreen = ({
  draft,
  name,
  fields: found,
}: {
  readonly draft: ClientId;
  readonly name: string;
  readonly fields: FormFields;
}) => {
  const { t } = useWords();
  const mayStart = useMay('sessionStart');

  const { client, go } = useShell();
  const [fields, setFields] = useState<FormFields>(() =>
    name === '' ? found : { ...found, fullName: name, firstName: firstNameOf(name) },
  );
  const latest = useRef(fields);
  const [issues, setIssues] = useState<FormIssues>({});
  const [no, setNo] = useState<Phrase | null>(null);
  const [same, setSame] = useState<SamePerson | null>(null);
  const [asking, setAsking] = useState(false);
  const [running, setRunning] = useState(false);
  const other = useOpenClient();
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);

  const save = async (field: keyof ClientFields, text: string): Promise<Phrase | null> => {
    const before = latest.current;
    const next = {
      ...before,
      [field]: text,
      ...(field === 'fullName' && (before.firstName ?? '') === '' ? { firstName: firstNameOf(text) } : {}),
    };
    latest.current = next;
    setIssues(({ [field]: _gone, ...others }) => others);
    const reply = await client['clients.saveDraft']({ id: draft, fields: next });
    if (!reply.ok) return sentenceOf(reply.error);
    setFields(latest.current);
    return null;
  };

  const register = async (evenIfSame: boolean): Promise<void> => {
    setRunning(true);
    await flushDrafts();
    const reply = await client['clients.register']({
      id: draft,
      fields: complete(latest.current),
      evenIfSame,
    });
    setRunning(false);
    if (reply.ok) return go({ at: mayStart ? 'startSession' : 'client', client: reply.value.id });
    const { error } = reply;
    if (error.kind === 'same-person') return setSame(error);
    if (error.kind !== 'bad-request') return setNo(sentenceOf(error));
    const wrong = fieldIssues(error.issues, latest.current);
    setIssues(wrong);
    setNo(Object.keys(wrong).length === 0 ? error.says : null);
    const first = formFields.find((one) => wrong[one] !== undefined);
    if (first)
      document
        .querySelector<HTMLElement>(
          `#client-${first} input, #client-${first} textarea, input#client-${first}`,
        )
        ?.focus();
  };

  const askOrDiscard = async (): Promise<void> => {
    // What is still being typed counts as typed.
    await flushDrafts();
    if (Object.values(latest.current).some((text) => text !== '')) setAsking(true);
    else await discard();
  };
  const discard = async (): Promise<void> => {
    const reply = await client['clients.discardDraft']({ id: draft });
    if (!reply.ok) return setNo(sentenceOf(reply.error));
    go({ at: 'clients' });
  };

  return (
    <>
      <PageTop title={t(clientsScreen.newClient)} />
      {(no ?? other.no) !== null && <Banner tone="stop">{t(no ?? other.no ?? '')}</Banner>}
      <Card>
        <ClientForm values={fields} onSave={save} issues={issues} />
      </Card>
      <div className="form-foot">
        <Button look="quiet" onPress={() => void askOrDiscard()}>
          {t(clientsScreen.discard)}
        </Button>
        <Button
          ref={primary}
          look="primary"
          size="large"
          onPress={() => void register(false)}
          isPending={running}
        >
          {t(clientsScreen.registerClient)}
        </Button>
      </div>
      <Dialog
        title={t(clientsScreen.discardWhatWasTyped)}
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t(clientsScreen.keepTyping)}</Button>
            <Button look="stop" onPress={() => void discard()}>
              {t(clientsScreen.discard)}
            </Button>
          </>
        }
      >
        <p>{t(clientsScreen.draftKeyDestroyed)}</p>
      </Dialog>
      <SamePersonDialog
        same={same}
        bringing={other.bringing}
        onClose={() => {
          other.drop();
          setSame(null);
        }}
        onOther={() => {
          other.drop();
          setSame(null);
          void register(true);
        }}
        onSame={(id, tablet) => {
          void other.fetch(id, tablet).then((isHere) => {
            // The answer to one that was dropped changes nothing; why it could not come stands in the form.
            setSame((now) => (now === same ? null : now));
            if (!isHere) return;
            void client['clients.discardDraft']({ id: draft });
            go({ at: 'client', client: id });
          });
        }}
      />
    </>
  );
};
