import type { ContactId } from '../../../shared/session/intents.ts';
import { msOf } from '../../../shared/time.ts';
import { Chip } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useChair } from '../chair.ts';
import { spanText } from '../clock.ts';
import { useNow } from '../use-now.ts';

const Running = ({ name, since }: { readonly name: string; readonly since: number }) => (
  <Chip tone="accent" icon={<Icon name="drop" size={18} />}><span className="num">{`${name} wet ${spanText(useNow() - since)}`}</span></Chip>
);

/** Contact times that run, in every stage. */
export const ContactChips = () => {
  const { data } = useChair();
  return (
    <>
      {(['antiseptic', 'surfaces'] as const satisfies readonly ContactId[]).map((what) => {
        const clock = data.contacts[what];
        return clock === undefined || clock.endedAt !== null ? null : <Running key={what} name={what === 'antiseptic' ? 'Antiseptic' : 'Surfaces'} since={msOf(clock.startedAt)} />;
      })}
    </>
  );
};
