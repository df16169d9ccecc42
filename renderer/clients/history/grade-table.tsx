import type { ZoneHistory } from '../../../shared/people/client-history.ts';
import { gradeTitle, healedSays, pointSays } from '../../../shared/people/grades.ts';
import { dayText } from '../../when.ts';

/** The same as the charts, to read: one row a visit, newest first. */
export const GradeTable = ({ history: { name, grades, healed } }: { readonly history: ZoneHistory }) => {
  const visits = new Map(
    [...grades.flatMap(({ points }) => points), ...healed].map(({ session, on }) => [session, on] as const),
  );
  const healedBy = (session: string): string => {
    const judged = healed.find((one) => one.session === session);
    return judged === undefined ? 'not judged' : healedSays(judged.result);
  };
  const rows = [...visits].toSorted(([, a], [, b]) => (a < b ? 1 : -1));
  return (
    <div className="table-scroll">
      <table className="grade-table">
        <caption className="visually-hidden">{`Grades of ${name} by visit`}</caption>
        <thead>
          <tr>
            <th scope="col">Visit</th>
            {grades.map(({ grade }) => (
              <th key={grade} scope="col">
                {gradeTitle(grade)}
              </th>
            ))}
            {healed.length > 0 && <th scope="col">Healed by then</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(([session, on]) => (
            <tr key={session}>
              <th scope="row" className="num">
                {dayText(on)}
              </th>
              {grades.map(({ grade, points }) => {
                const point = points.find((one) => one.session === session);
                return (
                  <td key={grade} className="num">
                    {point === undefined ? 'not graded' : pointSays(grade, point)}
                  </td>
                );
              })}
              {healed.length > 0 && <td>{healedBy(session)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
