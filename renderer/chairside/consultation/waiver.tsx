import { useState } from 'react';
import { waiverSays } from '../../../shared/words/consent-plan.ts';
import { useSessionContext } from '../session-context.ts';
import { ConsentSheet } from './consent-sheet.tsx';
import { ConsentTop } from './consent-top.tsx';

/** Going on without a patch test is read and signed like a consent (brief 2.2): with a finger, by typing the name, or answered with a no. */
export const Waiver = () => {
  const { data } = useSessionContext();
  const [open, setOpen] = useState(false);
  const [witness, setWitness] = useState('');
  const [guardian, setGuardian] = useState('');
  const { title, ifRefused } = waiverSays;
  const { given } = data.consents.patchWaiver;
  return (
    <div className="form-rows" id="consent-patchWaiver">
      <ConsentTop title={title} given={given} needed isOpen={open} onToggle={() => setOpen(!open)} />
      {open && (
        <ConsentSheet
          text={{ id: 'patchWaiver', ifRefused }}
          witness={witness}
          onWitness={setWitness}
          guardian={guardian}
          onGuardian={setGuardian}
          onDone={() => setOpen(false)}
        />
      )}
    </div>
  );
};
