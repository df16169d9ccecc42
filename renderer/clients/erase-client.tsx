import { useState } from 'react';
import type { ClientPage } from '../../shared/people/client.ts';
import { destroyReasons } from '../../shared/photos/photo.ts';
import type { DestroyReason } from '../../shared/photos/photo.ts';
import { eraseScreenWords as words } from '../../shared/words/screens/erase.ts';
import { useOpenState, useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { useMay } from '../people/use-may.ts';
import { sentenceOf } from '../problem-text.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';
import { OtherFiles } from './other-files.tsx';

/** A client leaves the record, with a certificate to take home. Main asks for the second person where the studio has one. */
export const EraseClient = ({
  page,
  startsOpen = false,
}: {
  readonly page: ClientPage;
  readonly startsOpen?: boolean;
}) => {
  const { client, go } = useShell();
  const { phase } = useOpenState();
  const { t } = useWords();
  const mayErase = useMay('erasure');
  const [isOpen, setOpen] = useState(startsOpen);
  const [why, setWhy] = useState<DestroyReason | null>(null);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [no, setNo] = useState<Phrase | null>(null);
  const [path, setPath] = useState<string | null>(null);
  const { fullName } = page.fields;
  const isWorkedOn = page.sessions.some(({ ending }) => ending === null);
  const missing =
    why === null
      ? words.whyMissing
      : typed.trim().toLowerCase() === fullName.trim().toLowerCase()
        ? null
        : words.nameMissing;
  if (!mayErase) return null;
  const erase = async (): Promise<void> => {
    setNo(missing);
    if (missing !== null || why === null) return;
    setBusy(true);
    const reply = await client['clients.erase']({ id: page.id, reason: why });
    setBusy(false);
    if (reply.ok) setPath(reply.value.path);
    else if (reply.error.kind !== 'cancelled') setNo(sentenceOf(reply.error));
  };
  return (
    <Card title={t(words.title)}>
      <div className="form-rows">
        <p className="small">{t(words.about)}</p>
        <p className="small">{t(words.keep)}</p>
        {isWorkedOn && <p className="small">{t(words.openSession)}</p>}
        <div>
          <Button
            size="small"
            isDisabled={isWorkedOn || phase === 'readOnly'}
            onPress={() => {
              setWhy(null);
              setTyped('');
              setNo(null);
              setOpen(true);
            }}
          >
            {t(words.button)}
          </Button>
        </div>
      </div>
      <Dialog
        title={words.dialog({ name: fullName })}
        isOpen={isOpen}
        tone="stop"
        {...(busy || path !== null ? {} : { onClose: () => setOpen(false) })}
        actions={
          path === null ? (
            <>
              <Button onPress={() => setOpen(false)} isDisabled={busy}>
                {t(words.cancel)}
              </Button>
              <Button look="stop" blocked={missing !== null} isPending={busy} onPress={() => void erase()}>
                {t(words.act)}
              </Button>
            </>
          ) : (
            <Button look="primary" onPress={() => go({ at: 'clients' })}>
              {t(words.toClients)}
            </Button>
          )
        }
      >
        {path === null ? (
          <div className="form-rows">
            <p>{t(words.about)}</p>
            <p>{t(words.first)}</p>
            <OtherFiles files={page.otherFiles} says={words.otherFiles({ count: page.otherFiles.length })} />
            <ChoiceRow
              label={words.why}
              choices={destroyReasons.map((id) => ({ id, label: t(words[id]) }))}
              value={why}
              onChange={setWhy}
            />
            <FormField
              label={words.typeName}
              value={typed}
              onChange={setTyped}
              maxLength={200}
              isRequired
              hint={words.whereFirst}
            />
            {no !== null && <Banner tone="stop">{t(no)}</Banner>}
          </div>
        ) : (
          <>
            <p role="status">{t(words.done({ path }))}</p>
            <OtherFiles files={page.otherFiles} says={words.otherFiles({ count: page.otherFiles.length })} />
          </>
        )}
      </Dialog>
    </Card>
  );
};
