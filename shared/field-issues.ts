import type { z } from 'zod';
import { doorWords } from './words/door.ts';
import { commaList } from './words/message.ts';
import type { Message, Phrase } from './words/message.ts';
import { messageOf } from './words/worded.ts';

/** What is wrong with one field, e.g. `limits.touchUpMinimumDays.value`, in a sentence that says what to do. */
export interface FieldIssue {
  readonly field: string;
  readonly says: Phrase;
}

const fieldOf = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'protocol';

const sizeSays = (bound: 'least' | 'most', size: number | bigint, what: string | undefined): Message => {
  const limit = Number(size);
  if (what === 'string')
    return bound === 'least' ? doorWords.writeSomething : doorWords.mostCharacters({ limit });
  if (what === 'array') return doorWords[bound === 'least' ? 'leastEntries' : 'mostEntries']({ limit });
  return doorWords[bound === 'least' ? 'atLeast' : 'atMost']({ limit });
};

const kinds: Readonly<Record<string, Message>> = {
  string: doorWords.text,
  number: doorWords.number,
  int: doorWords.wholeNumber,
  boolean: doorWords.yesOrNo,
  object: doorWords.group,
  record: doorWords.group,
  array: doorWords.list,
  tuple: doorWords.list,
  null: doorWords.nothing,
};
const kindOf = (expected: string): Message => kinds[expected] ?? doorWords.ofKind({ kind: expected });

/** One Zod issue may name several unknown keys; each becomes its own line. A union shows the branch that came closest. */
export const fieldIssuesOf = (
  issue: z.core.$ZodIssue,
  under: readonly PropertyKey[] = [],
): readonly FieldIssue[] => {
  const path = [...under, ...issue.path];
  const field = fieldOf(path);
  const one = (says: Message): readonly FieldIssue[] => [{ field, says }];
  const ours = messageOf(issue.message);
  if (ours !== undefined) return one(ours);
  switch (issue.code) {
    case 'invalid_type':
      return one(
        issue.input === undefined && issue.message.includes('undefined')
          ? doorWords.fillIn({ what: kindOf(issue.expected) })
          : doorWords.give({ what: kindOf(issue.expected) }),
      );
    case 'invalid_value':
      return one(doorWords.oneOf({ values: commaList(issue.values.map(String)) }));
    case 'too_small':
      return one(
        issue.inclusive === false
          ? doorWords.above({ limit: Number(issue.minimum) })
          : sizeSays('least', issue.minimum, issue.origin),
      );
    case 'too_big':
      return one(
        issue.inclusive === false
          ? doorWords.below({ limit: Number(issue.maximum) })
          : sizeSays('most', issue.maximum, issue.origin),
      );
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ field: fieldOf([...path, key]), says: doorWords.noMeaning }));
    case 'invalid_union': {
      const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
      return closest.length === 0
        ? one(doorWords.allowedForms)
        : closest.flatMap((inner) => fieldIssuesOf(inner, path));
    }
    default:
      return one(doorWords.askedForm);
  }
};
