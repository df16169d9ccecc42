import { useMemo } from 'react';
import { densitySwatch, swatchOf } from '../../../shared/scalp/grade-swatches.ts';
import type { Choice } from '../../parts/choice-row.tsx';
import { SwatchPicture } from '../../scalp-map/swatch-picture.tsx';
import { useChair } from '../chair.ts';
import { defOf, textOf, valueOf } from '../facts.ts';
import { SessionField } from '../fields/session-field.tsx';

/** A grade whose answers show what they look like. */
export const GradeField = ({ id, zone }: { readonly id: string; readonly zone: string }) => {
  const { data } = useChair();
  const shift = id === 'hueSeverity' ? textOf(data, 'hue', zone) || 'blue' : '';
  const choices = useMemo(
    () => (defOf(id).choices ?? []).map((choice): Choice => {
      const swatch = swatchOf(id, choice.id, shift);
      return swatch === undefined ? choice : { ...choice, picture: <SwatchPicture swatch={swatch} /> };
    }),
    [id, shift],
  );
  return <SessionField id={id} zone={zone} choices={choices} wide />;
};

/** Counts that are often met; a window of each to hold the scalp against. */
const windows = [20, 40, 60, 80, 120] as const;

/** Dots per cm², with windows of 1 cm² to compare: the one that was counted, or some to count by. */
export const DensityField = ({ zone }: { readonly zone: string }) => {
  const { data } = useChair();
  const counted = valueOf(data, 'density', zone);
  const shown = typeof counted === 'number' ? [counted] : windows;
  return (
    <div className="density-field wide">
      <SessionField id="density" zone={zone} hint="Count in a window of 1 cm², three times, and take the middle" />
      <div className="density-windows" aria-hidden="true">
        {shown.map((count) => (
          <span key={count} className="density-window num"><SwatchPicture swatch={densitySwatch(count)} />{`${count} per cm²`}</span>
        ))}
      </div>
    </div>
  );
};
