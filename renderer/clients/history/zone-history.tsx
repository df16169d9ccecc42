import { useState } from 'react';
import type { ZoneHistory } from '../../../shared/people/client-history.ts';
import { healedSays, needleSays, ratioSays } from '../../../shared/people/grades.ts';
import type { LastWork } from '../../../shared/session/topics/history/data.ts';
import { Button } from '../../parts/button.tsx';
import { dayText } from '../../when.ts';
import type { Span } from './chart-points.ts';
import { GradeChart } from './grade-chart.tsx';
import { GradeTable } from './grade-table.tsx';

/** "One step light (14 Mar 2023)": of the last work, and beside it what was said of the work before. */
const healedWords = ({ healed, last }: ZoneHistory): string => {
  const [now, before] = [last?.healed, last?.healed === undefined ? healed.at(-1) : healed.at(-2)];
  const first = now === undefined ? 'not judged yet' : `${healedSays(now.result)} (${dayText(now.judgedOn)})`;
  return before === undefined
    ? first
    : `${first}; before: ${healedSays(before.result).toLowerCase()} (${dayText(before.on)})`;
};

const Last = ({
  work: { visit, recipes, needles, addedDensity },
  healed,
}: {
  readonly work: LastWork;
  readonly healed: string;
}) => (
  <dl className="fact-list zone-last">
    <div>
      <dt>{`Last recipe, ${dayText(visit)}`}</dt>
      <dd>
        {recipes
          .map((one) => `${one.pigment} ${ratioSays(one.diluentParts).replaceAll(' ', '\u00a0')}`)
          .join(', then ')}
      </dd>
    </div>
    <div>
      <dt>Lots</dt>
      <dd>
        {recipes.map((one) => [one.pigmentLot, one.diluentLot].filter(Boolean).join(' and ')).join(', then ')}
      </dd>
    </div>
    <div>
      <dt>Needle</dt>
      <dd>{needles.map((one) => `${needleSays(one)} (lot ${one.lot})`).join(', then ')}</dd>
    </div>
    <div>
      <dt>Dots added</dt>
      <dd className="num">{`${addedDensity} dots/cm²`}</dd>
    </div>
    <div>
      <dt>Healed result</dt>
      <dd>{healed}</dd>
    </div>
  </dl>
);

/** One zone: what went in last, how it healed, and its grades from visit to visit. */
export const ZoneHistoryPart = ({
  history,
  span,
}: {
  readonly history: ZoneHistory;
  readonly span: Span;
}) => {
  const [asTable, setAsTable] = useState(false);
  const { name, grades, last } = history;
  return (
    <section className="zone-history" aria-label={name}>
      <div className="zone-history-top">
        <h3>{name}</h3>
        {grades.length > 0 && (
          <Button
            size="small"
            look="quiet"
            label={`${name} ${asTable ? 'as charts' : 'as a table'}`}
            onPress={() => setAsTable(!asTable)}
          >
            {asTable ? 'As charts' : 'As a table'}
          </Button>
        )}
      </div>
      {last === null ? (
        <p className="small">No needle here yet.</p>
      ) : (
        <Last work={last} healed={healedWords(history)} />
      )}
      {grades.length === 0 && <p className="small">Not graded yet.</p>}
      {grades.length > 0 &&
        (asTable ? (
          <GradeTable history={history} />
        ) : (
          <div className="grade-charts">
            {grades.map(({ grade, points }) => (
              <GradeChart key={grade} grade={grade} zone={name} points={points} span={span} />
            ))}
          </div>
        ))}
    </section>
  );
};
