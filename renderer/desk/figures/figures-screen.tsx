import { useCallback, useState } from 'react';
import { FEW, splits } from '../../../shared/desk/figures/count.ts';
import type { Split } from '../../../shared/desk/figures/count.ts';
import type { Period } from '../../../shared/desk/periods.ts';
import type { FiguresPage } from '../../../shared/ipc/figures-page.ts';
import { deskScreen } from '../../../shared/words/screens/desk.ts';
import { figuresScreen } from '../../../shared/words/screens/figures.ts';
import { useShell } from '../../context.ts';
import { OthersNote } from '../../home/others-note.tsx';
import { PageTop } from '../../home/page-top.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useLoad } from '../../use-load.ts';
import { useMainChanged } from '../../use-main-changed.ts';
import { useWords } from '../../words.tsx';
import { PeriodChoice } from '../period-choice.tsx';
import { FigureCards } from './figure-cards.tsx';
import './figures.css';

const Lacks = ({ page }: { readonly page: FiguresPage }) => {
  const { t } = useWords();
  return (
    <>
      {page.coming > 0 && (
        <p className="small num" role="status">
          {t(figuresScreen.coming({ count: page.coming }))}
        </p>
      )}
      {page.untold > 0 && <p className="small num">{t(figuresScreen.untold({ count: page.untold }))}</p>}
    </>
  );
};

/** For the manager: what the sessions of a time say together, never who is better. */
export const FiguresScreen = () => {
  const { t } = useWords();
  const { client, go } = useShell();
  const [period, setPeriod] = useState<Period | null>('year');
  const [split, setSplit] = useState<Split>('month');
  const ask = useCallback(() => client['figures.page']({ period }), [client, period]);
  const [loaded, again] = useLoad(ask);
  useMainChanged('desk', again);
  const page = loaded.is === 'there' ? loaded.value : null;
  const to = { day: page?.to ?? '' };
  return (
    <>
      <PageTop
        title={t(figuresScreen.title)}
        eyebrow={
          page === null
            ? ' '
            : page.from === null
              ? figuresScreen.sinceTheFirst({ to })
              : figuresScreen.stretch({ from: { day: page.from }, to })
        }
        back={{ words: deskScreen.back, run: () => go({ at: 'completed' }) }}
      />
      {loaded.is === 'no' && <ProblemBanner said={loaded.said} />}
      <OthersNote shows="all" />
      <div className="figures-asked">
        <PeriodChoice value={period} onChange={setPeriod} />
        <ChoiceRow
          label={figuresScreen.splitBy}
          size="small"
          choices={splits.map((id) => ({ id, label: figuresScreen[id] }))}
          value={split}
          onChange={setSplit}
        />
      </div>
      {page !== null && (
        <>
          <Lacks page={page} />
          {page.all.sessions === 0 ? (
            <section className="card">
              <EmptyNote title={t(figuresScreen.none)}>{t(figuresScreen.chooseMore)}</EmptyNote>
            </section>
          ) : (
            <>
              <p className="small figures-how">
                <b>{t(figuresScreen.counted({ count: page.all.sessions }))}</b>{' '}
                {t(figuresScreen.howCounted({ few: FEW }))}
              </p>
              <FigureCards page={page} split={split} />
            </>
          )}
        </>
      )}
    </>
  );
};
