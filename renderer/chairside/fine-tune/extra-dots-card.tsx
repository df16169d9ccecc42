import { fineTuneScreen as words } from '../../../shared/words/screens/fine-tune.ts';
import { Card } from '../../parts/card.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneName } from '../facts.ts';

/** Single dots set while fine-tuning, counted per zone; they go into the totals. */
export const ExtraDotsCard = () => {
  const { data, view, protocol, say } = useSessionContext();
  const { t } = useWords();
  if (view.zonesToTreat.length === 0) return null;
  return (
    <Card title={t(words.extraDots)}>
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
    </Card>
  );
};
