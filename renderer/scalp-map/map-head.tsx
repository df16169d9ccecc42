import { memo } from 'react';
import { views } from '../../shared/scalp/views.ts';
import type { ViewId } from '../../shared/scalp/views.ts';
import { hairlineScreen } from '../../shared/words/screens/hairline.ts';
import { useWords } from '../words.tsx';

/** The head under the zones, with the client's left and right beside it where both show. */
export const MapHead = memo(({ view }: { readonly view: ViewId }) => {
  const { t } = useWords();

  const { head, sides } = views[view];
  return (
    <g className="map-head" aria-hidden="true">
      {head.behind.map((path) => (
        <path key={path} d={path} className="map-behind" />
      ))}
      <path d={head.outline} className="map-outline" />
      {head.features.map((path) => (
        <path key={path} d={path} className="map-feature" />
      ))}
      {sides && (
        <text x={sides.left.x} y={sides.left.y} className="map-side">
          {t(hairlineScreen.leftLetter)}
        </text>
      )}
      {sides && (
        <text x={sides.right.x} y={sides.right.y} className="map-side">
          {t(hairlineScreen.rightLetter)}
        </text>
      )}
    </g>
  );
});
