import type { Phrase } from '../../../shared/words/message.ts';
import { asBeforeWords } from '../../../shared/words/screens/as-before.ts';
import { mixScreen as words } from '../../../shared/words/screens/mix.ts';
import { ChipButton } from '../../parts/chip.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../words.tsx';
import { ratioText } from './starting-ratio.ts';

type Store = (value: number | null) => Promise<Phrase | null>;

interface MixAmountsProps {
  readonly parts: number | null;
  readonly pigmentMl: number | null;
  readonly diluentMl: number | null;
  /** The studio's starting ratio for this hair and skin. */
  readonly start: number | null;
  readonly onParts: Store;
  readonly onPigment: Store;
  readonly onDiluent: Store;
}

/** What a cap holds, from one zone to a whole head. */
const usualMl = [0.1, 0.2, 0.3, 0.5] as const;
const usualParts = [8, 10, 12, 14, 16] as const;

/** Ratio and amounts: the usual ones on one tap, every other one typed. */
export const MixAmounts = ({
  parts,
  pigmentMl,
  diluentMl,
  start,
  onParts,
  onPigment,
  onDiluent,
}: MixAmountsProps) => {
  const { t } = useWords();
  const ratios = [...new Set([...usualParts, ...(start === null ? [] : [start])])].toSorted((a, b) => a - b);
  return (
    <div className="form-grid">
      <div className="form-rows">
        <NumberField
          label={words.waterTo}
          unit={words.parts}
          value={parts}
          onSave={onParts}
          min={0}
          max={40}
          step={0.5}
          hint={parts === null ? undefined : words.ratio({ ratio: ratioText(parts) })}
        />
        <div className="button-row" role="group" aria-label={t(asBeforeWords.ratios)}>
          {ratios.map((ratio) => (
            <ChipButton key={ratio} pressed={parts === ratio} onPress={() => void onParts(ratio)}>
              {ratioText(ratio)}
            </ChipButton>
          ))}
        </div>
      </div>
      <div className="form-rows">
        <NumberField
          label={words.pigment}
          unit={words.ml}
          value={pigmentMl}
          onSave={onPigment}
          min={0.01}
          max={20}
          step={0.1}
        />
        <div className="button-row" role="group" aria-label={t(asBeforeWords.amounts)}>
          {usualMl.map((ml) => (
            <ChipButton key={ml} pressed={pigmentMl === ml} onPress={() => void onPigment(ml)}>
              {t(asBeforeWords.ml({ ml }))}
            </ChipButton>
          ))}
        </div>
      </div>
      {(parts ?? 0) > 0 && (
        <NumberField
          label={words.diluent}
          unit={words.ml}
          value={diluentMl}
          onSave={onDiluent}
          min={0}
          max={20}
          step={0.5}
        />
      )}
    </div>
  );
};
