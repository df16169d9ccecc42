import { useCallback, useState } from 'react';
import { whole } from '../../shared/protocol/floors/whole.ts';
import { ok } from '../../shared/result.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { useShell } from '../context.ts';
import { PageTop } from '../home/page-top.tsx';
import { Banner } from '../parts/banner.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { HistoryCard } from './history-card.tsx';
import { ProtocolEditor } from './protocol-editor.tsx';
import './protocol-screen.css';

/** What the studio decides, released as versions and never edited in place (decision 7). */
export const ProtocolScreen = () => {
  const { t } = useWords();

  const { client } = useShell();
  const [said, setSaid] = useState<Phrase | null>(null);
  const [part, setPart] = useState<'draft' | 'history'>('draft');
  const ask = useCallback(async () => {
    const [protocol, draft] = await Promise.all([
      client['protocol.current'](null),
      client['protocol.draft'](null),
    ]);
    if (!protocol.ok) return protocol;
    return ok({ protocol: protocol.value, draft: draft.ok ? draft.value : null });
  }, [client]);
  const [loaded, again] = useLoad(ask);
  const released = (version: number): void => {
    setSaid(studioScreen.versionReleased({ version }));
    void again();
  };
  const top = (
    <PageTop
      title={t(studioScreen.protocol)}
      eyebrow={
        loaded.is === 'there'
          ? t(
              studioScreen.versionInCountry({
                version: loaded.value.protocol.version,
                name: loaded.value.protocol.pack.name,
              }),
            )
          : ' '
      }
    >
      {loaded.is === 'there' && (
        <ChoiceRow
          label={studioScreen.whichPart}
          hideLabel
          size="small"
          choices={[
            { id: 'draft', label: studioScreen.draft },
            { id: 'history', label: studioScreen.history },
          ]}
          value={part}
          onChange={(next) => {
            setPart(next);
            setSaid(null);
            // What was typed in the meantime is in the record.
            if (next === 'draft') void again();
          }}
        />
      )}
    </PageTop>
  );
  if (loaded.is === 'waiting') return top;
  if (loaded.is === 'no')
    return (
      <>
        {top}
        <ProblemBanner said={loaded.said} />
      </>
    );
  return (
    <>
      {top}
      {said !== null && <Banner tone="good">{t(said)}</Banner>}
      {part === 'history' ? (
        <HistoryCard key={loaded.value.protocol.version} onReleased={released} />
      ) : (
        <ProtocolEditor
          key={`${loaded.value.protocol.version} ${loaded.value.draft?.at ?? ''}`}
          protocol={whole(loaded.value.protocol)}
          draft={loaded.value.draft}
          onReleased={released}
        />
      )}
    </>
  );
};
