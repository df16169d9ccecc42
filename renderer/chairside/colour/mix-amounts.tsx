import type { ReactNode } from 'react';
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

interface UsualProps {
  readonly title: Phrase;
  readonly value: number | null;
  readonly usual: readonly number[];
  readonly says: (value: number) => Phrase;
  readonly onChoose: Store;
  readonly children: ReactNode;
}

/** A number with its usual values on one tap, every other one typed. */
const WithUsual = ({ title, value, usual, says, onChoose, children }: UsualProps) => {
  const { t } = useWords();
  return (
    <div className="form-rows with-usual">
      {children}
      <div className="button-row" role="group" aria-label={t(title)}>
        {usual.map((one) => {
          const said = says(one);
          return (
            <ChipButton key={one} pressed={value === one} onPress={() => void onChoose(one)}>
              {/* Figures alone, as in a ratio, run as they are written; a message runs as its language does. */}
              {typeof said === 'string' ? <bdi dir="ltr">{said}</bdi> : t(said)}
            </ChipButton>
          );
        })}
      </div>
    </div>
  );
};

/** Ratio and amounts of a mix. */
export const MixAmounts = ({
  parts,
  pigmentMl,
  diluentMl,
  start,
  onParts,
  onPigment,
  onDiluent,
}: MixAmountsProps) => {
  const ratios = [...new Set([...usualParts, ...(start === null ? [] : [start])])].toSorted((a, b) => a - b);
  return (
    <div className="form-grid">
      <WithUsual
        title={asBeforeWords.ratios}
        value={parts}
        usual={ratios}
        says={ratioText}
        onChoose={onParts}
      >
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
      </WithUsual>
      <WithUsual
        title={asBeforeWords.amounts}
        value={pigmentMl}
        usual={usualMl}
        says={(ml) => asBeforeWords.ml({ ml })}
        onChoose={onPigment}
      >
        <NumberField
          label={words.pigment}
          unit={words.ml}
          value={pigmentMl}
          onSave={onPigment}
          min={0.01}
          max={20}
          step={0.1}
        />
      </WithUsual>
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
