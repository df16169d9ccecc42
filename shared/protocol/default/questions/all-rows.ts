import type { HealthRow } from '../../schema.ts';
import { rowsC01ToC10 } from './c01-to-c10.ts';
import { rowsC11ToC19 } from './c11-to-c19.ts';
import { rowsC20ToC28 } from './c20-to-c28.ts';
import { rowsC29ToC37 } from './c29-to-c37.ts';
import { rowsC38ToC43 } from './c38-to-c43.ts';

/** All health rows C01 to C43 in the order they are asked (brief 1.4, 10.1, decision 17). */
export const defaultQuestions: readonly HealthRow[] = [
  ...rowsC01ToC10,
  ...rowsC11ToC19,
  ...rowsC20ToC28,
  ...rowsC29ToC37,
  ...rowsC38ToC43,
];
