import type { JsonValue, StaffId } from '../../shared/brand.ts';
import type { FieldIssue } from '../../shared/ipc/contract.ts';
import { fieldName } from '../../shared/protocol/field-name.ts';
import type { Change } from '../../shared/protocol/floors/changes.ts';
import { floorWords } from '../../shared/words/floors.ts';
import { judgeRelease, oneEach } from '../../shared/protocol/floors/judge.ts';
import { withoutStale } from '../../shared/protocol/floors/stale.ts';
import type { Judgement } from '../../shared/protocol/floors/judge.ts';
import { crossChecks } from '../../shared/protocol/cross-checks.ts';
import { readForm } from '../../shared/protocol/parse.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';
import { toldChange } from '../../shared/protocol/told-change.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { doorWords } from '../../shared/words/door.ts';
import { semicolonList } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';

/** What a person says with a release, and who agreed to it by PIN. */
export interface ToldRelease {
  readonly reason?: string | undefined;
  readonly agreedBy?: StaffId | undefined;
}
export interface NotReleased {
  readonly kind: 'bad-protocol';
  readonly says: Phrase;
  readonly issues: readonly FieldIssue[];
}
export interface Judged extends Judgement {
  readonly next: Protocol;
}

/** Reads what was sent in as the text after `before`, with the number that comes next, and holds it against the floors. */
export const judged = (
  raw: unknown,
  before: Protocol | undefined,
  today: string,
): Result<Judged, NotReleased> => {
  const version = (before?.version ?? 0) + 1;
  const read = readForm(typeof raw === 'object' && raw !== null ? { ...raw, version } : raw);
  if (!read.ok) return err(notReleased(before, read.error.issues));
  const next = before === undefined ? read.value : withoutStale(before, read.value);
  const judgement = judgeRelease(before ?? next, next, today);
  // All at once: a person mends a draft in one go.
  return ok({
    next,
    ...judgement,
    issues: oneEach([...judgement.issues, ...crossChecks(next)]),
  });
};

/** The words of that day are kept: nobody has to work out later what a key meant then. */
export const reasonBody = (
  before: Protocol | undefined,
  next: Protocol,
  { reason, agreedBy }: { readonly reason: string; readonly agreedBy: StaffId | undefined },
  weaker: readonly Change[],
): JsonValue =>
  ({
    version: next.version,
    reason,
    agreedBy: agreedBy ?? null,
    weaker: weaker.map((one) => {
      const { name, was, is } = toldChange(before ?? next, next, one);
      return { key: one.key, name, was, is };
    }),
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
