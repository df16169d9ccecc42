import { FEW } from '../../../shared/desk/figures/count.ts';
import type { LotCount } from '../../../shared/desk/figures/count.ts';
import { commonWords } from '../../../shared/words/screens/common.ts';
import { figuresScreen } from '../../../shared/words/screens/figures.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { Bar } from './bar.tsx';

/** Lots that were there when something went wrong: to be looked into, no verdict. */
export const LotEventsCard = ({
  lots,
  used,
}: {
  readonly lots: readonly LotCount[];
  readonly used: number;
}) => {
  const { t, count } = useWords();
  const most = Math.max(1, ...lots.map(({ events, sessions }) => events / sessions));
  return (
    <Card title={figuresScreen.lotEvents}>
      <p className="small figure-explains">{t(figuresScreen.lotEventsExplain)}</p>
      {lots.length === 0 ? (
        <p>{t(figuresScreen.noLotEvent)}</p>
      ) : (
        <table className="figure-table">
          <thead>
            <tr>
              <th scope="col">{t(commonWords.lot)}</th>
              <th scope="col">{t(figuresScreen.eventsColumn)}</th>
              <th scope="col" className="figure-n">
                {t(figuresScreen.sessionsColumn)}
              </th>
            </tr>
          </thead>
          <tbody>
            {lots.map(({ product, lot, sessions, events }) => (
              <tr key={`${product}\n${lot}`}>
                <th scope="row">
                  <bdi>{lot}</bdi> <span className="small">{product}</span>
                </th>
                <td>
                  <Bar
                    figure={{ n: sessions, sum: events, value: events / sessions, low: null, high: null }}
                    most={most}
                  />
                  <span className="num">{count(events)}</span>
                </td>
                <td className="num figure-n">
                  {count(sessions)}
                  {sessions < FEW && <span className="small"> {t(figuresScreen.few)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small num">{t(figuresScreen.lotsUsed({ count: used }))}</p>
    </Card>
  );
};
