import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { inMapOrder, zoneName } from '../facts.ts';

interface ZonesToTreatProps {
  readonly current: string | null;
  readonly done: ReadonlySet<string>;
}

/** The zones of the plan beside the map, each with what it got of what it lacks: the small ones are easier to hit here. */
export const ZonesToTreat = ({ current, done }: ZonesToTreatProps) => {
  const { view, protocol, openZone } = useSessionContext();
  const { t } = useWords();
  if (view.zonesToTreat.length === 0) return null;
  return (
    <div className="zones-to-treat" role="group" aria-label={t(words.zonesToTreat)}>
      {inMapOrder(view.zonesToTreat).map((zone) => {
        const plan = view.work?.zones.find((one) => one.zone === zone);
        const part =
          plan === undefined || plan.left === null
            ? ''
            : t(words.partOf({ added: Math.round(plan.added), whole: Math.round(plan.added + plan.left) }));
        return (
          <Button
            key={zone}
            size="small"
            pressed={zone === current}
            onPress={() => openZone(zone)}
            {...(done.has(zone)
              ? {
                  icon: <Icon name="check" size={16} />,
                  label: t(words.zoneDone({ zone: zoneName(protocol, zone), part })),
                }
              : {})}
          >
            <span>
              {t(zoneName(protocol, zone))}
              {part !== '' && <span className="zone-part num">{`, ${part}`}</span>}
            </span>
          </Button>
        );
      })}
    </div>
  );
};
