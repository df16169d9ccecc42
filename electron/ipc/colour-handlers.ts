import { err } from '../../shared/result.ts';
import { failure } from '../../shared/words/failures.ts';

const soon = () => err(failure('not-ready', 'colour'));

/** Answers of colour match. */
export const colourHandlers = { 'colour.measure': soon, 'colour.page': soon } as const;
