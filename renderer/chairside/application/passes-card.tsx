import { Card } from '../../parts/card.tsx';
import { useChair } from '../chair.ts';
import { clockText } from '../clock.ts';
import { ratioText } from '../colour/starting-ratio.ts';
import { zoneName } from '../facts.ts';
import { CorrectPass } from './correct-pass.tsx';

/** Every pass of the day, newest first; a mistaken one stays, struck through. */
export const PassesCard = () => {
  const { data, protocol, timeZone } = useChair();
  const ended = data.passes.filter((pass) => pass.endedAt !== null || pass.mistaken).toReversed();
  return (
    <Card title="Done so far" id="passes">
      {ended.length === 0 && <p className="small">No pass is finished yet.</p>}
      {ended.map((pass) => {
        const mix = data.mixes.find(({ id }) => id === pass.mix);
        const cartridge = data.cartridges.find(({ id }) => id === pass.cartridge);
        const words = [`pass ${pass.passNumber}`, cartridge?.config, mix ? ratioText(mix.diluentParts) : undefined, pass.addedDensity === null ? undefined : `+${pass.addedDensity}`].filter((one) => one !== undefined).join(' · ');
        return (
          <div className="pass-row" key={pass.id}>
            <span>{pass.mistaken ? <s>{zoneName(protocol, pass.zone)}</s> : <b>{zoneName(protocol, pass.zone)}</b>} <span className="small num">{`${words}${pass.mistaken ? ' · tapped by mistake' : ''}`}</span></span>
            <span className="button-row"><span className="small num">{`${clockText(timeZone, pass.startedAt)}${pass.endedAt === null ? '' : `–${clockText(timeZone, pass.endedAt)}`}`}</span>{!pass.mistaken && <CorrectPass pass={pass} />}</span>
          </div>
        );
      })}
    </Card>
  );
};
