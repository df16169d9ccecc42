import type {
  BadPicture,
  BadRequest,
  Barred,
  Cancelled,
  Defect,
  Failure,
  FieldIssue,
  Refused,
  SamePerson,
  WrongSecret,
} from '../shared/ipc/contract.ts';
import type { PeopleRefused } from '../shared/ipc/people-channels.ts';
import type { StockRefused } from '../shared/ipc/stock-channels.ts';
import type { TabletsRefused } from '../shared/ipc/tablets-channels.ts';
import { sentences } from '../shared/words/message.ts';
import type { Phrase } from '../shared/words/message.ts';

export type Problem =
  | StockRefused
  | PeopleRefused
  | TabletsRefused
  | Barred
  | BadPicture
  | BadRequest
  | Cancelled
  | Defect
  | Failure
  | Refused
  | SamePerson
  | WrongSecret;
export interface ProblemText {
  readonly says: Phrase;
  readonly whatToDo?: Phrase | undefined;
  readonly reference?: string | undefined;
}

/** A "no" of main as words for the screen; nothing where the person cancelled. */
export const problemTextOf = (problem: Problem): ProblemText | null => {
  switch (problem.kind) {
    case 'cancelled':
      return null;
    case 'failure':
      return { says: problem.says, whatToDo: problem.whatToDo, reference: problem.reference };
    case 'defect':
      return { says: problem.says, reference: problem.reference };
    case 'bad-picture':
    case 'bad-request':
    case 'needs-pin':
    case 'not-allowed':
    case 'people-refused':
    case 'refused':
    case 'same-person':
    case 'stock-refused':
    case 'tablets-refused':
    case 'wrong-pin':
    case 'wrong-secret':
      return { says: problem.says };
  }
};

/** One sentence for a field or a line. */
export const sentenceOf = (problem: Problem): Phrase => {
  const said = problemTextOf(problem);
  if (said === null) return '';
  return said.whatToDo === undefined ? said.says : sentences([said.says, said.whatToDo]);
};

/** The sentence of one field; the door names it with or without the group it lies in (`fields.phone`, `studio.name`). */
export const issueOf = (issues: readonly FieldIssue[], field: string): Phrase | null => {
  const found = issues.find((issue) => issue.field === field || issue.field.endsWith(`.${field}`));
  return found === undefined ? null : found.says;
};
