import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import { stageIds, stageIndex } from '../../shared/session/stage.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { stageTitle } from '../../shared/words/stages.ts';
import { lengthOf } from '../../shared/words/time.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';

const GAP = 56;
const LEFT = 24;
const MIDDLE = 46;
const x = (stage: number): number => LEFT + stage * GAP;

/** The six stages as the machine has them, and the way of this session drawn through them: forward as a line, back as a bow. */
const Drawn = ({ way }: Pick<CompletedPage, 'way'>) => {
  const been = new Set(way.map(({ stage }) => stage));
  return (
    <svg className="way" viewBox={`0 0 ${x(stageIds.length - 1) + LEFT} 92`} aria-hidden="true">
      {way.slice(1).map((leg, at) => {
        const from = x(stageIndex(way[at]?.stage ?? leg.stage));
        const to = x(stageIndex(leg.stage));
        return to > from ? (
          <path key={leg.from} className="way-line" d={`M${from} ${MIDDLE}H${to}`} />
        ) : (
          <path
            key={leg.from}
            className="way-back"
            d={`M${from} ${MIDDLE + 14}Q${(from + to) / 2} ${MIDDLE + 52} ${to} ${MIDDLE + 16}`}
          />
        );
      })}
      {stageIds.map((stage, at) => (
        <g key={stage}>
          <circle
            className={been.has(stage) ? 'way-stage been' : 'way-stage'}
            cx={x(at)}
            cy={MIDDLE}
            r={15}
          />
          <text className={been.has(stage) ? 'been' : ''} x={x(at)} y={MIDDLE + 5} textAnchor="middle">
            {at + 1}
          </text>
        </g>
      ))}
    </svg>
  );
};

/** The way of this session through the stages, and how long each took. */
export const WayCard = ({ page: { way, row } }: { readonly page: Pick<CompletedPage, 'way' | 'row'> }) => {
  const { t } = useWords();
  const total = (stage: string): number =>
    way.filter((leg) => leg.stage === stage).reduce((sum, { minutes }) => sum + minutes, 0);
  const longest = Math.max(1, ...stageIds.map(total));
  return (
    <Card title={t(deskScreen.way)}>
      <Drawn way={way} />
      <ol className="visually-hidden">
        {way.map((leg) => (
          <li key={leg.from}>
            {t(
              deskScreen.wayStep({
                stage: stageTitle[leg.stage],
                from: leg.fromExact,
                until: leg.untilExact,
                length: lengthOf(leg.minutes),
              }),
            )}
          </li>
        ))}
        <li>{t(deskScreen.wayEnd({ ending: row.endingSays }))}</li>
      </ol>
      <p className="small">{t(deskScreen.wayEnd({ ending: row.endingSays }))}</p>
      <table className="stage-bars">
        <caption className="small">{t(deskScreen.timePerStage)}</caption>
        <tbody>
          {stageIds.map((stage) => (
            <tr key={stage}>
              <th scope="row">{t(stageTitle[stage])}</th>
              <td aria-hidden="true">
                <i style={{ inlineSize: `${(total(stage) / longest) * 100}%` }} />
              </td>
              <td className="num">
                {way.some((leg) => leg.stage === stage) ? t(lengthOf(total(stage))) : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
};
