import type { z } from 'zod';
import { fieldIssuesOf } from '../field-issues.ts';
import type { FieldIssue } from '../field-issues.ts';

/** What the door found, each a whole sentence for its field: the words of the library that reads requests are no words for a person. */
export const issuesOf = (found: readonly z.core.$ZodIssue[]): readonly FieldIssue[] =>
  found.flatMap((issue): readonly FieldIssue[] => {
    const field = issue.path.map(String).join('.');
    if (!/^(Too |Invalid |Unrecognized )/.test(issue.message))
      return [{ field, says: issueSentence({ field, says: issue.message }) }];
    // Our screens send nothing else that is of a wrong kind: a field that was left empty, a choice that was not made.
    if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union')
      return [{ field, says: 'This is needed.' }];
    return fieldIssuesOf(issue).map(({ says }) => ({ field, says }));
  });

/** "is needed" becomes "This is needed."; what is a sentence already stays. */
export const issueSentence = ({ says }: FieldIssue): string => {
  const text = /^\p{Lu}/u.test(says) ? says : `This ${says}`;
  return text.endsWith('.') ? text : `${text}.`;
};

/** All of them for a place that shows no fields, each sentence once. */
export const issuesTogether = (issues: readonly FieldIssue[]): string =>
  [...new Set(issues.map(issueSentence))].join(' ');
