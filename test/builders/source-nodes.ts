import { parseSync } from 'vite';

/** A part of a source file as the parser gives it. */
export type Node = Readonly<Record<string, unknown>> & { readonly type: string };
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The last name of a chain: `title` of `words.title`. */
export const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  const inner = node['property'] ?? node['name'];
  return typeof inner === 'string' ? inner : nameOf(inner);
};

/** A source file, parsed. */
export const programOf = (name: string, source: string): Node =>
  parseSync(name, source, { lang: name.endsWith('x') ? 'tsx' : 'ts' }).program as unknown as Node;
