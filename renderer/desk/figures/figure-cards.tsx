import type { Split } from '../../../shared/desk/figures/count.ts';
import { measureIds } from '../../../shared/desk/figures/measures.ts';
import type { FiguresPage, NamedGroup } from '../../../shared/ipc/figures-page.ts';
import { figuresScreen, measureExplains } from '../../../shared/words/screens/figures.ts';
import { useWords } from '../../words.tsx';
import { GuardsCard } from './guards-card.tsx';
import { LotEventsCard } from './lot-events-card.tsx';
import { MeasureCard } from './measure-card.tsx';
import { StagesCard } from './stages-card.tsx';

const explained = Object.keys(measureExplains) as readonly (keyof typeof measureExplains)[];

/** Every figure with its lines: all together first, then each month, person, place or product. */
export const FigureCards = ({ page, split }: { readonly page: FiguresPage; readonly split: Split }) => {
  const { day } = useWords();
  const rows: readonly NamedGroup[] = [
    { ...page.all, name: figuresScreen.all },
    ...page.by[split].map((group) => (split === 'month' ? { ...group, name: day(group.key) } : group)),
  ];
  return (
    <div className="figures">
      {measureIds
        .filter((id) => explained.some((one) => one === id))
        .map((id) => (
          <MeasureCard key={id} id={id as (typeof explained)[number]} split={split} rows={rows} />
        ))}
      <StagesCard split={split} rows={rows} />
      <GuardsCard guards={page.guards} sessions={page.all.sessions} />
      <LotEventsCard lots={page.lots} used={page.lotsUsed} />
    </div>
  );
};
