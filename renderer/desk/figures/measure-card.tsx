import { FEW } from '../../../shared/desk/figures/count.ts';
import type { Split } from '../../../shared/desk/figures/count.ts';
import { measures } from '../../../shared/desk/figures/measures.ts';
import type { NamedGroup } from '../../../shared/ipc/figures-page.ts';
import { figuresScreen, measureExplains, measureTitles } from '../../../shared/words/screens/figures.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { Bar, mostOf } from './bar.tsx';
import { figureWords } from './figure-words.ts';

interface MeasureCardProps {
  readonly id: keyof typeof measureExplains;
  /** By what the lines are told apart. */
  readonly split: Split | 'studio';
  readonly rows: readonly NamedGroup[];
}

/** One figure: its chart and its table are the same lines. */
export const MeasureCard = ({ id, split, rows }: MeasureCardProps) => {
  const { t, number, count } = useWords();
  const most = mostOf(
    rows.map(({ figures }) => figures[id]),
    measures[id].how === 'share',
  );
  return (
    <Card title={measureTitles[id]}>
      <p className="small figure-explains">{t(measureExplains[id])}</p>
      <table className="figure-table">
        <thead>
          <tr>
            <th scope="col">{t(figuresScreen[split])}</th>
            <th scope="col">{t(figuresScreen.value)}</th>
            <th scope="col" className="figure-n">
              {t(figuresScreen.n)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, figures }) => {
            const figure = figures[id];
            const { says, behind } = figureWords(id, figure, number);
            return (
              <tr key={key}>
                <th scope="row">
                  <bdi>{t(name)}</bdi>
                </th>
                <td>
                  <Bar figure={figure} most={most} />
                  <span className="num">
                    {t(says)}
                    {behind !== null && <span className="small"> · {t(behind)}</span>}
                  </span>
                </td>
                <td className="num figure-n">
                  {count(figure.n)}
                  {figure.n > 0 && figure.n < FEW && <span className="small"> {t(figuresScreen.few)}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Card>
  );
};
