import { useState } from 'react';
import { fineTuneScreen as words } from '../../../shared/words/screens/fine-tune.ts';
import { NumberField } from '../../parts/number-field.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneName } from '../facts.ts';
import { FoldingCard } from '../folding-card.tsx';

/** Single dots set while fine-tuning, counted per zone; they go into the totals. */
export const ExtraDotsCard = () => {
  const { data, view, protocol, say } = useSessionContext();
  // What is being counted stays open.
  const [startsFolded] = useState(Object.values(data.extraDots).every((dots) => dots === 0));
  if (view.zonesToTreat.length === 0) return null;
  return (
    <FoldingCard title={words.extraDots} says={words.noneNoted} isFolded={startsFolded} anchors={[]}>
      <div className="form-grid extra-dots">
        {view.zonesToTreat.map((zone) => (
          <NumberField
            key={zone}
            label={zoneName(protocol, zone)}
            unit={words.dots}
            value={data.extraDots[zone] ?? null}
            min={0}
            max={2000}
            step={5}
            onSave={(dots) =>
              dots === null && data.extraDots[zone] === undefined
                ? Promise.resolve(null)
                : say({ type: 'extraDots.counted', zone, dots: dots ?? 0 })
            }
          />
        ))}
      </div>
    </FoldingCard>
  );
};
