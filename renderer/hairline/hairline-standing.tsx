import { useChair } from '../chairside/chair.ts';
import { clockText } from '../chairside/clock.ts';
import { Chip } from '../parts/chip.tsx';

/** Whether the client has agreed to the line as it is now (G4-03). */
export const HairlineStanding = () => {
  const { data, timeZone } = useChair();
  const given = data.consents['hairline']?.given ?? null;
  if (given === null) return <Chip tone="caution">Not signed yet</Chip>;
  if (given.stale) return <Chip tone="stop">Moved since it was signed</Chip>;
  return given.is === 'signed' ? (
    <Chip tone="good">
      <span className="num">{`Signed ${clockText(timeZone, given.at)}`}</span>
    </Chip>
  ) : (
    <Chip tone="stop">The client said no</Chip>
  );
};
