import { useState } from 'react';
import { batchOf, dropsOf } from '../../../shared/colour/dilution.ts';
import type { ColourPage } from '../../../shared/colour/page.ts';
import { Button } from '../../parts/button.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { mlFor } from './recipe.ts';

interface BatchLineProps {
  readonly page: ColourPage;
  readonly areaCm2: number;
  readonly parts: number;
  readonly onUse: (pigmentMl: number, diluentMl: number) => void;
}

/** How much to mix for the area at hand, in ml and drops; taken over on one tap. */
export const BatchLine = ({ page, areaCm2, parts, onUse }: BatchLineProps) => {
  const [typed, setTyped] = useState<number | null>(null);
  const area = typed ?? areaCm2;
  const { pigmentMl, diluentMl } = batchOf(mlFor(area, page), parts, page.dropsPerMl);
  return (
    <div className="form-grid">
      <NumberField
        label="Area to cover"
        unit="cm²"
        value={area}
        onSave={async (value) => {
          setTyped(value);
          return null;
        }}
        min={1}
        max={1000}
      />
      <div className="form-rows">
        <p className="num">{`${pigmentMl} ml pigment${parts === 0 ? '' : ` and ${diluentMl} ml water`}, about ${dropsOf(pigmentMl, page.dropsPerMl)}${parts === 0 ? '' : ` and ${dropsOf(diluentMl, page.dropsPerMl)}`} drops.`}</p>
        <div className="button-row">
          <Button onPress={() => onUse(pigmentMl, diluentMl)}>Use these amounts</Button>
        </div>
      </div>
    </div>
  );
};
