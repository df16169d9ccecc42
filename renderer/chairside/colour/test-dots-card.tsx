import { useState } from 'react';
import { isKept } from '../../../shared/photos/complete-set.ts';
import type { TestDots } from '../../../shared/colour/sample.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useChair } from '../chair.ts';
import { clockText } from '../clock.ts';
import { newKey, zoneName } from '../facts.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { ratioText } from './starting-ratio.ts';

const looks = [{ id: 'right', label: 'Looks right' }, { id: 'tooDark', label: 'Too dark' }, { id: 'tooLight', label: 'Too light' }] as const;

/** A few dots before the full pass: five to twenty, with the mix and needle at hand, and how they look (brief 3.1). */
export const TestDotsCard = ({ zone }: { readonly zone: string }) => {
  const { data, protocol, timeZone, say, send } = useChair();
  const [id, setId] = useState<string | null>(null);
  const [dots, setDots] = useState<number | null>(10);
  const placed = data.colour.testDots.filter((one) => one.zone === zone);
  const started = data.passes.some((pass) => pass.zone === zone && !pass.mistaken);
  const mixes = data.mixes.filter(({ discarded, zones }) => !discarded && zones.includes(zone));
  const [chosen, setChosen] = useState<string | null>(null);
  const mix = mixes.find((one) => one.id === chosen) ?? mixes.at(-1);
  const cartridge = data.cartridges.filter(({ undone }) => undone !== true).at(-1);
  if (data.opening.colour !== true || (started && placed.length === 0)) return null;
  const missing = mix === undefined ? 'Make a mix for this zone first.' : cartridge === undefined ? 'Open a cartridge first.' : dots === null ? 'Type how many dots.' : null;
  const photo = data.photos.findLast((one) => isKept(one) && one.view === 'macro' && one.zone === zone)?.id;
  const again = (one: TestDots, seen: TestDots['looks']) =>
    send({ type: 'testDots.placed', test: one.id, zone, mix: one.mix, cartridge: one.cartridge, dots: one.dots, ...(photo === undefined || one.photo !== undefined ? (one.photo === undefined ? {} : { photo: one.photo }) : { photo }), ...(seen === undefined ? {} : { looks: seen }) });
  const enter = async () => {
    if (id === null || mix === undefined || cartridge === undefined || dots === null) return missing;
    const no = await say({ type: 'testDots.placed', test: id, zone, mix: mix.id, cartridge: cartridge.id, dots });
    if (no === null) setId(null);
    return no;
  };
  return (
    <Card title={`Test dots, ${zoneName(protocol, zone)}`} id={`test-dots-${zone}`}>
      {placed.map((one) => (
        <div key={one.id} className="form-rows">
          <p className="num">{`${one.dots} dots with mix ${data.mixes.find((each) => each.id === one.mix)?.label ?? ''} at ${clockText(timeZone, one.at)}${one.photo === undefined ? '' : ', with photo'}`}</p>
          <ChoiceRow label="How they look" size="small" choices={looks} value={one.looks ?? null} onChange={(seen) => void again(one, seen)} />
        </div>
      ))}
      {id === null
        ? !started && <div className="button-row"><Button size="small" onPress={() => setId(newKey())}>{placed.length === 0 ? 'Place test dots first' : 'More test dots'}</Button></div>
        : (
          <div className="form-rows">
            {mixes.length > 1 && <ChoiceRow label="Mix for the test" size="small" choices={mixes.map((one) => ({ id: one.id, label: `Mix ${one.label}, ${ratioText(one.diluentParts)}` }))} value={mix?.id ?? null} onChange={setChosen} />}
            <NumberField label="Test dots" value={dots} onSave={async (value) => { setDots(value); return null; }} min={5} max={20} hint="5 to 20. Then take the close-up and say how they look." />
            <FormFoot action="Test dots are placed" touched onEnter={enter} onCancel={() => setId(null)} missing={missing} />
          </div>
        )}
    </Card>
  );
};
