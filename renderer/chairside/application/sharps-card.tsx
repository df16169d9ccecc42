import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useChair } from '../chair.ts';
import { whoAndWhen } from '../facts.ts';

/** Sharps taken out, and in the bin again. */
export const SharpsCard = () => {
  const { data, send, timeZone } = useChair();
  const counted = data.sharps?.value;
  const [out, setOut] = useState<number | null>(counted?.out ?? data.cartridges.length);
  const [back, setBack] = useState<number | null>(counted?.in ?? null);
  return (
    <Card
      title="Sharps count" id="sharps"
      aside={counted && data.sharps ? <Chip tone={counted.out === counted.in ? 'good' : 'caution'}>{`${counted.in} of ${counted.out} in the bin · ${whoAndWhen(data, timeZone, data.sharps.at)}`}</Chip> : undefined}
    >
      <div className="late-time">
        <NumberField label="Taken out" value={out} onSave={async (value) => { setOut(value); return null; }} min={0} max={99} />
        <NumberField label="In the bin" value={back} onSave={async (value) => { setBack(value); return null; }} min={0} max={99} />
        <Button isDisabled={out === null || back === null} onPress={() => { if (out !== null && back !== null) void send({ type: 'sharps.counted', out, in: back }); }}>Counted</Button>
      </div>
    </Card>
  );
};
