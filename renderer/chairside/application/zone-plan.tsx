import { useSessionContext } from '../session-context.ts';

const dots = (count: number): string => count.toLocaleString('en-GB');

/** What the zone holds, what it got today, and what the plan still asks for; as a line, and as dots it would take. */
export const ZonePlan = ({ zone }: { readonly zone: string }) => {
  const { view, protocol } = useSessionContext();
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
        {`${there} there + ${Math.round(added)} today of ${goal} per cm². `}
        {mayAdd <= 0
          ? left <= 0
            ? 'The goal is reached.'
            : `${Math.round(left)} left for another visit: at most ${share} % of the goal in one.`
          : `${Math.round(mayAdd)} left today${mayAdd < left ? ` (at most ${share} % of the goal)` : ''}${dotsLeft === null ? '' : `, about ${dots(dotsLeft)} dots`}.`}
      </p>
    </div>
  );
};
