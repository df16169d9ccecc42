import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useSessionContext } from '../session-context.ts';
import { inMapOrder, zoneName } from '../facts.ts';

interface ZonesToTreatProps {
  readonly current: string | null;
  readonly done: ReadonlySet<string>;
}

/** The zones of the plan beside the map, each with what it got of what it lacks: the small ones are easier to hit here. */
export const ZonesToTreat = ({ current, done }: ZonesToTreatProps) => {
  const { view, protocol, openZone } = useSessionContext();
  if (view.zonesToTreat.length === 0) return null;
  return (
    <div className="zones-to-treat" role="group" aria-label="Zones to treat">
      {inMapOrder(view.zonesToTreat).map((zone) => {
        const plan = view.work?.zones.find((one) => one.zone === zone);
        const part =
          plan === undefined || plan.left === null
            ? ''
            : `${Math.round(plan.added)} of ${Math.round(plan.added + plan.left)}`;
        return (
          <Button
            key={zone}
            size="small"
            pressed={zone === current}
            onPress={() => openZone(zone)}
            {...(done.has(zone)
              ? { icon: <Icon name="check" size={16} />, label: `${zoneName(protocol, zone)}, ${part}, done` }
              : {})}
          >
            <span>
              {zoneName(protocol, zone)}
              {part !== '' && <span className="zone-part num">{`, ${part}`}</span>}
            </span>
          </Button>
        );
      })}
    </div>
  );
};
