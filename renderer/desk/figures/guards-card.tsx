import type { GuardCount } from '../../../shared/desk/figures/count.ts';
import { figuresScreen, guardNames } from '../../../shared/words/screens/figures.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { Bar } from './bar.tsx';

interface GuardsCardProps {
  readonly guards: readonly GuardCount[];
  readonly sessions: number;
}

/** Which guards did their work, in the order of the stages. */
export const GuardsCard = ({ guards, sessions }: GuardsCardProps) => {
  const { t, count } = useWords();
  return (
    <Card
      title={figuresScreen.guards}
      aside={<span className="small num">{t(figuresScreen.counted({ count: sessions }))}</span>}
    >
      <p className="small figure-explains">{t(figuresScreen.guardsExplain)}</p>
      {guards.length === 0 ? (
        <p>{t(figuresScreen.noGuard)}</p>
      ) : (
        <table className="figure-table">
          <thead>
            <tr>
              <th scope="col">{t(figuresScreen.guard)}</th>
              <th scope="col">{t(figuresScreen.held)}</th>
              <th scope="col" className="figure-n">
                {t(figuresScreen.overridden)}
              </th>
            </tr>
          </thead>
          <tbody>
            {guards.map(({ guard, fired, overridden }) => (
              <tr key={guard}>
                <th scope="row">
                  {t(guardNames[guard])} <span className="small num">{guard}</span>
                </th>
                <td>
                  <Bar
                    figure={{ n: sessions, sum: fired, value: fired / sessions, low: null, high: null }}
                    most={1}
                  />
                  <span className="num">{count(fired)}</span>
                </td>
                <td className="num figure-n">{count(overridden)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
};
