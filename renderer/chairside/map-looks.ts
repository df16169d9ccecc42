import { commaList } from '../../shared/words/message.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { zoneMapWords as words } from '../../shared/words/screens/zone-map.ts';
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
import { isScar } from '../../shared/scalp/zone-name.ts';
import { choiceLabel, textOf, valueOf, zoneName } from './facts.ts';

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

const planWords = (data: SessionContextData, code: string): Message | null => {
  const plan = textOf(data, 'plan', code);
  return plan === '' ? null : words.plan({ plan });
};
const gradeWords = (value: FieldValue | undefined): Phrase => choiceLabel('fade', value);

/** Every zone of the map as this session knows it. */
export const zoneLooks = (
  data: SessionContextData,
  protocol: Protocol,
  { mode, current, done, only, showsLast }: ZonesShown,
): Readonly<Partial<Record<MapZoneCode, ZoneLook>>> => {
  const looks: Partial<Record<MapZoneCode, ZoneLook>> = {};
  // What the studio switched off is not offered; a session that has it keeps it.
  const offered = new Set([...protocol.zones.map((zone) => zone.code), ...data.zones]);
  for (const code of mapZoneCodes.filter((one) => offered.has(one))) {
    const fade = textOf(data, 'fade', code);
    const isDone = done?.has(code) ?? false;
    const chosen = mode === 'choose' && data.zones.includes(code);
    const last = showsLast ? lastFade(data.opening.lastVisit, code) : undefined;
    const says = [
      chosen ? words.chosen : null,
      fade === '' ? null : words.fade({ grade: gradeWords(fade) }),
      last === undefined ? null : words.lastFade({ grade: gradeWords(last) }),
      planWords(data, code),
      isDone ? words.done : null,
    ].filter((one) => one !== null);
    looks[code] = {
      name: zoneName(protocol, code),
      grade: gradeOf(fade),
      last: gradeOf(last),
      chosen,
      current: code === current,
      done: isDone,
      muted: only !== undefined && !only.has(code),
      ...(says.length > 0 ? { says: commaList(says) } : {}),
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
    const says = [
      words.inZone({ zone: zoneName(protocol, place.parent) }),
      planWords(data, code),
      isDone ? words.done : null,
    ].filter((one) => one !== null);
    return [
      {
        code,
        place,
        size: sizeOf(data, code),
        name: zoneName(protocol, code),
        says: commaList(says),
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
      code: `last-${code}`,
      place,
      size: typeof lengthMm === 'number' && typeof widthMm === 'number' ? { lengthMm, widthMm } : undefined,
      name: '',
      says: '',
      isLast: true,
    };
  });
