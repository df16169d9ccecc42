import type { NumbingTimer } from '../../../shared/numbing/timers.ts';
import { msOf } from '../../../shared/time.ts';
import { safetyWords } from '../../../shared/words/screens/safety.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { useNow } from '../use-now.ts';

/** How long it may still be numb, with what that is computed from: never as a fact. */
export const NumbUntil = ({ timer }: { readonly timer: NumbingTimer }) => {
  const { t } = useWords();
  const { timeZone } = useSessionContext();
  if (timer.numbUntil === null) return null;
  const { from, to, shortest, longest } = timer.numbUntil;
  const clock = (at: typeof from) => ({ at, zone: timeZone, as: 'clock' as const });
  return (
    <p className="small">
      {t(
        safetyWords.numbUntilWhy({
          from: clock(from),
          to: clock(to),
          product: timer.productName,
          shortest,
          longest,
        }),
      )}
    </p>
  );
};

/** The cream that came off last, as long as it may still work; none while another is on. */
export const useNumb = (): { readonly application: string; readonly says: string } | undefined => {
  const { t } = useWords();
  const { view, timeZone } = useSessionContext();
  const nowMs = useNow();
  if (view.timers.some(({ running }) => running)) return undefined;
  const last = view.timers
    .filter(({ numbUntil }) => numbUntil !== null && nowMs < msOf(numbUntil.to))
    .toSorted((a, b) => ((a.offAt ?? '') < (b.offAt ?? '') ? 1 : -1))[0];
  return last?.numbUntil == null
    ? undefined
    : {
        application: last.application,
        says: t(safetyWords.numbUntil({ from: { at: last.numbUntil.from, zone: timeZone, as: 'clock' } })),
      };
};
