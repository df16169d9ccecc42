import { useMemo, useState } from 'react';
import { densityWindowIds, windowsSay } from '../../../shared/scalp/density-windows.ts';
import { densitySwatch, swatchOf } from '../../../shared/scalp/grade-swatches.ts';
import { zonesScreenWords } from '../../../shared/words/screens/zones.ts';
import { Button } from '../../parts/button.tsx';
import type { Choice } from '../../parts/choice-row.tsx';
import { SwatchPicture } from '../../scalp-map/swatch-picture.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { defOf, textOf, valueOf } from '../facts.ts';
import { SessionField } from '../fields/session-field.tsx';

/** A grade whose answers show what they look like. */
export const GradeField = ({ id, zone }: { readonly id: string; readonly zone: string }) => {
  const { data } = useSessionContext();
  const shift = id === 'hueSeverity' ? textOf(data, 'hue', zone) || 'blue' : '';
  const choices = useMemo(
    () =>
      (defOf(id).choices ?? []).map((choice): Choice => {
        const swatch = swatchOf(id, choice.id, shift);
        return swatch === undefined ? choice : { ...choice, picture: <SwatchPicture swatch={swatch} /> };
      }),
    [id, shift],
  );
  return <SessionField id={id} zone={zone} choices={choices} wide />;
};

/** Counts that are often met; a window of each to hold the scalp against. */
const windows = [20, 40, 60, 80, 120] as const;

/** Dots per cm²: typed as counted, or the window of 1 cm² that looks like the scalp, by a tap. */
export const DensityField = ({ zone }: { readonly zone: string }) => {
  const { data, saveField } = useSessionContext();
  const { t } = useWords();
  const counted = valueOf(data, 'density', zone);
  const [asked, setAsked] = useState(false);
  const countsThree = asked || densityWindowIds.some((id) => valueOf(data, id, zone) !== undefined);
  const shown =
    typeof counted === 'number' && !windows.some((one) => one === counted) ? [counted, ...windows] : windows;
  return (
    <div className="density-field wide">
      <SessionField id="density" zone={zone} />
      <div className="density-windows" role="group" aria-label={t(zonesScreenWords.windows)}>
        {shown.map((count) => (
          <Button
            key={count}
            size="small"
            className="density-window num"
            label={t(zonesScreenWords.perCm2({ count }))}
            pressed={counted === count}
            onPress={() => void saveField('density', zone, count)}
          >
            <span aria-hidden="true">
              <SwatchPicture swatch={densitySwatch(count)} />
            </span>
            {String(count)}
          </Button>
        ))}
        {!countsThree && (
          <Button size="small" className="density-window" onPress={() => setAsked(true)}>
            {t(zonesScreenWords.countThree)}
          </Button>
        )}
      </div>
      {countsThree && <WindowCounts zone={zone} />}
    </div>
  );
};

/** Three windows counted one by one: their mean is the density, and how far they scatter says how even the zone is (brief 1.2). */
const WindowCounts = ({ zone }: { readonly zone: string }) => {
  const { t } = useWords();
  const { data, saveField } = useSessionContext();
  const counts = densityWindowIds
    .map((id) => valueOf(data, id, zone))
    .map((count) => (typeof count === 'number' ? count : undefined));
  const says = windowsSay(counts);
  return (
    <div className="window-counts">
      <div className="form-grid">
        {densityWindowIds.map((id) => (
          <SessionField key={id} id={id} zone={zone} />
        ))}
      </div>
      {says !== undefined && (
        <div className="says proposal num">
          <span>
            {t(
              zonesScreenWords.meanScatter({ mean: String(says.mean), scatter: String(says.scatterPercent) }),
            )}
          </span>
          {valueOf(data, 'density', zone) !== says.mean && (
            <Button size="small" onPress={() => void saveField('density', zone, says.mean)}>
              {t(zonesScreenWords.takeMean({ mean: String(says.mean) }))}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
