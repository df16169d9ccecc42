import { memo, useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import { topLabels } from '../../shared/scalp/outlines-top.ts';
import { dotRadius, stipple } from '../../shared/scalp/stipple.ts';
import type { FadeGrade } from '../../shared/scalp/stipple.ts';
import type { MapZoneCode } from '../../shared/scalp/zones.ts';
import { classNames } from '../parts/class-names.ts';

interface MapZoneProps {
  readonly code: MapZoneCode;
  readonly path: string;
  readonly name: string;
  readonly says: string | undefined;
  readonly grade: FadeGrade | undefined;
  readonly chosen: boolean;
  readonly current: boolean;
  readonly done: boolean;
  readonly muted: boolean;
  readonly small: boolean;
  readonly mode: 'choose' | 'pick';
  readonly onPress: ((code: MapZoneCode) => void) | undefined;
}

/** One path of round points draws hundreds of dots as one shape: the map stays light to paint. */
const dotsPath = (code: MapZoneCode, path: string, grade: FadeGrade): string =>
  stipple(code, path, grade).map(({ x, y }) => `M${x} ${y}h.01`).join('');

/** Left and right are plain from where the name stands; whoever cannot see hears the whole name. */
const shortName = (name: string): string => {
  const bare = name.replace(/^(Left|Right) /, '').replace(/^temple point$/, 'point');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

export const MapZone = memo(({ code, path, name, says, grade, chosen, current, done, muted, small, mode, onPress }: MapZoneProps) => {
  const dots = useMemo(() => (grade === undefined ? '' : dotsPath(code, path, grade)), [code, path, grade]);
  const { x, y } = topLabels[code];
  const short = shortName(name);
  const press = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (!event.repeat) onPress?.(code);
  };
  const spoken = says === undefined ? name : `${name}, ${says}`;
  const role = onPress ? { role: 'button', tabIndex: 0, 'aria-pressed': mode === 'choose' ? chosen : current, onClick: () => onPress(code), onKeyDown: press } : { role: 'img' };
  return (
    <g className={classNames('map-zone', chosen && 'chosen', current && 'current', done && 'done', muted && 'muted')} aria-label={spoken} data-zone={code} {...role}>
      <path d={path} className={classNames('map-touch', small && 'small')} />
      <path d={path} className="map-shape" />
      {dots !== '' && <path d={dots} className="map-dots" strokeWidth={dotRadius * 2} />}
      <text x={x} y={y} className="map-label" aria-hidden="true">{done ? `✓ ${short}` : short}</text>
    </g>
  );
});
