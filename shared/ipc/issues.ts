import type { z } from 'zod';
import { fieldIssuesOf } from '../field-issues.ts';
import type { FieldIssue } from '../field-issues.ts';
import { doorWords } from '../words/door.ts';
import { sentences } from '../words/message.ts';
import type { Message, Phrase } from '../words/message.ts';

/** What the door found, each a whole sentence for its field: the words of the library that reads requests are no words for a person. */
export const issuesOf = (found: readonly z.core.$ZodIssue[]): readonly FieldIssue[] =>
  found.flatMap((issue): readonly FieldIssue[] => {
    const field = issue.path.map(String).join('.');
    // Our screens send nothing else that is of a wrong kind: a field that was left empty, a choice that was not made.
    if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union')
      return [{ field, says: doorWords.needed }];
    return fieldIssuesOf(issue).map(({ says }) => ({ field, says }));
  });

/** All of them for a place that shows no fields, each sentence once. */
export const issuesTogether = (issues: readonly FieldIssue[]): Message => {
  const once = new Map(issues.map(({ says }): [string, Phrase] => [JSON.stringify(says), says]));
  return sentences([...once.values()]);
};
