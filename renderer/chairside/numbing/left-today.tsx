import { creamScreen as words } from '../../../shared/words/screens/cream.ts';
import { safetyWords } from '../../../shared/words/screens/safety.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

/** What may still go on today with one product, as main reckons it. Rounded down: never a crumb more than is left. */
export const LeftToday = ({ product }: { readonly product: string }) => {
  const { view } = useSessionContext();
  const { t, count } = useWords();
  const short = (value: number): string => count(Math.floor(value * 10) / 10);
  const today = view.creams[product];
  const left = today?.left;
  if (left === undefined || left === null) return null;
  const isNone = left.grams < 0.1 || left.areaCm2 < 1;
  return (
    <p className={isNone ? 'says stop' : 'says'} role="status">
      <b>{isNone ? t(words.noneLeft) : `${t(words.leftToday)} `}</b>
      {!isNone && (
        <span className="num">
          {t(
            words.leftAmounts({
              grams: short(left.grams),
              area: short(left.areaCm2),
              active: short(left.activeMg),
              minutes: String(Math.floor(left.minutes)),
            }),
          )}
        </span>
      )}{' '}
      {t(safetyWords.firstLimit({ first: today?.stopsFirst ?? 'label' }))}
    </p>
  );
};
