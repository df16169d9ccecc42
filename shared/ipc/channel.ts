import type { z } from 'zod';
import { err, ok } from '../result.ts';
import type { FieldIssue } from '../field-issues.ts';
import type { Result } from '../result.ts';
import { issuesOf } from './issues.ts';

export interface Channel<Request, Value, Problem, Asked = Request> {
  readonly parse: (raw: unknown) => Result<Request, readonly FieldIssue[]>;
  readonly asks?: Asked;
  readonly answers?: Result<Value, Problem>;
}

export const channel =
  <Value, Problem = never>() =>
  <S extends z.ZodType>(schema: S): Channel<z.output<S>, Value, Problem, z.input<S>> => ({
    parse: (raw) => {
      const read = schema.safeParse(raw);
      return read.success ? ok(read.data) : err(issuesOf(read.error.issues));
    },
  });
