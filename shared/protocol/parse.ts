import { err, ok, type Result } from '../result.ts';
import { crossChecks } from './cross-checks.ts';
import { fieldIssuesOf, type FieldIssue } from '../field-issues.ts';
import { protocol, type Protocol } from './schema.ts';

interface BadProtocol {
  readonly kind: 'bad-protocol';
  readonly issues: readonly FieldIssue[];
}

/** As far as each field has its form; whether the parts agree is not looked at. */
export const readForm = (raw: unknown): Result<Protocol, BadProtocol> => {
  const read = protocol.safeParse(raw);
  return read.success
    ? ok(read.data)
    : err({ kind: 'bad-protocol', issues: read.error.issues.flatMap((issue) => fieldIssuesOf(issue)) });
};

/** Reads an untrusted protocol. First the form of every field; then, if that holds, whether the parts agree with each other. */
export const parseProtocol = (raw: unknown): Result<Protocol, BadProtocol> => {
  const read = readForm(raw);
  if (!read.ok) return read;
  const issues = crossChecks(read.value);
  return issues.length === 0 ? read : err({ kind: 'bad-protocol', issues });
};

const byCodeUnit = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .toSorted(byCodeUnit)
      .map(([key, inner]) => [key, canonical(inner)]),
  );
};

/**
 * The one text of a protocol that is stored and hashed (decision 7): JSON, keys in code unit order, no spaces. The order in which an object was built does not matter.
 */
export const protocolText = (protocol: Protocol): string => canonicalText(protocol);
/** Two values that hold the same have one text, in whatever order they were put together. */
export const canonicalText = (value: unknown): string => JSON.stringify(canonical(value));
