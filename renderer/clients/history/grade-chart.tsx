import type { GradePoint } from '../../../shared/people/client-history.ts';
import { gradeTitle, gradeTop, pointSays } from '../../../shared/people/grades.ts';
import type { GradeId } from '../../../shared/people/grades.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { clientsScreen } from '../../../shared/words/screens/clients.ts';
import { useWords } from '../../words.tsx';
import { lineThrough, spotsOf } from './chart-points.ts';
import type { Span } from './chart-points.ts';

interface GradeChartProps {
  readonly grade: GradeId;
  readonly zone: Phrase;
  readonly points: readonly GradePoint[];
  readonly span: Span;
}

const box = { width: 200, height: 56, margin: 7 };
/** A scale of dots per cm² ends where the dots are, not at the most that fits. */
const topOf = (grade: GradeId, points: readonly GradePoint[]): number =>
  grade === 'density' ? Math.max(40, ...points.map(({ value }) => value)) : gradeTop(grade);

const summary = (grade: GradeId, zone: Phrase, points: readonly GradePoint[]): Phrase => {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const now = clientsScreen.gradeOn({ pointSays: pointSays(grade, last), on: { day: last.on } });
  return points.length === 1
    ? clientsScreen.gradeOnce({ gradeTitle: gradeTitle(grade), zone, now })
    : clientsScreen.gradeSummary({
        gradeTitle: gradeTitle(grade),
        zone,
        pointSays: pointSays(grade, first),
        on: { day: first.on },
        now,
        visits: points.length,
      });
};

/** One grade of one zone over the years, small: a dot for each visit, the newest in full. */
export const GradeChart = ({ grade, zone, points, span }: GradeChartProps) => {
  const { t } = useWords();
  const last = points.at(-1);
  const spots = spotsOf(points, span, topOf(grade, points), box);
  const newest = spots.at(-1);
  if (last === undefined || newest === undefined) return null;
  return (
    <figure className="grade-chart">
      <figcaption>
        <span className="small">{t(gradeTitle(grade))}</span>
        <b className="num">{t(pointSays(grade, last))}</b>
      </figcaption>
      <svg viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={t(summary(grade, zone, points))}>
        <line
          className="chart-floor"
          x1={box.margin}
          x2={box.width - box.margin}
          y1={box.height - box.margin}
          y2={box.height - box.margin}
        />
        <line
          className="chart-top"
          x1={box.margin}
          x2={box.width - box.margin}
          y1={box.margin}
          y2={box.margin}
        />
        <path className="chart-line" d={lineThrough(spots)} />
        {spots.map(({ x, y, point }) => (
          <circle key={point.session} className="chart-dot" cx={x} cy={y} r={spots.length > 12 ? 2.2 : 3.2} />
        ))}
        <circle className="chart-now" cx={newest.x} cy={newest.y} r={5} />
      </svg>
    </figure>
  );
};
