import type { SampleDrawn } from '../../shared/ipc/sample-pages.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { useWords } from '../words.tsx';

/** Three steps from the sessions of a month to those that were drawn. */
export const SampleSteps = ({ drawn }: { readonly drawn: SampleDrawn }) => {
  const { t, moment } = useWords();
  const { people, seed, timeZone } = drawn;
  return (
    <>
      <ol className="sample-steps">
        <li>
          <b>
            {t(
              deskScreen.sampleInMonth({
                count: people.reduce((sum, { sessions }) => sum + sessions, 0),
                people: people.length,
              }),
            )}
          </b>
          <span className="small num">
            {t(deskScreen.sampleInMonthUntil({ when: { at: drawn.until, zone: timeZone, as: 'moment' } }))}
          </span>
        </li>
        <li>
          <b>{t(deskScreen.sampleMark)}</b>
          <span className="small num">
            {t(deskScreen.sampleMarkAt({ when: moment(seed.at, timeZone), seq: String(seed.seq) }))}
          </span>
          <span className="seal num">{(seed.digest.slice(0, 32).match(/.{4}/g) ?? []).join(' ')}</span>
        </li>
        <li>
          <b>{t(deskScreen.sampleEach({ oneIn: drawn.oneIn, least: drawn.least }))}</b>
          <table className="sample-table">
            <thead>
              <tr>
                <th scope="col">{t(deskScreen.samplePersonColumn)}</th>
                <th scope="col">{t(deskScreen.sampleSessionsColumn)}</th>
                <th scope="col">{t(deskScreen.sampleDrawnColumn)}</th>
                <th scope="col">{t(deskScreen.sampleNumbersColumn)}</th>
              </tr>
            </thead>
            <tbody>
              {people.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.name}</th>
                  <td className="num">{one.sessions}</td>
                  <td className="num">{one.drawn.length}</td>
                  <td className="num">{one.drawn.map(({ recordNumber }) => recordNumber).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </li>
      </ol>
      <p className="small num">
        {t(
          deskScreen.sampleDrawnBy({
            name: drawn.drawnBy,
            when: { at: drawn.drawnAt, zone: timeZone, as: 'moment' },
            seq: String(drawn.seq),
          }),
        )}
      </p>
    </>
  );
};
