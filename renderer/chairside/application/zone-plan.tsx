import { sentences } from '../../../shared/words/message.ts';
import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

/** What the zone holds, what it got today, and what the plan still asks for; as a line, and as dots it would take. */
export const ZonePlan = ({ zone }: { readonly zone: string }) => {
  const { view, protocol } = useSessionContext();
  const { t } = useWords();
  const plan = view.work?.zones.find((one) => one.zone === zone);
  if (plan === undefined || plan.goal === null || plan.left === null || plan.mayAdd === null) return null;
  const { there, added, goal, left, mayAdd, dotsLeft } = plan;
  const whole = Math.max(goal, there + added, 1);
  const share = protocol.limits.densityAddPercent.value;
  return (
    <div className="zone-plan">
      <div className="zone-bar" aria-hidden="true">
        <span className="zone-there" style={{ width: `${(there / whole) * 100}%` }} />
        <span className="zone-added" style={{ width: `${(added / whole) * 100}%` }} />
      </div>
      <p className="small num">
        {t(
          sentences([
            words.thereAndToday({ there, added: Math.round(added), goal }),
            mayAdd <= 0
              ? left <= 0
                ? words.goalReached
                : words.forAnotherVisit({ left: Math.round(left), share })
              : words.leftToday({
                  left: Math.round(mayAdd),
                  isCapped: mayAdd < left ? 'yes' : 'no',
                  share,
                  isCounted: dotsLeft === null ? 'no' : 'yes',
                  dots: dotsLeft ?? 0,
                }),
          ]),
        )}
      </p>
    </div>
  );
};
