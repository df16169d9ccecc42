import { asBeforeWords } from '../../../shared/words/screens/as-before.ts';
import { AsBeforeCard } from '../as-before-card.tsx';
import { choiceLabel, defOf } from '../facts.ts';

/** The lamp the colours are seen in. */
export const LightCard = () => (
  <AsBeforeCard
    title={asBeforeWords.light}
    ids={['lightSource', 'cctK', 'cri']}
    one={(id, value) =>
      id === 'lightSource'
        ? choiceLabel(id, value)
        : asBeforeWords.one({ label: defOf(id).label, value: String(value) })
    }
    same={asBeforeWords.sameLight}
    other={asBeforeWords.otherLight}
  />
);
