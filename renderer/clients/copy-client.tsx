import { useState } from 'react';
import type { ClientPage } from '../../shared/people/client.ts';
import { copyScreenWords as words } from '../../shared/words/screens/client-copy.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { useOpenState, useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useMay } from '../people/use-may.ts';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { OtherFiles } from './other-files.tsx';

type Form = 'read' | 'all';
type Photos = 'with' | 'without';

/** The client asks for everything the studio holds about them. Main asks for the PIN and for the place. */
export const CopyClient = ({ page }: { readonly page: ClientPage }) => {
  const { client } = useShell();
  const { t } = useWords();
  const { timeZone } = useOpenState();
  const mayCopy = useMay('clientCopy');
  const [isOpen, setOpen] = useState(false);
  const [form, setForm] = useState<Form>('all');
  const [photos, setPhotos] = useState<Photos | null>(null);
  const [busy, setBusy] = useState(false);
  const [no, setNo] = useState<Phrase | null>(null);
  const [made, setMade] = useState<{ readonly path: string; readonly seal: string | null } | null>(null);
  if (!mayCopy) return null;
  const make = async (): Promise<void> => {
    setNo(photos === null ? words.missing : null);
    if (photos === null) return;
    setBusy(true);
    const reply = await client['clients.copy']({ id: page.id, form, photos: photos === 'with' });
    setBusy(false);
    if (reply.ok) setMade(reply.value);
    else if (reply.error.kind !== 'cancelled') setNo(sentenceOf(reply.error));
  };
  return (
    <Card title={t(words.title)}>
      <div className="form-rows">
        <p className="small">{t(words.about)}</p>
        {page.copies.length > 0 && (
          <ul className="small">
            {page.copies.map(({ at, by, photos: isWith, saved }) => {
              const when = { at: { at, zone: timeZone, as: 'moment' as const }, name: by };
              return (
                <li key={at}>
                  {t(
                    saved
                      ? words.handedOut({ ...when, photos: isWith ? 'yes' : 'no' })
                      : words.notWritten(when),
                  )}
                </li>
              );
            })}
          </ul>
        )}
        <div>
          <Button
            size="small"
            onPress={() => {
              setForm('all');
              setPhotos(null);
              setNo(null);
              setMade(null);
              setOpen(true);
            }}
          >
            {t(words.button)}
          </Button>
        </div>
      </div>
      <Dialog
        title={words.dialog({ name: page.fields.fullName })}
        isOpen={isOpen}
        {...(busy ? {} : { onClose: () => setOpen(false) })}
        actions={
          made === null ? (
            <>
              <Button onPress={() => setOpen(false)} isDisabled={busy}>
                {t(words.cancel)}
              </Button>
              <Button look="primary" blocked={photos === null} isPending={busy} onPress={() => void make()}>
                {t(words.act)}
              </Button>
            </>
          ) : (
            <Button look="primary" onPress={() => setOpen(false)}>
              {t(words.close)}
            </Button>
          )
        }
      >
        {made === null ? (
          <div className="form-rows">
            <ChoiceRow
              label={words.form}
              choices={(['read', 'all'] as const).map((id) => ({ id, label: t(words[id]) }))}
              value={form}
              onChange={setForm}
            />
            <ChoiceRow
              label={words.photos}
              choices={[
                { id: 'with' as const, label: t(words.withPhotos) },
                { id: 'without' as const, label: t(words.withoutPhotos) },
              ]}
              value={photos}
              onChange={(wanted) => {
                setPhotos(wanted);
                setNo(null);
              }}
            />
            <OtherFiles files={page.otherFiles} says={words.otherFiles({ count: page.otherFiles.length })} />
            <p className="small">{t(words.careful({ name: page.fields.fullName }))}</p>
            {busy && <p role="status">{t(words.working)}</p>}
            {no !== null && <Banner tone="stop">{t(no)}</Banner>}
          </div>
        ) : (
          <div role="status">
            <p>{t(words.done({ path: made.path }))}</p>
            {made.seal !== null && <p className="small">{t(words.seal({ seal: made.seal }))}</p>}
            <OtherFiles files={page.otherFiles} says={words.otherFiles({ count: page.otherFiles.length })} />
          </div>
        )}
      </Dialog>
    </Card>
  );
};
