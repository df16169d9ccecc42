import { useState } from 'react';
import type { ZoneHistory } from '../../../shared/people/client-history.ts';
import { healedSays, needleSays, ratioSays } from '../../../shared/people/grades.ts';
import type { LastWork } from '../../../shared/session/topics/history/data.ts';
import type { Message, Phrase } from '../../../shared/words/message.ts';
import { clientsScreen } from '../../../shared/words/screens/clients.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words.tsx';
import type { Span } from './chart-points.ts';
import { GradeChart } from './grade-chart.tsx';
import { GradeTable } from './grade-table.tsx';

/** "One step light (14 Mar 2023)": of the last work, and beside it what was said of the work before. */
const healedWords = ({ healed, last }: ZoneHistory): Message => {
  const [now, before] = [last?.healed, last?.healed === undefined ? healed.at(-1) : healed.at(-2)];
  const first =
    now === undefined
      ? clientsScreen.notJudgedYet
      : clientsScreen.judgedOn({ result: healedSays(now.result), on: { day: now.judgedOn } });
  return before === undefined
    ? first
    : clientsScreen.judgedBefore({
        first,
        healedSays: healedSays(before.result),
        on: { day: before.on },
      });
};

/** One after the other, as they were used. */
const inTurn = (all: readonly Phrase[]): Phrase =>
  all.reduce((before, next) => (before === '' ? next : clientsScreen.andThen({ before, next })), '');
const lotsOf = ({ pigmentLot, diluentLot }: LastWork['recipes'][number]): Phrase =>
  diluentLot ? clientsScreen.lotsOfMix({ pigmentLot, diluentLot }) : pigmentLot;

const Last = ({
  work: { visit, recipes, needles, addedDensity },
  healed,
}: {
  readonly work: LastWork;
  readonly healed: Message;
}) => {
  const { t } = useWords();
  return (
    <dl className="fact-list zone-last">
      <div>
        <dt>{t(clientsScreen.lastRecipe({ visit: { day: visit } }))}</dt>
        <dd>
          {t(
            inTurn(
              recipes.map((one) =>
                clientsScreen.pigmentRatio({
                  pigment: one.pigment,
                  ratio: ratioSays(one.diluentParts),
                }),
              ),
            ),
          )}
        </dd>
      </div>
      <div>
        <dt>{t(clientsScreen.lots)}</dt>
        <dd>{t(inTurn(recipes.map(lotsOf)))}</dd>
      </div>
      <div>
        <dt>{t(clientsScreen.needle)}</dt>
        <dd>
          {t(
            inTurn(needles.map((one) => clientsScreen.needleLot({ needle: needleSays(one), lot: one.lot }))),
          )}
        </dd>
      </div>
      <div>
        <dt>{t(clientsScreen.dotsAdded)}</dt>
        <dd className="num">{t(clientsScreen.dotsPerCm2({ addedDensity }))}</dd>
      </div>
      <div>
        <dt>{t(clientsScreen.healedResult)}</dt>
        <dd>{t(healed)}</dd>
      </div>
    </dl>
  );
};

/** One zone: what went in last, how it healed, and its grades from visit to visit. */
export const ZoneHistoryPart = ({
  history,
  span,
}: {
  readonly history: ZoneHistory;
  readonly span: Span;
}) => {
  const { t } = useWords();

  const [asTable, setAsTable] = useState(false);
  const { name, grades, last } = history;
  return (
    <section className="zone-history" aria-label={t(name)}>
      <div className="zone-history-top">
        <h3>{t(name)}</h3>
        {grades.length > 0 && (
          <Button
            size="small"
            look="quiet"
            label={`${t(name)} ${asTable ? t(clientsScreen.asCharts) : t(clientsScreen.asATable)}`}
            onPress={() => setAsTable(!asTable)}
          >
            {asTable ? t(clientsScreen.showCharts) : t(clientsScreen.showTable)}
          </Button>
        )}
      </div>
      {last === null ? (
        <p className="small">{t(clientsScreen.noNeedleHereYet)}</p>
      ) : (
        <Last work={last} healed={healedWords(history)} />
      )}
      {grades.length === 0 && <p className="small">{t(clientsScreen.notGradedYet)}</p>}
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
