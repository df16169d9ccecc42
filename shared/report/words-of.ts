import type { Block } from './block.ts';

/** What a page says, block by block in the order it is read: for whoever wants the words without the page. */
export const wordsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(saidBy).filter(Boolean);

const saidBy = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text, ...(block.sub === undefined ? [] : [block.sub])];
    case 'text':
      return [block.runs.map(({ text }) => text).join('')];
    case 'list':
      return block.items;
    case 'box':
      return wordsOf(block.blocks);
    case 'columns':
      return block.columns.flatMap(wordsOf);
    case 'table':
      return block.rows.map(({ label, lines }) => `${label}: ${lines.join(', ')}`);
    case 'alarm':
      return [`${block.number} ${block.runs.map(({ text }) => text).join('')}`];
    case 'strip':
    case 'weeks':
    case 'head':
    case 'drawing':
      return [block.alt];
    case 'pictures':
      return block.pictures.map(({ caption }) => caption);
    case 'code':
      return [block.groups.join(' ')];
    case 'dateCode':
      return [block.says];
    case 'rule':
      return [];
  }
};
