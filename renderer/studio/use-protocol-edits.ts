import { useCallback, useState, use } from 'react';
import type { ProtocolDraft } from '../../shared/ipc/protocol-channels.ts';
import { fieldName } from '../../shared/protocol/field-name.ts';
import type { StaleRow } from '../../shared/protocol/floors/stale.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { DecimalMarkContext } from '../parts/decimal-mark.ts';
import { heldAt, isSheetPath, liesUnder } from './beside-edits.ts';
import { isOther, valueOf, withEdits } from './protocol-edits.ts';
import type { Edits, FieldKind, Writing } from './protocol-edits.ts';
import { fitOf, isFitsPath, isRowPath, namedPath } from './row-paths.ts';

type Issues = Readonly<Record<string, Phrase>>;
type Kinds = Readonly<Record<string, { readonly kind: FieldKind; readonly writing: Writing }>>;

/** Without what stands under a path. */
const without = <Value>(
  all: Readonly<Record<string, Value>>,
  under: string,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(all).filter(([path]) => !liesUnder(path, under)));

/** Whether a refused field shows its sentence itself. One of the sheet does only beside the words it translates. */
const isDrawn = (edits: Edits, path: string): boolean => path in edits && !isSheetPath(path);

/** What is typed over the version in force: kept by field, read as values, put together as the text that main is asked about. */
export const useProtocolEdits = (protocol: Protocol, draft: ProtocolDraft | null) => {
  const mark = use(DecimalMarkContext);
  const [edits, setEdits] = useState<Edits>(() =>
    Object.fromEntries(Object.entries(draft?.fields ?? {}).map(([path, { text }]) => [path, text])),
  );
  const [kinds, setKinds] = useState<Kinds>(() =>
    Object.fromEntries(
      Object.entries(draft?.fields ?? {}).map(([path, { kind, unit }]) => [
        path,
        { kind: kind as FieldKind, writing: { mark, unit } },
      ]),
    ),
  );
  const [issues, setIssues] = useState<Issues>({});
  const changed = Object.keys(edits).filter((path) => {
    const held = heldAt(protocol, edits, path);
    const text = edits[path] ?? '';
    // What was typed beside words that are gone for the moment is kept until they are there again.
    return held === undefined ? text !== '' : isOther(protocol, held, text, mark, kinds[path]?.kind);
  });
  const read = (path: string): ReturnType<typeof valueOf> =>
    valueOf(kinds[path]?.kind ?? 'number', edits[path] ?? '', kinds[path]?.writing ?? { mark });
  const written = (): unknown =>
    withEdits(
      protocol,
      Object.fromEntries(
        changed.flatMap((path) => {
          const one = read(path);
          const held = heldAt(protocol, edits, path);
          return one.ok && held !== undefined ? [[held, one.value] as const] : [];
        }),
      ),
    );
  const type = useCallback((path: string, kind: FieldKind, text: string, writing: Writing = {}) => {
    setEdits((before) => ({ ...before, [path]: text }));
    setKinds((before) => ({ ...before, [path]: { kind, writing } }));
    setIssues((before) => without(before, path));
  }, []);
  const forget = useCallback((under: string) => {
    setEdits((before) => without(before, under));
    setIssues((before) => without(before, under));
  }, []);
  /** Issues as main names them, by the place of a row, with the name the field has there. */
  const found = (
    all: readonly { readonly field: string; readonly says: Phrase }[],
  ): { readonly issues: Issues; readonly named: readonly Phrase[] } => {
    const text = written();
    const beside = new Map(changed.map((path) => [heldAt(protocol, edits, path) ?? path, path]));
    const named = all.map(({ field, says }) => {
      const path = namedPath(text, field);
      return { path: beside.get(path) ?? path, field, says };
    });
    return {
      issues: Object.fromEntries(named.map(({ path, says }) => [path, says])),
      named: named
        .filter(({ path }) => !isDrawn(edits, path))
        .map(({ field, says }) =>
          studioScreen.named({ name: fieldName(text as Protocol, field), what: says }),
        ),
    };
  };
  return {
    edits,
    changed,
    issues,
    setIssues,
    type,
    forget,
    written,
    found,
    /** Translations of which somebody said here that they still fit. */
    fits: (): readonly StaleRow[] =>
      changed
        .filter((path) => isFitsPath(path) && edits[path] === 'true')
        .flatMap((path) => fitOf(path) ?? []),
    /** What no value can be read from, at its field. */
    unreadable: (): Issues =>
      Object.fromEntries(
        changed.flatMap((path) => {
          const one = read(path);
          return one.ok ? [] : [[path, one.says] as const];
        }),
      ),
    undo: () => {
      setEdits({});
      setIssues({});
    },
    /** As it is kept in the record until it is released. */
    fields: Object.fromEntries(
      changed.map((path) => {
        const { kind = 'number', writing = {} } = kinds[path] ?? {};
        return [
          path,
          { text: edits[path] ?? '', kind, ...(writing.unit === undefined ? {} : { unit: writing.unit }) },
        ];
      }),
    ) satisfies ProtocolDraft['fields'],
    /** A row that is added counts once, however much is typed into it. */
    count: changed.filter(
      (path) => isRowPath(path) || !changed.some((row) => isRowPath(row) && path.startsWith(`${row}.`)),
    ).length,
  };
};
