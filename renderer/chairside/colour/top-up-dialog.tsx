import { useState } from 'react';
import type { Mix } from '../../../shared/session/data.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useChair } from '../chair.ts';
import { useAfterTyping } from '../fields/use-after-typing.ts';

/** More of the same, in the same ratio unless typed otherwise. */
export const TopUpDialog = ({ mix, onClose }: { readonly mix: Mix; readonly onClose: () => void }) => {
  const { send } = useChair();
  const [pigment, setPigment] = useState<number | null>(null);
  const [water, setWater] = useState<number | null>(null);
  const none = pigment === null && water === null;
  const add = async () => {
    if (none) return;
    if (await send({ type: 'mix.toppedUp', mix: mix.id, pigmentMl: pigment ?? 0, diluentMl: water ?? 0 })) onClose();
  };
  const press = useAfterTyping(() => void add());
  return (
    <Dialog title={`Top up mix ${mix.label}`} isOpen onClose={onClose} actions={<><Button onPress={onClose}>Cancel</Button><Button look="primary" blocked={none} onPress={press}>Add to the mix</Button></>}>
      <p className="small">From the same bottles and lots. Another lot is another mix.</p>
      <div className="form-grid">
        <NumberField label="Pigment" unit="ml" value={pigment} onSave={async (value) => { setPigment(value); return null; }} min={0} max={20} step={0.1} />
        <NumberField label="Diluent" unit="ml" value={water} onSave={async (value) => { setWater(value); return null; }} min={0} max={20} step={0.5} />
      </div>
    </Dialog>
  );
};
