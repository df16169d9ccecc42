import { z } from 'zod';
import { doorWords } from '../words/door.ts';
import { worded } from '../words/worded.ts';

export const text = z.string().min(1);
/** The name by which a row of a list is known in every version. */
export const rowId = z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]*$/, worded(doorWords.idLetters));

/** Who may change a value: H code, P studio, J country pack, M manufacturer's label, L log only (brief 0.1). */
const owner = z.enum(['H', 'P', 'J', 'M', 'L']);
/** How far to trust it (brief 0.2). */
const basis = z.enum(['Law', 'Ev', 'Prof', 'Trade', 'BK', 'Des']);
/** Every number carries who may change it and what it rests on. */
export const provenance = { owner, basis, source: z.string() };
