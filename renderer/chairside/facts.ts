import type { Protocol } from '../../shared/protocol/schema.ts';
import { mapZoneCodes } from '../../shared/scalp/zones.ts';
import { fieldKey } from '../../shared/session/field.ts';
import { fieldById } from '../../shared/session/fields.ts';
import type { FieldDef, FieldValue } from '../../shared/session/field.ts';
import type { SessionView } from '../../shared/session/view.ts';
import type { SessionContextData } from './session-context.ts';
import type { Instant } from '../../shared/time.ts';
import { clockText } from '../format-time.ts';
import { choiceOf } from '../../shared/session/field-text.ts';
import { isScar, zoneNameIn } from '../../shared/scalp/zone-name.ts';
import { commaList } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';

/** Small readings of the view, for showing only: what they mean is decided in main. */
type Facts = Pick<SessionView, 'fields'>;
export const valueOf = (data: Facts, id: string, zone?: string): FieldValue | undefined =>
  data.fields[fieldKey(id, zone)];
/** The pass that is going on, as main says. */
export const openPass = ({ passes, work }: SessionView): SessionView['passes'][number] | undefined =>
  passes.find(({ id }) => id === work?.running?.pass);
export const textOf = (data: Facts, id: string, zone?: string): string => {
  const value = valueOf(data, id, zone);
  return typeof value === 'string' ? value : '';
};
export const isYes = (data: Facts, id: string, zone?: string): boolean => valueOf(data, id, zone) === true;

export const defOf = (id: string): FieldDef => {
  const def = fieldById.get(id);
  if (!def) throw new Error(`no such field: ${id}`);
  return def;
};

/** The label of a chosen answer, for reading back. */
export const choiceLabel = (id: string, value: FieldValue | undefined): Phrase => choiceOf(id, value) ?? '';

/** What a zone is called everywhere: the plain word that the map and the sheet use too (decision 27). */
export const zoneName = zoneNameIn;
/** What the title of a photo names. */
export const photoNames = (protocol: Protocol) => ({
  zone: (code: string): Phrase => zoneName(protocol, code),
  light: (id: string): string => protocol.lights.find((light) => light.id === id)?.name ?? id,
});
export const zoneNames = (protocol: Protocol, codes: readonly string[]): Phrase =>
  commaList(codes.map((code) => zoneName(protocol, code)));

/** Zones as on the map, from front to back; scars after them by number. */
export const inMapOrder = (codes: readonly string[]): readonly string[] => {
  const place = (code: string): number =>
    isScar(code)
      ? mapZoneCodes.length + Number(code.slice(4))
      : mapZoneCodes.findIndex((known) => known === code);
  return codes.toSorted((a, b) => place(a) - place(b));
};

export const productName = (protocol: Protocol, id: string): string =>
  protocol.products.find((product) => product.id === id)?.name ?? id;

/** "14:12 · Dana": when a thing was entered and by whom. */
export const whoAndWhen = (
  data: Pick<SessionContextData, 'opening'>,
  timeZone: string,
  at: Instant,
): string => `${clockText(timeZone, at)} · ${data.opening.practitioner.name.split(' ')[0] ?? ''}`;
/** Rises with every change of the list it is made for: a key that the door accepts. */
export const newKey = (): string => crypto.randomUUID();
