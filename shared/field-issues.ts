import type { z } from 'zod';

/** What is wrong with one field, e.g. `limits.touchUpMinimumDays.value`, in a sentence that says what to do. */
export interface FieldIssue {
  readonly field: string;
  readonly says: string;
}

const fieldOf = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'protocol';

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;

const sizeSays = (
  bound: 'at least' | 'at most',
  limit: number | bigint,
  what: string | undefined,
): string => {
  if (what === 'string')
    return bound === 'at least' ? 'Write something here.' : `Write ${bound} ${limit} characters.`;
  if (what === 'array') return `Give ${bound} ${limit} ${limit === 1 ? 'entry' : 'entries'}.`;
  return `Give a number of ${bound} ${limit}.`;
};

const article = (expected: string): string =>
  /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
const plainName: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  object: 'a group of fields',
  record: 'a group of fields',
  array: 'a list',
  tuple: 'a list',
  null: 'nothing',
};

/** One Zod issue may name several unknown keys; each becomes its own line. A union shows the branch that came closest. */
export const fieldIssuesOf = (
  issue: z.core.$ZodIssue,
  under: readonly PropertyKey[] = [],
): readonly FieldIssue[] => {
  const path = [...under, ...issue.path];
  const field = fieldOf(path);
  const one = (says: string): readonly FieldIssue[] => [{ field, says }];
  switch (issue.code) {
    case 'invalid_type':
      return one(
        issue.input === undefined && issue.message.includes('undefined')
          ? `Fill this in: it needs ${plainName[issue.expected] ?? article(issue.expected)}.`
          : `Give ${plainName[issue.expected] ?? article(issue.expected)} here.`,
      );
    case 'invalid_value':
      return one(`Choose one of: ${issue.values.map(String).join(', ')}.`);
    case 'too_small':
      return one(
        issue.inclusive === false
          ? `Give a number above ${issue.minimum}.`
          : sizeSays('at least', issue.minimum, issue.origin),
      );
    case 'too_big':
      return one(
        issue.inclusive === false
          ? `Give a number below ${issue.maximum}.`
          : sizeSays('at most', issue.maximum, issue.origin),
      );
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: fieldOf([...path, key]),
        says: 'Remove this field: it has no meaning here.',
      }));
    case 'invalid_union': {
      const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
      return closest.length === 0
        ? one('Give one of the allowed forms.')
        : closest.flatMap((inner) => fieldIssuesOf(inner, path));
    }
    case 'invalid_format':
      return one(
        issue.message.startsWith('Invalid')
          ? 'Write it in the form this field asks for.'
          : sentence(issue.message),
      );
    default:
      return one(sentence(issue.message));
  }
};
