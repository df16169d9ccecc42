import { FEW } from '../../../shared/desk/figures/count.ts';
import type { Split } from '../../../shared/desk/figures/count.ts';
import { stageMeasures } from '../../../shared/desk/figures/measures.ts';
import type { NamedGroup } from '../../../shared/ipc/figures-page.ts';
import { figuresScreen, measureTitles } from '../../../shared/words/screens/figures.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';

const minutesOf = ({ figures }: NamedGroup): readonly number[] =>
  stageMeasures.map((id) => figures[id].value ?? 0);

/** Where the time goes: the middle values of the six stages end to end, and each in its column. */
export const StagesCard = ({
  split,
  rows,
}: {
  readonly split: Split;
  readonly rows: readonly NamedGroup[];
}) => {
  const { t, number, count } = useWords();
  const most = Math.max(1, ...rows.map((row) => minutesOf(row).reduce((sum, one) => sum + one, 0)));
  return (
    <Card title={figuresScreen.stages} className="figures-wide">
      <p className="small figure-explains">{t(figuresScreen.stagesExplain)}</p>
      <div className="figures-scroll">
        <table className="figure-table">
          <thead>
            <tr>
              <th scope="col">{t(figuresScreen[split])}</th>
              {stageMeasures.map((id, at) => (
                <th scope="col" key={id} className="figure-n">
                  <span className="figure-key" data-stage-number={at + 1} aria-hidden />
                  {t(measureTitles[id])}
                </th>
              ))}
              <th scope="col" className="figure-n">
                {t(figuresScreen.n)}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const minutes = minutesOf(row);
              return (
                <tr key={row.key}>
                  <th scope="row">
                    <bdi>{t(row.name)}</bdi>
                    <svg className="figure-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
                      {minutes.map((many, at) => (
                        <rect
                          key={stageMeasures[at]}
                          data-stage-number={at + 1}
                          x={(100 * minutes.slice(0, at).reduce((sum, one) => sum + one, 0)) / most}
                          y="1"
                          width={(100 * many) / most}
                          height="8"
                        />
                      ))}
                    </svg>
                  </th>
                  {stageMeasures.map((id) => {
                    const { value } = row.figures[id];
                    return (
                      <td key={id} className="num figure-n">
                        {value === null
                          ? '–'
                          : t(figuresScreen.minutes({ value: number(Math.round(value)) }))}
                      </td>
                    );
                  })}
                  <td className="num figure-n">
                    {count(row.figures.consultation.n)}
                    {row.figures.consultation.n < FEW && (
                      <span className="small"> {t(figuresScreen.few)}</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
};
