import type { Block } from './block.ts';
import { moved } from './ink.ts';
import type { Part } from './ink.ts';
import { paragraph } from './paragraph.ts';
import type { Laid, Setting } from './setting.ts';
import { palette } from './palette.ts';

/** Two columns: what it is, and what it says, one line of text per value. */
export const layOutTable = (
  block: Extract<Block, { kind: 'table' }>,
  width: number,
  setting: Setting,
): Laid => {
  const { scale, measure } = setting;
  const above = 2.5 * scale.air;
  const widest = Math.max(...block.rows.map(({ label }) => measure(label, 'semibold', scale.body)));
  const labelWidth =
    block.labelShare === undefined ? Math.min(widest, width * 0.3) : width * block.labelShare;
  const left = labelWidth + 14;
  const parts: Part[] = [];
  let height = 0;
  for (const [index, row] of block.rows.entries()) {
    const top = height + above;
    const label = paragraph([{ text: row.label, bold: true }], labelWidth, scale.body, setting, 'P');
    const { language } = row;
    const said = { text: row.lines.join(' \n'), ...(language === undefined ? {} : { language }) };
    const value = paragraph([said], width - left, scale.body, setting, 'P');
    if (index > 0)
      parts.push({
        ink: 'line',
        x: 0,
        y: height,
        toX: width,
        toY: height,
        edge: { colour: palette.line, width: 0.6 },
      });
    parts.push({
      role: 'TR',
      parts: [
        { role: 'TH', parts: label.parts.map((part) => moved(part, 0, top)) },
        { role: 'TD', parts: value.parts.map((part) => moved(part, left, top)) },
      ],
    });
    height = top + Math.max(label.height, value.height) + above;
  }
  return { height, parts: [{ role: 'Table', parts }] };
};

/** A code to be copied by hand: large groups in framed cells, read row by row. */
export const layOutCode = (
  block: Extract<Block, { kind: 'code' }>,
  width: number,
  setting: Setting,
): Laid => {
  const size = 24;
  const between = 10;
  const cell = { width: (width - between * (block.perLine - 1)) / block.perLine, height: 54 };
  const areas: Part[] = [];
  const texts: Part[] = block.groups.map((group, index) => {
    const x = (index % block.perLine) * (cell.width + between);
    const y = Math.floor(index / block.perLine) * (cell.height + between);
    areas.push({
      ink: 'area',
      x,
      y,
      width: cell.width,
      height: cell.height,
      radius: 8,
      fill: '#ffffff',
      edge: { colour: palette.accent, width: 1.2 },
    });
    const text = index === block.groups.length - 1 ? group : `${group} `;
    return {
      ink: 'text',
      x: x + (cell.width - setting.measure(group, 'semibold', size)) / 2,
      baseline: y + cell.height / 2 + size * 0.355,
      text,
      face: 'semibold',
      size,
      colour: palette.ink,
    };
  });
  const lines = Math.ceil(block.groups.length / block.perLine);
  return {
    height: lines * (cell.height + between) - between,
    parts: [...areas, { role: 'P', parts: texts }],
  };
};
