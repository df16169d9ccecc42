import type { Block } from './block.ts';
import { isInk, moved } from './ink.ts';
import type { Part, Role } from './ink.ts';
import { layOutAlarm } from './lay-out-alarm.ts';
import { layOutBox, layOutColumns } from './lay-out-boxes.ts';
import { layOutHead } from './lay-out-head.ts';
import { layOutDrawing, layOutPictures } from './lay-out-pictures.ts';
import { layOutDateCode } from './lay-out-date-code.ts';
import { layOutStrip } from './lay-out-strip.ts';
import { layOutCode, layOutTable } from './lay-out-table.ts';
import { layOutWeeks } from './lay-out-weeks.ts';
import { paragraph } from './paragraph.ts';
import { palette, toneColours } from './palette.ts';
import type { Laid, Setting } from './setting.ts';
import { baselineIn, leadingOf } from './type-scale.ts';
import type { Run } from './block.ts';

/** Sets one block to a width. */
export const layOut = (block: Block, width: number, setting: Setting): Laid => {
  const { scale } = setting;
  switch (block.kind) {
    case 'heading': {
      const size = [scale.h1, scale.h2, scale.h3][block.level - 1] as number;
      const colour = block.tone
        ? toneColours[block.tone].title
        : block.level === 1
          ? palette.ink
          : palette.accent;
      return headed(block.text, block.sub, width, size, setting, `H${block.level}`, colour);
    }
    case 'text':
      return paragraph(block.runs, width, scale[block.size ?? 'body'], setting, 'P');
    case 'list':
      return list(block.items, width, setting);
    case 'rule': {
      const edge = block.strong
        ? { colour: palette.accent, width: 2.25 }
        : { colour: palette.line, width: 1 };
      return {
        height: edge.width,
        parts: [{ ink: 'line', x: 0, y: edge.width / 2, toX: width, toY: edge.width / 2, edge }],
      };
    }
    case 'box':
      return layOutBox(block, width, setting, stack);
    case 'columns':
      return layOutColumns(block, width, setting, stack);
    case 'table':
      return layOutTable(block, width, setting);
    case 'strip':
      return layOutStrip(block, width, setting);
    case 'weeks':
      return layOutWeeks(block, width, setting);
    case 'alarm':
      return layOutAlarm(block, width, setting);
    case 'head':
      return layOutHead(block, width);
    case 'dateCode':
      return layOutDateCode(block, width, setting);
    case 'drawing':
      return layOutDrawing(block);
    case 'pictures':
      return layOutPictures(block, width, setting);
    case 'code':
      return layOutCode(block, width, setting);
  }
};

/** Blocks under each other, gaps between them kept. */
const stack = (blocks: readonly Block[], width: number, setting: Setting): Laid => {
  const parts: Part[] = [];
  let height = 0;
  for (const [index, block] of blocks.entries()) {
    const top = height + (index === 0 ? 0 : (block.gap ?? 0) * setting.scale.air);
    const laid = layOut(block, width, setting);
    parts.push(...laid.parts.map((part) => moved(part, 0, top)));
    height = top + laid.height;
  }
  return { height, parts };
};

/** A heading, its second line in the size of the text: one heading to whoever has it read out. */
const headed = (
  text: string,
  sub: string | undefined,
  width: number,
  size: number,
  setting: Setting,
  role: Role,
  colour: string,
): Laid => {
  const bold = (words: string): readonly Run[] => [{ text: words, bold: true }];
  if (sub === undefined) return paragraph(bold(text), width, size, setting, role, colour);
  const first = paragraph(bold(`${text} `), width, size, setting, role, colour);
  const second = paragraph(bold(sub), width, setting.scale.body, setting, role, palette.ink);
  const inks = ({ parts }: Laid, down: number): readonly Part[] =>
    parts.flatMap((part) => (isInk(part) ? [] : part.parts)).map((ink) => moved(ink, 0, down));
  return {
    height: first.height + second.height,
    parts: [{ role, parts: [...inks(first, 0), ...inks(second, first.height)] }],
  };
};

const list = (items: readonly string[], width: number, setting: Setting): Laid => {
  const size = setting.scale.body;
  const indent = size * 0.95;
  const between = size * 0.24 * setting.scale.air;
  const parts: Part[] = [];
  let height = 0;
  for (const [index, item] of items.entries()) {
    const top = height + (index === 0 ? 0 : between);
    const body = paragraph([{ text: item }], width - indent, size, setting, 'LBody');
    const dot: Part = {
      role: 'Lbl',
      parts: [
        {
          ink: 'text',
          x: size * 0.12,
          baseline: baselineIn(size, leadingOf(size, setting.scale)),
          text: '•',
          face: 'semibold',
          size,
          colour: palette.accent,
        },
      ],
    };
    parts.push({
      role: 'LI',
      parts: [moved(dot, 0, top), ...body.parts.map((part) => moved(part, indent, top))],
    });
    height = top + body.height;
  }
  return { height, parts: [{ role: 'L', parts }] };
};
