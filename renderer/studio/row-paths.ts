import type { StaleRow } from '../../shared/protocol/floors/stale.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';

/** Lists whose rows are edited by name, with what names them: rows may be moved, added and switched off while others are typed into. */
const nameKeys: Readonly<Record<string, string>> = {
  questions: 'code',
  checklist: 'id',
  products: 'id',
  consents: 'id',
  zones: 'code',
  dueFactors: 'id',
  lines: 'id',
  inserts: 'id',
  toxicitySigns: 'id',
  lights: 'id',
  consentAdditions: 'id',
  translations: 'language',
  /** Sentence by sentence, each named by the words it translates. */
  sheet: 'of',
};

/** A path is parted by full stops: in a sentence that names a row another sign stands for them. */
const stop = '\u2024';
export const rowName = (sentence: string): string => sentence.replaceAll('.', stop);
export const sentenceOf = (name: string): string => name.replaceAll(stop, '.');

type Group = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

/** `checklist`, `translations.@es.questions`: the order of a list, and which rows are in it. */
export const isListPath = (path: string): boolean => Object.hasOwn(nameKeys, path.split('.').at(-1) ?? '');
/** `checklist.@own-1`: a row as it begins, before it is typed into. */
export const isRowPath = (path: string): boolean => (path.split('.').at(-1) ?? '').startsWith('@');

/** `translations.@es.questions.@C12.stillFits` */
export const isFitsPath = (path: string): boolean => path.endsWith('.stillFits');
export const fitOf = (path: string): StaleRow | undefined => {
  const [, language, list, code] =
    /^translations\.@(\w+)\.(questions|zones)\.@([\w-]+)\.stillFits$/.exec(path) ?? [];
  return language === undefined || code === undefined || (list !== 'questions' && list !== 'zones')
    ? undefined
    : { language, list, code };
};

export const namesOfRows = (rows: unknown, list: string): readonly string[] => {
  const key = nameKeys[list.split('.').at(-1) ?? ''] ?? 'id';
  return Array.isArray(rows) ? rows.map((row: unknown) => rowName(String(isGroup(row) ? row[key] : ''))) : [];
};

/** What a part of a path leads to: `@C12` to the row of that name, `3` to the fourth. */
export const step = (inside: unknown, part: string): unknown => {
  if (!Array.isArray(inside) || !part.startsWith('@'))
    return isGroup(inside) ? (inside as Group)[part] : undefined;
  const name = part.slice(1);
  const sentence = sentenceOf(name);
  return inside.find(
    (row: unknown) =>
      isGroup(row) && ([row['code'], row['id'], row['language']].includes(name) || row['of'] === sentence),
  ) as unknown;
};

/** The value with another one at that place; a named row that is not there yet is added. */
export const putAt = (
  inside: unknown,
  [part, ...rest]: readonly string[],
  value: unknown,
  list = '',
): unknown => {
  if (part === undefined) return value;
  if ((Array.isArray(inside) || inside === undefined) && part.startsWith('@')) {
    const rows = (inside ?? []) as readonly unknown[];
    const there = step(rows, part);
    const key = nameKeys[list] ?? 'id';
    return there === undefined
      ? [...rows, putAt({ [key]: sentenceOf(part.slice(1)) }, rest, value, part)]
      : rows.map((row: unknown) => (row === there ? putAt(row, rest, value, part) : row));
  }
  if (Array.isArray(inside))
    return inside.map((one: unknown, index) =>
      String(index) === part ? putAt(one, rest, value, part) : one,
    );
  const group = (inside ?? {}) as Group;
  return { ...group, [part]: putAt(group[part], rest, value, part) };
};

/** A field as main names it, by the place of its row, as this form names it: `checklist.7.text` is `checklist.@gloves-on.text`. */
export const namedPath = (protocol: unknown, field: string): string => {
  const parts: string[] = [];
  let [inside, list] = [protocol, ''];
  for (const part of field.split('.')) {
    const isRow = Array.isArray(inside) && Object.hasOwn(nameKeys, list) && /^\d+$/.test(part);
    const name = isRow ? namesOfRows(inside, list)[Number(part)] : undefined;
    parts.push(name === undefined ? part : `@${name}`);
    inside = step(inside, part);
    list = part;
  }
  return parts.join('.');
};

/** Translations say nothing where nothing was typed: the client reads the protocol's own language. */
export const withoutEmptyTranslations = (protocol: Protocol): Protocol => {
  const { translations } = protocol;
  if (translations === undefined) return protocol;
  const said = (text: unknown): boolean => typeof text === 'string' && text !== '';
  return {
    ...protocol,
    translations: translations.map((one) => ({
      ...one,
      questions: one.questions.filter(({ ask, askMore }) => said(ask) || said(askMore)),
      consents: one.consents.filter(
        ({ title, paragraphs }: Partial<(typeof one.consents)[number]>) =>
          said(title) || (paragraphs ?? []).length > 0,
      ),
      zones: one.zones.filter(({ name }) => said(name)),
      ...(one.sheet === undefined
        ? {}
        : { sheet: one.sheet.filter(({ is }: { readonly is?: unknown }) => said(is)) }),
    })),
  };
};
