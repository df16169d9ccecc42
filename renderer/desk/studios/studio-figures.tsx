import { useCallback, useState } from 'react';
import { measureIds } from '../../../shared/desk/figures/measures.ts';
import type { Period } from '../../../shared/desk/periods.ts';
import type { NamedGroup } from '../../../shared/ipc/figures-page.ts';
import { figuresScreen, measureExplains } from '../../../shared/words/screens/figures.ts';
import { studiosWords as words } from '../../../shared/words/screens/studios.ts';
import { useShell } from '../../context.ts';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useLoad } from '../../use-load.ts';
import { useMainChanged } from '../../use-main-changed.ts';
import { useWords } from '../../words.tsx';
import { MeasureCard } from '../figures/measure-card.tsx';
import '../figures/figures.css';
import { PeriodChoice } from '../period-choice.tsx';
import { HeardLines } from './heard-lines.tsx';

const explained = Object.keys(measureExplains) as readonly (keyof typeof measureExplains)[];

/** Every figure with a line for all studios together and one for each: they raise questions, and rank nobody. */
export const StudioFiguresPart = () => {
  const { t } = useWords();
  const { client } = useShell();
  const [period, setPeriod] = useState<Period | null>('year');
  const ask = useCallback(() => client['studios.figures']({ period }), [client, period]);
  const [loaded, again] = useLoad(ask);
  useMainChanged('tablets', again);
  const page = loaded.is === 'there' ? loaded.value : null;
  const rows: readonly NamedGroup[] =
    page === null
      ? []
      : [
          { ...page.sum, name: words.all },
          ...page.studios.map(({ studio, name, group }) => ({ ...group, key: studio, name })),
        ];
  return (
    <>
      <div className="figures-asked">
        <PeriodChoice value={period} onChange={setPeriod} />
      </div>
      {loaded.is === 'no' && <ProblemBanner said={loaded.said} />}
      {page !== null && (
        <>
          <HeardLines heard={page.heard} lacks={page.lacks} />
          {page.studios.map(({ studio, name, group, coming, untold }) => (
            <p className="small num" key={studio}>
              {t(words.figuresOf({ studio: name, count: group.sessions }))}
              {coming > 0 && ` ${t(figuresScreen.coming({ count: coming }))}`}
              {untold > 0 && ` ${t(figuresScreen.untold({ count: untold }))}`}
            </p>
          ))}
          <div className="figures">
            {measureIds
              .filter((id) => explained.some((one) => one === id))
              .map((id) => (
                <MeasureCard key={id} id={id as (typeof explained)[number]} split="studio" rows={rows} />
              ))}
          </div>
        </>
      )}
    </>
  );
};
