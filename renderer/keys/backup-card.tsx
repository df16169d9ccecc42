import { useState } from 'react';
import type { BackupView } from '../../shared/backup/view.ts';
import { limitChoices } from '../../shared/backup/view.ts';
import type { Phrase, Sentence } from '../../shared/words/message.ts';
import { backupScreenWords as words } from '../../shared/words/screens/backup.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { FormField } from '../parts/form-field.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { useBackup } from './use-backup.ts';

const goingWords = ({ what, done, of }: NonNullable<BackupView['running']>): Sentence => {
  if (of === 0) return words.starting;
  return what === 'backup' ? words.going({ done, of }) : words.rehearsing({ done, of });
};

/** The backup's folder, how fresh it is, and the two buttons: back up, rehearse. */
export const BackupCard = ({ isReadOnly }: { readonly isReadOnly: boolean }) => {
  const { client } = useShell();
  const { t } = useWords();
  const [view, again] = useBackup();
  const [no, setNo] = useState<Phrase | null>(null);
  const [code, setCode] = useState('');
  const [codeNo, setCodeNo] = useState<Phrase | null>(null);
  if (view === null) return null;
  const { folder, running } = view;
  const isBusy = running !== null || isReadOnly;

  const ask = async (name: 'backup.now' | 'backup.choose'): Promise<void> => {
    setNo(null);
    const reply = await client[name](null);
    if (!reply.ok && reply.error.kind !== 'cancelled') setNo(sentenceOf(reply.error));
    await again();
  };
  const rehearse = async (): Promise<void> => {
    if (code.trim() === '') return setCodeNo(words.codeNeeded);
    const reply = await client['backup.rehearse']({ recoveryCode: code });
    if (reply.ok) setCode('');
    else setCodeNo(sentenceOf(reply.error));
    await again();
  };
  const limit = async (days: string): Promise<void> => {
    const reply = await client['backup.limit']({ days: Number(days) });
    if (!reply.ok) setNo(sentenceOf(reply.error));
    await again();
  };

  return (
    <Card title={t(words.title)} tone={view.tone === 'caution' ? 'caution' : undefined}>
      <dl className="fact-list">
        <div>
          <dt>{t(words.folder)}</dt>
          <dd>{folder ?? t(words.none)}</dd>
        </div>
        <div>
          <dt>{t(words.newest)}</dt>
          <dd>{t(view.says)}</dd>
        </div>
        {folder !== null && (
          <div>
            <dt>{t(words.rehearsal)}</dt>
            <dd>{t(view.rehearsal)}</dd>
          </div>
        )}
      </dl>
      {view.problem !== null && <Banner tone="stop">{t(view.problem)}</Banner>}
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      {running !== null && (
        <p className="small num" role="status">
          {t(goingWords(running))}
        </p>
      )}
      <div className="keys-form">
        <p className="small">{t(words.chooseSays)}</p>
        {folder !== null && (
          <Button look="primary" onPress={() => void ask('backup.now')} isDisabled={isBusy}>
            {t(words.now)}
          </Button>
        )}
        <Button onPress={() => void ask('backup.choose')} isDisabled={isBusy}>
          {t(folder === null ? words.choose : words.other)}
        </Button>
      </div>
      {folder !== null && (
        <>
          <ChoiceRow
            label={t(words.limit)}
            choices={limitChoices.map((days) => ({
              id: String(days),
              label: t(words.days({ count: days })),
            }))}
            value={String(view.limitDays)}
            onChange={(days) => void limit(days)}
            isDisabled={isReadOnly}
          />
          <form
            className="keys-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (!isBusy) void rehearse();
            }}
          >
            <p className="small">{t(words.rehearseSays)}</p>
            <FormField
              label={t(words.code)}
              value={code}
              onChange={(text) => {
                setCode(text);
                setCodeNo(null);
              }}
              error={codeNo}
              hint={t(words.codeHint)}
              maxLength={200}
            />
            <Button submits isDisabled={isBusy}>
              {t(words.rehearse)}
            </Button>
          </form>
        </>
      )}
    </Card>
  );
};
