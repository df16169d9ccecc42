import type { Protocol } from '../schema.ts';
import { leavesOf } from './leaves.ts';
import { whole } from './whole.ts';

type Group = Readonly<Record<string, unknown>>;

const at = (value: unknown, parts: readonly string[]): unknown =>
  parts.reduce<unknown>((inner, part) => (inner as Group | undefined)?.[part], value);

const isRows = (value: unknown): boolean =>
  Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null);

const put = (into: unknown, [part, ...rest]: readonly string[], value: unknown): unknown => {
  if (part === undefined) return value;
  if (Array.isArray(into))
    return into.map((one: unknown, index) => (String(index) === part ? put(one, rest, value) : one));
  return { ...(into as Group), [part]: put((into as Group)[part], rest, value) };
};

/**
 * The text with one value as another text has it, wherever its row stands there. Nothing where it cannot be taken by itself: a row that
 * only one of them has, a list of rows, a value of the country that is known in one and not in the other.
 */
export const takeOne = (into: Protocol, from: Protocol, path: string): Protocol | undefined => {
  const here = leavesOf(into).find((leaf) => leaf.path === path);
  const theirs = leavesOf(from);
  const there = here && theirs.find(({ key }) => key === here.key);
  if (here === undefined || there === undefined) return undefined;
  const [parts, otherParts] = [path.split('.'), there.path.split('.')];
  if (parts.at(-1) !== otherParts.at(-1) && !Array.isArray(at(whole(into), parts.slice(0, -1))))
    return undefined;
  const value = at(whole(from), otherParts);
  if (isRows(value) || isRows(at(whole(into), parts))) return undefined;
  // Whether a value of the country is known goes with its source.
  if (typeof at(whole(into), [...parts.slice(0, -1), 'known']) === 'boolean' || parts.at(-1) === 'known')
    return undefined;
  return put(whole(into), parts, value) as Protocol;
};
