import type { JsonValue, StaffId } from '../../shared/brand.ts';
import type { FieldIssue } from '../../shared/ipc/contract.ts';
import { fieldName } from '../../shared/protocol/field-name.ts';
import type { Change } from '../../shared/protocol/floors/changes.ts';
import { floorWords } from '../../shared/words/floors.ts';
import { judgeRelease, oneEach } from '../../shared/protocol/floors/judge.ts';
import { staleKey, staleRows, withoutStale } from '../../shared/protocol/floors/stale.ts';
import type { StaleRow } from '../../shared/protocol/floors/stale.ts';
import type { Judgement } from '../../shared/protocol/floors/judge.ts';
import { crossChecks } from '../../shared/protocol/cross-checks.ts';
import { readForm } from '../../shared/protocol/parse.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import { toldChange } from '../../shared/protocol/told-change.ts';
import type { ToldChange } from '../../shared/protocol/told-change.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { fieldWords } from '../../shared/words/protocol-fields.ts';
import { doorWords } from '../../shared/words/door.ts';
import { semicolonList } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';

/** What a person says with a release, and who agreed to it by PIN. */
export interface ToldRelease {
  readonly reason?: string | undefined;
  readonly agreedBy?: StaffId | undefined;
  /** Translations of which somebody said that they still fit words that were changed beside them. */
  readonly fits?: readonly StaleRow[] | undefined;
}
export interface NotReleased {
  readonly kind: 'bad-protocol';
  readonly says: Phrase;
  readonly issues: readonly FieldIssue[];
}
export interface Judged extends Judgement {
  readonly next: Protocol;
  /** Translations that stay because a person said that they still fit. */
  readonly kept: readonly StaleRow[];
}

/** Reads what was sent in as the text after `before`, with the number that comes next, and holds it against the floors. */
export const judged = (
  raw: unknown,
  before: Protocol | undefined,
  today: string,
  fits: readonly StaleRow[] = [],
): Result<Judged, NotReleased> => {
  const version = (before?.version ?? 0) + 1;
  const read = readForm(typeof raw === 'object' && raw !== null ? { ...raw, version } : raw);
  if (!read.ok) return err(notReleased(before, read.error.issues));
  const said = new Set(fits.map(staleKey));
  const kept =
    before === undefined ? [] : staleRows(before, read.value).filter((one) => said.has(staleKey(one)));
  const next = before === undefined ? read.value : withoutStale(before, read.value, kept);
  const judgement = judgeRelease(before ?? next, next, today);
  // All at once: a person mends a draft in one go.
  return ok({
    next,
    kept,
    ...judgement,
    issues: oneEach([...judgement.issues, ...crossChecks(next)]),
  });
};

/** Whose words, in which language: `Español: C12, Acne pills`. */
const keptName = (next: Protocol, { language, list, code }: StaleRow): Phrase => {
  const at = next.translations?.findIndex((one) => one.language === language) ?? -1;
  const rows: readonly { readonly code: string }[] = next.translations?.[at]?.[list] ?? [];
  return fieldName(next, `translations.${at}.${list}.${rows.findIndex((row) => row.code === code)}`);
};
/** Told with what a release changes: nothing of it is in the text. */
export const keptChange = (next: Protocol, row: StaleRow): ToldChange => ({
  path: `kept.${staleKey(row)}`,
  name: keptName(next, row),
  was: '',
  is: fieldWords.stillFits,
  course: 'other',
});

/** The words of that day are kept: nobody has to work out later what a key meant then. */
export const reasonBody = (
  before: Protocol | undefined,
  next: Protocol,
  { reason, agreedBy }: { readonly reason: string; readonly agreedBy: StaffId | undefined },
  { weaker, kept }: { readonly weaker: readonly Change[]; readonly kept: readonly StaleRow[] },
): JsonValue =>
  ({
    version: next.version,
    reason,
    agreedBy: agreedBy ?? null,
    weaker: weaker.map((one) => {
      const { name, was, is } = toldChange(before ?? next, next, one);
      return { key: one.key, name, was, is };
    }),
    ...(kept.length === 0 ? {} : { kept: kept.map((one) => keptName(next, one)) }),
  }) as unknown as JsonValue;

/** Says which fields, in words: whoever asked may have no form to mark them in. */
export const notReleased = (protocol: Protocol | undefined, issues: readonly FieldIssue[]): NotReleased => ({
  kind: 'bad-protocol',
  says:
    protocol === undefined
      ? doorWords.valuesNotUsable
      : floorWords.notReleased({
          fields: semicolonList(
            [
              ...new Map(
                issues.map(({ field }) => [JSON.stringify(fieldName(protocol, field)), field]),
              ).values(),
            ]
              .slice(0, 8)
              .map((field) => fieldName(protocol, field)),
          ),
        }),
  issues,
});
