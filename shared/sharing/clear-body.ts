import type { BodyOf } from './apart.ts';

/** What stands in clear; `undefined` where the body is sealed or none. */
export const clearBody: BodyOf = ({ entry: { body } }) =>
  typeof body === 'object' && body !== null && !Array.isArray(body) && !('sealed' in body)
    ? (body as ReturnType<BodyOf>)
    : undefined;
