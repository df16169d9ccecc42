import { useState } from 'react';
import type { ZoneHistory } from '../../../shared/people/client-history.ts';
import { healedSays, needleSays, ratioSays } from '../../../shared/people/grades.ts';
import type { LastWork } from '../../../shared/session/data.ts';
import { Button } from '../../parts/button.tsx';
import { dayText } from '../../when.ts';
import type { Span } from './chart-points.ts';
import { GradeChart } from './grade-chart.tsx';
import { GradeTable } from './grade-table.tsx';

const Last = ({ work: { visit, recipes, needles, addedDensity, healed } }: { readonly work: LastWork }) => (
  <dl className="fact-list zone-last">
    <div><dt>{`Last recipe, ${dayText(visit)}`}</dt><dd>{recipes.map((one) => `${one.pigment} ${ratioSays(one.diluentParts)}`).join(', then ')}</dd></div>
    <div><dt>Lots</dt><dd>{recipes.map((one) => [one.pigmentLot, one.diluentLot].filter(Boolean).join(' and ')).join(', then ')}</dd></div>
    <div><dt>Needle</dt><dd>{needles.map((one) => `${needleSays(one)} (lot ${one.lot})`).join(', then ')}</dd></div>
    <div><dt>Dots added</dt><dd className="num">{`${addedDensity} dots/cm²`}</dd></div>
    <div><dt>Healed result</dt><dd>{healed === undefined ? 'not judged yet' : `${healedSays(healed.result)} (${dayText(healed.judgedOn)})`}</dd></div>
  </dl>
);

/** One zone: what went in last, how it healed, and its grades from visit to visit. */
export const ZoneHistoryPart = ({ history, span }: { readonly history: ZoneHistory; readonly span: Span }) => {
  const [asTable, setAsTable] = useState(false);
  const { name, grades, last } = history;
  return (
    <section className="zone-history" aria-label={name}>
      <div className="zone-history-top">
        <h3>{name}</h3>
        {grades.length > 0 && <Button size="small" look="quiet" pressed={asTable} label={`${name} as a table`} onPress={() => setAsTable(!asTable)}>As a table</Button>}
      </div>
      {last === null ? <p className="small">No needle here yet.</p> : <Last work={last} />}
      {grades.length === 0 && <p className="small">Not graded yet.</p>}
      {grades.length > 0 && (asTable
        ? <GradeTable history={history} />
        : <div className="grade-charts">{grades.map(({ grade, points }) => <GradeChart key={grade} grade={grade} zone={name} points={points} span={span} />)}</div>)}
    </section>
  );
};
