import { asBeforeWords } from '../../../shared/words/screens/as-before.ts';
import { AsBeforeCard } from '../as-before-card.tsx';

/** Which machine it is. */
export const MachineCard = () => (
  <AsBeforeCard
    title={asBeforeWords.machine}
    ids={['machine', 'machineModel', 'machineSerial', 'strokeMm']}
    one={(id, value) => (id === 'strokeMm' ? asBeforeWords.stroke({ mm: String(value) }) : String(value))}
    same={asBeforeWords.sameMachine}
    other={asBeforeWords.otherMachine}
  />
);
