import { useState } from 'react';
import type { RecordPlace, SealFound } from '../../shared/ipc/record-channels.ts';
import type { RecordCheck } from '../../shared/ipc/pages.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { sealWords } from '../../shared/words/seal.ts';
import { useOpenState, useShell } from '../context.ts';
import { recordWords } from '../home/record-chip.tsx';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { FormField } from '../parts/form-field.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';

const sinceThen = (check: RecordCheck | null, timeZone: string): Phrase => {
  if (check === null || check.state === 'checking') return sealWords.checking;
  return check.state === 'intact'
    ? sealWords.unchanged({ entries: check.entries, at: { at: check.at, zone: timeZone, as: 'moment' } })
    : sealWords.notUnchanged({ says: recordWords(check).words });
};

/** Type or scan the seal of a printed page: which page it is, and whether anything changed since. */
export const SealCard = ({ place }: { readonly place: RecordPlace | null }) => {
  const { t } = useWords();
  const { client } = useShell();
  const { timeZone } = useOpenState();
  const [typed, setTyped] = useState('');
  const [no, setNo] = useState<Phrase | null>(null);
  const [found, setFound] = useState<SealFound | null>(null);
  const [check, setCheck] = useState<RecordCheck | null>(null);
  const [running, setRunning] = useState(false);
  const lookUp = async (): Promise<void> => {
    setRunning(true);
    setNo(null);
    setFound(null);
    setCheck(null);
    const reply = await client['record.seal']({ typed });
    setRunning(false);
    if (!reply.ok)
      return setNo(reply.error.kind === 'bad-request' ? reply.error.says : sentenceOf(reply.error));
    setFound(reply.value);
    const checked = await client['record.verify'](null);
    if (checked.ok) setCheck(checked.value);
  };
  const facts: readonly (readonly [Phrase, Phrase])[] =
    found === null
      ? []
      : [
          [sealWords.paper, sealWords[found.paper]],
          ...(found.client === null ? [] : [[sealWords.client, found.client] as const]),
          ...(found.recordNumber === null ? [] : [[sealWords.recordNumber, found.recordNumber] as const]),
          [sealWords.made, sealWords.madeAt({ at: { at: found.at, zone: timeZone, as: 'moment' } })],
          [sealWords.entry, sealWords.entryOf({ seq: found.seq, of: place?.entries ?? found.seq })],
          [sealWords.since, sinceThen(check, timeZone)],
        ];
  return (
    <Card title={t(sealWords.title)}>
      <p>{t(sealWords.howItWorks)}</p>
      <form
        className="stacked"
        onSubmit={(event) => {
          event.preventDefault();
          void lookUp();
        }}
      >
        <FormField
          label={sealWords.seal}
          value={typed}
          onChange={setTyped}
          error={no}
          placeholder={sealWords.example}
          maxLength={60}
          hideOptional
        />
        <Button
          look="primary"
          onPress={() => void lookUp()}
          isPending={running}
          isDisabled={typed.trim() === ''}
        >
          {t(sealWords.lookUp)}
        </Button>
      </form>
      {found !== null && (
        <Banner tone={check !== null && check.state === 'broken' ? 'stop' : 'good'} title={t(sealWords.ours)}>
          <dl className="fact-list">
            {facts.map(([what, value], index) => (
              <div key={index}>
                <dt>{t(what)}</dt>
                <dd className="num">{t(value)}</dd>
              </div>
            ))}
          </dl>
        </Banner>
      )}
    </Card>
  );
};
