import type { AnyStateNode } from 'xstate';
import { sessionMachine } from '../../shared/session/machine.ts';

/** The machine as a Mermaid drawing, made from the machine itself. Only arrows that lead somewhere are drawn; facts change no place. */
export const machineDiagram = (): string => {
  const { root } = sessionMachine;
  const arrows = arrowsUnder(root);
  return [
    'stateDiagram-v2',
    '  direction LR',
    ...Object.values(root.states).flatMap((region) => drawn(region, arrows, '  ')),
    '',
  ].join('\n');
};

interface Arrow {
  readonly from: AnyStateNode;
  readonly to: AnyStateNode;
  readonly words: string;
}

const drawn = (node: AnyStateNode, arrows: readonly Arrow[], indent: string): readonly string[] => {
  const children = Object.values(node.states).filter(({ type }) => type !== 'history');
  if (children.length === 0) return [];
  const initial = node.initial?.target[0];
  return [
    `${indent}state ${node.key} {`,
    ...(initial === undefined ? [] : [`${indent}  [*] --> ${initial.key}`]),
    ...children.flatMap((child) => drawn(child, arrows, `${indent}  `)),
    // An arrow is drawn in the smallest box that holds both ends, or the drawing would put the far end into the wrong box.
    ...arrows
      .filter(({ from, to }) => boxOf(from, to) === node)
      .map(({ from, to, words }) => `${indent}  ${from.key} --> ${to.key}: ${words}`),
    ...children.filter(({ type }) => type === 'final').map(({ key }) => `${indent}  ${key} --> [*]`),
    `${indent}}`,
  ];
};

const arrowsUnder = (node: AnyStateNode): readonly Arrow[] => [
  ...arrowsOf(node),
  ...Object.values(node.states).flatMap(arrowsUnder),
];

const arrowsOf = (node: AnyStateNode): readonly Arrow[] =>
  [...node.transitions.values(), node.always ?? []].flat().flatMap(({ eventType, guard, target }) =>
    (target ?? []).map((to) => {
      const back = to.type === 'history';
      const words = [
        eventType,
        guard === undefined ? '' : `[${guardName(guard)}]`,
        back ? '(as before)' : '',
      ];
      // A history state is drawn as the state it remembers for.
      return {
        from: node,
        to: back && to.parent !== undefined ? to.parent : to,
        words: words.filter((word) => word !== '').join(' '),
      };
    }),
  );

const guardName = (guard: unknown): string =>
  typeof guard === 'string' ? guard : ((guard as { readonly type?: string }).type ?? 'guarded');

const boxesOf = (node: AnyStateNode): readonly AnyStateNode[] =>
  node.parent === undefined ? [] : [node.parent, ...boxesOf(node.parent)];
const boxOf = (from: AnyStateNode, to: AnyStateNode): AnyStateNode | undefined =>
  boxesOf(from).find((box) => boxesOf(to).includes(box));
