import { useState } from 'react';
import { waiverSays } from '../../../shared/words/consent-plan.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { useSessionContext } from '../session-context.ts';
import { ConsentSheet } from './consent-sheet.tsx';
import { stateOf, toneOf } from './consent-state.ts';

/** Going on without a patch test is read and signed like a consent (brief 2.2): with a finger, by typing the name, or answered with a no. */
export const Waiver = () => {
  const { data, timeZone } = useSessionContext();
  const [open, setOpen] = useState(false);
  const [witness, setWitness] = useState('');
  const [guardian, setGuardian] = useState('');
  const { title, ifRefused } = waiverSays;
  const { given } = data.consents.patchWaiver;
  return (
    <div className="form-rows" id="consent-patchWaiver">
      <div className="consent-top">
        <h3>{title}</h3>
        <div className="button-row">
          <Chip tone={toneOf(given, true)}>{stateOf(given, true, timeZone)}</Chip>
          <Button
            size="small"
            expanded={open}
            label={open ? `Close: ${title}` : given ? `Read again: ${title}` : `Read and sign: ${title}`}
            onPress={() => setOpen(!open)}
          >
            {open ? 'Close' : given ? 'Read again' : 'Read and sign'}
          </Button>
        </div>
      </div>
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
