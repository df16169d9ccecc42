import { useState } from 'react';
import { batchOf, dropsOf } from '../../../shared/colour/dilution.ts';
import type { ColourPage } from '../../../shared/colour/page.ts';
import { mixScreen as words } from '../../../shared/words/screens/mix.ts';
import { Button } from '../../parts/button.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../words.tsx';
import { mlFor } from './recipe.ts';

interface BatchLineProps {
  readonly page: ColourPage;
  readonly areaCm2: number;
  readonly parts: number;
  readonly onUse: (pigmentMl: number, diluentMl: number) => void;
}

/** How much to mix for the area at hand, in ml and drops; taken over on one tap. */
export const BatchLine = ({ page, areaCm2, parts, onUse }: BatchLineProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState<number | null>(null);
  const area = typed ?? areaCm2;
  const { pigmentMl, diluentMl } = batchOf(mlFor(area, page), parts, page.dropsPerMl);
  return (
    <div className="form-grid batch-line">
      <NumberField
        label={words.area}
        unit={words.cm2}
        value={area}
        onSave={async (value) => {
          setTyped(value);
          return null;
        }}
        min={1}
        max={1000}
      />
      <div className="form-rows">
        <p className="num">
          {t(
            words.amounts({
              pigmentMl: String(pigmentMl),
              waterMl: String(diluentMl),
              water: parts === 0 ? 'no' : 'yes',
              pigmentDrops: String(dropsOf(pigmentMl, page.dropsPerMl)),
              waterDrops: String(dropsOf(diluentMl, page.dropsPerMl)),
            }),
          )}
        </p>
        <div className="button-row">
          <Button onPress={() => onUse(pigmentMl, diluentMl)}>{t(words.takeAmounts)}</Button>
        </div>
      </div>
    </div>
  );
};
