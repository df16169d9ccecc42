import type { Protocol } from '../../shared/protocol/schema.ts';
import type { ScarSize } from '../../shared/scalp/scar-mark.ts';
import type { FadeGrade } from '../../shared/scalp/stipple.ts';
import { mapZoneCodes } from '../../shared/scalp/zones.ts';
import type { MapZoneCode } from '../../shared/scalp/zones.ts';
import type { LastVisit } from '../../shared/session/topics/history/data.ts';
import type { FieldValue } from '../../shared/session/field.ts';
import { fieldKey } from '../../shared/session/field.ts';
import type { SessionContextData } from './session-context.ts';
import type { ScarLook } from '../scalp-map/map-scar.tsx';
import type { ZoneLook } from '../scalp-map/zone-look.ts';
import { choiceLabel, isScar, textOf, valueOf, zoneName } from './facts.ts';

interface Shown {
  readonly current: string | null;
  readonly done?: ReadonlySet<string> | undefined;
  readonly only?: ReadonlySet<string> | undefined;
}
interface ZonesShown extends Shown {
  readonly mode: 'choose' | 'pick';
  readonly showsLast: boolean;
}

const gradeOf = (value: FieldValue | undefined): FadeGrade | undefined =>
  typeof value === 'string' && /^[0-4]$/.test(value) ? (Number(value) as FadeGrade) : undefined;
const lastFade = (last: LastVisit | null, code: string): FieldValue | undefined =>
  last?.fields[fieldKey('fade', code)];

/** Whether there is a last visit to lay over the map. */
export const hasGrades = (last: LastVisit): boolean =>
  last.scars !== undefined || mapZoneCodes.some((code) => gradeOf(lastFade(last, code)) !== undefined);

const planWords = (data: SessionContextData, code: string): string => {
  const plan = choiceLabel('plan', textOf(data, 'plan', code));
  return plan === '' ? '' : `plan ${plan.toLowerCase()}`;
};

/** Every zone of the map as this session knows it. */
export const zoneLooks = (
  data: SessionContextData,
  protocol: Protocol,
  { mode, current, done, only, showsLast }: ZonesShown,
): Readonly<Partial<Record<MapZoneCode, ZoneLook>>> => {
  const looks: Partial<Record<MapZoneCode, ZoneLook>> = {};
  for (const code of mapZoneCodes) {
    const fade = textOf(data, 'fade', code);
    const isDone = done?.has(code) ?? false;
    const chosen = mode === 'choose' && data.zones.includes(code);
    const last = showsLast ? lastFade(data.opening.lastVisit, code) : undefined;
    const words = [
      chosen ? 'chosen' : '',
      fade === '' ? '' : `fade ${choiceLabel('fade', fade)}`,
      last === undefined ? '' : `last visit ${choiceLabel('fade', last)}`,
      planWords(data, code),
      isDone ? 'done' : '',
    ].filter((word) => word !== '');
    looks[code] = {
      name: zoneName(protocol, code),
      grade: gradeOf(fade),
      last: gradeOf(last),
      chosen,
      current: code === current,
      done: isDone,
      muted: only !== undefined && !only.has(code),
      ...(words.length > 0 ? { says: words.join(', ') } : {}),
    };
  }
  return looks;
};

const sizeOf = (data: SessionContextData, code: string): ScarSize | undefined => {
  const [lengthMm, widthMm] = [valueOf(data, 'scarLengthMm', code), valueOf(data, 'scarWidthMm', code)];
  return typeof lengthMm === 'number' && typeof widthMm === 'number' ? { lengthMm, widthMm } : undefined;
};

/** Chosen scars that have a place. */
export const scarLooks = (
  data: SessionContextData,
  protocol: Protocol,
  { current, done, only }: Shown,
): readonly ScarLook[] =>
  data.zones.filter(isScar).flatMap((code) => {
    const place = data.scars[code];
    if (place === undefined) return [];
    const isDone = done?.has(code) ?? false;
    const words = [
      `in ${zoneName(protocol, place.parent)}`,
      planWords(data, code),
      isDone ? 'done' : '',
    ].filter((word) => word !== '');
    return [
      {
        code,
        place,
        size: sizeOf(data, code),
        name: zoneName(protocol, code),
        says: words.join(', '),
        current: code === current,
        done: isDone,
        muted: only !== undefined && !only.has(code),
      },
    ];
  });

/** Where scars lay last time. */
export const lastScarLooks = ({ opening }: Pick<SessionContextData, 'opening'>): readonly ScarLook[] =>
  Object.entries(opening.lastVisit?.scars ?? {}).map(([code, place]) => {
    const [lengthMm, widthMm] = [
      opening.lastVisit?.fields[fieldKey('scarLengthMm', code)],
      opening.lastVisit?.fields[fieldKey('scarWidthMm', code)],
    ];
    return {
      code: `last ${code}`,
      place,
      size: typeof lengthMm === 'number' && typeof widthMm === 'number' ? { lengthMm, widthMm } : undefined,
      name: '',
      says: '',
      isLast: true,
    };
  });
