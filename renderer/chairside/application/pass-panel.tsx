import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useChair } from '../chair.ts';
import { choiceLabel, textOf, zoneName } from '../facts.ts';
import { OpenPass } from './open-pass.tsx';
import { StartPass } from './start-pass.tsx';

/** The pass at hand: begun here, finished here. */
export const PassPanel = ({ zone }: { readonly zone: string | null }) => {
  const { view, data, protocol, openZone } = useChair();
  if (zone === null) return <Card title="No zone to treat"><p>The plan names no zone to treat. Look back at the consultation to change it.</p></Card>;
  const open = data.passes.find((pass) => pass.endedAt === null && !pass.mistaken);
  const made = data.passes.filter((pass) => pass.zone === zone && !pass.mistaken);
  const fade = choiceLabel('fade', textOf(data, 'fade', zone));
  const aside = fade === '' ? undefined : <Chip tone="caution">{`Fade ${fade}`}</Chip>;

  if (open && open.zone !== zone) {
    return (
      <Card title={zoneName(protocol, zone)} id={`passes-${zone}`} aside={aside}>
        <p>{`A pass is open on ${zoneName(protocol, open.zone)}. Finish it first.`}</p>
        <div className="button-row"><Button look="primary" onPress={() => openZone(open.zone)}>{`Go to ${zoneName(protocol, open.zone)}`}</Button></div>
      </Card>
    );
  }
  if (open) return <Card title={`${zoneName(protocol, zone)}, pass ${open.passNumber}`} id={`passes-${zone}`} aside={aside}><OpenPass key={open.id} pass={open} /></Card>;
  return (
    <Card title={`${zoneName(protocol, zone)}, pass ${made.length + 1}`} id={`passes-${zone}`} aside={aside}>
      {view.zonesToTreat.includes(zone) ? <StartPass key={`${zone} ${data.passes.length} ${data.cartridges.length} ${data.mixes.length}`} zone={zone} /> : <p>The plan does not treat this zone today.</p>}
    </Card>
  );
};
