import type { JsonValue } from '../brand.ts';
import type { EntryKind } from './kinds.ts';

/** What is sealed is as long as one of these; above the last, a multiple of it. */
const steps: readonly number[] = [
  512, 2048, 8192, 16_384, 32_768, 65_536, 131_072, 262_144, 524_288, 1_048_576,
];
const LARGEST = 1_048_576;

/** The next step that holds so many bytes. */
export const stepFor = (bytes: number): number =>
  steps.find((step) => step >= bytes) ?? Math.ceil(bytes / LARGEST) * LARGEST;

/**
 * Events of a session that never hold a person's words and always fit the first step. Every other begins at the second, which holds the
 * longest note: so the step says what sort of thing was entered, never what was answered or whether anything was noted beside it.
 */
export const shortEvents: ReadonlySet<string> = new Set([
  'break.begun',
  'break.ended',
  'break.taken',
  'colour.removed',
  'colour.targeted',
  'consent.shown',
  'contact.ended',
  'contact.started',
  'emergency.raised',
  'extraDots.counted',
  'handOver.ended',
  'hygiene.counted',
  'ink.cleared',
  'item.ticked',
  'numbing.alarmAcknowledged',
  'numbing.removed',
  'pain.scored',
  'pass.finished',
  'photo.marked',
  'photos.compared',
  'product.limitsTyped',
  'questionnaire.confirmed',
  'scar.placed',
  'session.closed',
  'session.resumed',
  'session.stopped',
  'sharps.counted',
  'sheet.delivered',
  'sign.ticked',
  'stage.completed',
  'zone.chosen',
]);
/** Whole forms and pages, which differ in length by what is in them. */
const longEvents: ReadonlySet<string> = new Set(['opening', 'carried', 'adverse.noted']);
const longKinds: ReadonlySet<EntryKind> = new Set([
  'adverse.recorded',
  'adverse.followed',
  'exposure.recorded',
  'session.addendum',
]);
const pages: ReadonlySet<string> = new Set(['sheet.prepared', 'note.prepared']);

/** The least room that a body of this sort is given, whatever is in it. */
export const leastRoom = (kind: EntryKind, body: JsonValue): number => {
  const type = kind === 'session.event' || kind === 'session.addendum' ? typeOf(body) : '';
  if (pages.has(kind) || pages.has(type)) return 16_384;
  // What is carried over from the visit before is longer the more was noted then; that there was one, the client's id says in clear.
  if (type === 'opening' && isReturning(body)) return 16_384;
  if (longKinds.has(kind) || longEvents.has(type)) return 8192;
  return shortEvents.has(type) ? 512 : 2048;
};

/** The JSON text of a body with blanks behind it, as many as take it to its step; a reader of JSON does not see them. */
export const paddedText = (kind: EntryKind, body: JsonValue, bytesOf: (text: string) => number): string => {
  const text = JSON.stringify(body);
  const bytes = bytesOf(text);
  return text + ' '.repeat(stepFor(Math.max(bytes, leastRoom(kind, body))) - bytes);
};

/** A file's bytes, one byte 0x80 and as many zeros as take it to its step. */
export const paddedPiece = (bytes: Uint8Array): Uint8Array => {
  const padded = new Uint8Array(stepFor(bytes.length + 1));
  padded.set(bytes);
  padded[bytes.length] = END;
  return padded;
};

/** `undefined` when these bytes were not padded so. */
export const unpaddedPiece = (padded: Uint8Array): Uint8Array | undefined => {
  let end = padded.length - 1;
  while (end > 0 && padded[end] === 0) end -= 1;
  return padded[end] === END ? padded.subarray(0, end) : undefined;
};

const END = 0x80;

const isReturning = (body: JsonValue): boolean => {
  const { opening } = body as { readonly opening?: { readonly lastVisit?: unknown } };
  return (opening?.lastVisit ?? null) !== null;
};

const typeOf = (body: JsonValue): string => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return '';
  const { type } = body as { readonly [key: string]: JsonValue };
  return typeof type === 'string' ? type : '';
};
