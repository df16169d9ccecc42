import type { ContactId } from '../../../shared/session/topics/hygiene/data.ts';
import { msOf } from '../../../shared/time.ts';
import { Chip } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useSessionContext } from '../session-context.ts';
import { spanText } from '../../format-time.ts';
import { useNow } from '../use-now.ts';

const Running = ({
  name,
  since,
  neededMs,
}: {
  readonly name: string;
  readonly since: number;
  readonly neededMs: number | null;
}) => {
  const wet = useNow() - since;
  const isEnough = neededMs !== null && wet >= neededMs;
  return (
    <Chip tone={isEnough ? 'good' : 'accent'} icon={<Icon name={isEnough ? 'check' : 'drop'} size={18} />}>
      <span className="num">{`${name} wet ${spanText(wet)}${isEnough ? ', long enough' : ''}`}</span>
    </Chip>
  );
};

/** Contact times that run, in every stage. */
export const ContactChips = () => {
  const {
    view: {
      contactNeeded: { antisepticSeconds, surfaceMinutes },
    },
    data,
  } = useSessionContext();
  const neededMs = {
    antiseptic: antisepticSeconds === null ? null : antisepticSeconds * 1000,
    surfaces: surfaceMinutes === null ? null : surfaceMinutes * 60_000,
  };
  return (
    <>
      {(['antiseptic', 'surfaces'] as const satisfies readonly ContactId[]).map((what) => {
        const clock = data.contacts[what];
        return clock === undefined || clock.endedAt !== null ? null : (
          <Running
            key={what}
            name={what === 'antiseptic' ? 'Antiseptic' : 'Surfaces'}
            since={msOf(clock.startedAt)}
            neededMs={neededMs[what]}
          />
        );
      })}
    </>
  );
};
