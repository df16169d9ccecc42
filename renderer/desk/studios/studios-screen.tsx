import { useCallback, useState } from 'react';
import type { StudiosView } from '../../../shared/ipc/studios-pages.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { deskScreen } from '../../../shared/words/screens/desk.ts';
import { studiosWords as words } from '../../../shared/words/screens/studios.ts';
import { useShell } from '../../context.ts';
import { PageTop } from '../../home/page-top.tsx';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useMay } from '../../people/use-may.ts';
import { sentenceOf } from '../../problem-text.ts';
import { useLoad } from '../../use-load.ts';
import { useMainChanged } from '../../use-main-changed.ts';
import { useWords } from '../../words.tsx';
import { StudioFiguresPart } from './studio-figures.tsx';
import { StudioLine } from './studio-line.tsx';
import { StudioListPart } from './studio-list.tsx';
import { StudioRecallPart } from './studio-recall.tsx';
import '../desk.css';
import './studios.css';

const parts = ['sessions', 'recall', 'figures'] as const;

/** One desk over all studios of a manager. Each is read from its own record; nothing of one goes into another. */
export const StudiosScreen = () => {
  const { t } = useWords();
  const { client, go } = useShell();
  const load = useCallback(() => client['studios.view'](null), [client]);
  const [loaded, again] = useLoad(load);
  useMainChanged('tablets', again);
  const [part, setPart] = useState<(typeof parts)[number]>('sessions');
  const [no, setNo] = useState<Phrase | null>(null);
  const mayAdd = useMay('house');

  const ask = async (name: 'studios.add' | 'studios.hear'): Promise<void> => {
    setNo(null);
    const reply = await client[name](null);
    if (!reply.ok && reply.error.kind !== 'cancelled') setNo(sentenceOf(reply.error));
    await again();
  };
  const view: StudiosView | null = loaded.is === 'there' ? loaded.value : null;
  return (
    <>
      <PageTop title={words.title} back={{ words: deskScreen.back, run: () => go({ at: 'completed' }) }}>
        {mayAdd && <Button onPress={() => void ask('studios.add')}>{t(words.add)}</Button>}
        <Button
          look="primary"
          onPress={() => void ask('studios.hear')}
          isDisabled={view === null || view.running}
        >
          {t(words.look)}
        </Button>
      </PageTop>
      {loaded.is === 'no' && <ProblemBanner said={loaded.said} />}
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      {view?.running === true && (
        <p className="small" role="status">
          {t(words.looking)}
        </p>
      )}
      {view !== null && (
        <Card title={words.title}>
          {view.studios.length < 2 && <p className="small">{t(words.explains)}</p>}
          <ul className="plain-lines" aria-label={t(words.title)}>
            {view.studios.map((one) => (
              <StudioLine key={one.id} studio={one} mayLeave={mayAdd} onDone={() => void again()} />
            ))}
          </ul>
        </Card>
      )}
      <ChoiceRow
        label={words.show}
        hideLabel
        choices={parts.map((id) => ({ id, label: words[id] }))}
        value={part}
        onChange={setPart}
      />
      {view !== null && part === 'sessions' && <StudioListPart studios={view.studios} />}
      {part === 'recall' && <StudioRecallPart />}
      {part === 'figures' && <StudioFiguresPart />}
    </>
  );
};
