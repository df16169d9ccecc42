import { useMemo } from 'react';
import type { FadeGrade } from '../../shared/scalp/stipple.ts';
import { mapZoneCodes } from '../../shared/scalp/zones.ts';
import type { MapZoneCode } from '../../shared/scalp/zones.ts';
import { ScalpMap } from '../scalp-map/scalp-map.tsx';
import type { ZoneLook } from '../scalp-map/scalp-map.tsx';
import { useChair } from './chair.ts';
import { choiceLabel, textOf, zoneShort } from './facts.ts';

interface ZoneMapProps {
  readonly label: string;
  readonly mode: 'choose' | 'pick';
  readonly onPress?: ((code: MapZoneCode) => void) | undefined;
  readonly current?: string | null | undefined;
  readonly done?: ReadonlySet<string> | undefined;
  /** Zones that are not part of this: drawn pale. */
  readonly only?: ReadonlySet<string> | undefined;
}

const gradeOf = (text: string): FadeGrade | undefined => (/^[0-4]$/.test(text) ? (Number(text) as FadeGrade) : undefined);

/** The scalp map of this session: dots from the fade grades, outlines from what is chosen. */
export const ZoneMap = ({ label, mode, onPress, current = null, done, only }: ZoneMapProps) => {
  const { data, protocol } = useChair();
  const zones = useMemo(() => {
    const looks: Partial<Record<MapZoneCode, ZoneLook>> = {};
    for (const code of mapZoneCodes) {
      const fade = textOf(data, 'fade', code);
      const plan = choiceLabel('plan', textOf(data, 'plan', code));
      const isDone = done?.has(code) ?? false;
      const chosen = data.zones.includes(code);
      const words = [mode === 'choose' && chosen ? 'chosen' : '', fade === '' ? '' : `fade ${choiceLabel('fade', fade)}`, plan === '' ? '' : `plan ${plan.toLowerCase()}`, isDone ? 'done' : ''].filter((word) => word !== '');
      looks[code] = {
        name: zoneShort(protocol, code), grade: gradeOf(fade), chosen: mode === 'choose' && chosen, current: code === current, done: isDone,
        muted: only !== undefined && !only.has(code), ...(words.length > 0 ? { says: words.join(', ') } : {}),
      };
    }
    return looks;
  }, [data, protocol, mode, current, done, only]);
  return <ScalpMap label={label} zones={zones} mode={mode} onPress={onPress} />;
};
