import type { ZoneHistory } from '../../../shared/people/client-history.ts';
import { gradeTitle, healedSays, pointSays } from '../../../shared/people/grades.ts';
import { clientsScreen } from '../../../shared/words/screens/clients.ts';
import { useWords } from '../../words.tsx';

/** The same as the charts, to read: one row a visit, newest first. */
export const GradeTable = ({ history: { name, grades, healed } }: { readonly history: ZoneHistory }) => {
  const { t, day } = useWords();

  const visits = new Map(
    [...grades.flatMap(({ points }) => points), ...healed].map(({ session, on }) => [session, on] as const),
  );
  const healedBy = (session: string): string => {
    const judged = healed.find((one) => one.session === session);
    return judged === undefined ? t(clientsScreen.notJudged) : t(healedSays(judged.result));
  };
  const rows = [...visits].toSorted(([, a], [, b]) => (a < b ? 1 : -1));
  return (
    <div className="table-scroll">
      <table className="grade-table">
        <caption className="visually-hidden">{t(clientsScreen.gradesByVisit({ name }))}</caption>
        <thead>
          <tr>
            <th scope="col">{t(clientsScreen.visit)}</th>
            {grades.map(({ grade }) => (
              <th key={grade} scope="col">
                {t(gradeTitle(grade))}
              </th>
            ))}
            {healed.length > 0 && <th scope="col">{t(clientsScreen.healedByThen)}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(([session, on]) => (
            <tr key={session}>
              <th scope="row" className="num">
                {day(on)}
              </th>
              {grades.map(({ grade, points }) => {
                const point = points.find((one) => one.session === session);
                return (
                  <td key={grade} className="num">
                    {t(point === undefined ? clientsScreen.notGraded : pointSays(grade, point))}
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
