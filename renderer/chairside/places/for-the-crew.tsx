import type { CreamForCrew } from '../../../shared/numbing/for-crew.ts';
import { dotList } from '../../../shared/words/message.ts';
import { safetyWords } from '../../../shared/words/screens/safety.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

const wordsOf = (one: CreamForCrew, zone: string) =>
  dotList(
    [
      safetyWords.crewFrom({ where: one.where }),
      ...(one.lot === null ? [] : [safetyWords.crewLot({ lot: one.lot })]),
      one.activePercent === null
        ? safetyWords.strengthUnknown
        : safetyWords.crewStrength({ percent: one.activePercent }),
    ].concat(
      one.grams === null || one.areaCm2 === null
        ? [safetyWords.amountUnknown]
        : [safetyWords.crewGrams({ grams: one.grams, areaCm2: one.areaCm2 })],
      one.onAt === null
        ? [safetyWords.timeUnknown]
        : [safetyWords.crewSince({ clock: { at: one.onAt, zone, as: 'clock' } })],
      one.minutes === null ? [] : [safetyWords.crewMinutes({ minutes: Math.round(one.minutes) })],
    ),
  );

/** What was put on, how strong, how much, how long: also cream from home and of an earlier visit of the day. */
export const ForTheCrew = () => {
  const { view, timeZone } = useSessionContext();
  const { t } = useWords();
  if (view.creamForCrew.length === 0) return <p className="small">{t(safetyWords.noCream)}</p>;
  return (
    <>
      {view.creamForCrew.map((one) => (
        <div className="row-line" key={one.id}>
          <b>{t(one.name)}</b>
          <span className="small num">{t(wordsOf(one, timeZone))}</span>
        </div>
      ))}
    </>
  );
};
