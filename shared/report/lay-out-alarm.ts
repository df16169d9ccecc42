import type { Block } from './block.ts';
import { moved } from './ink.ts';
import type { Laid, Setting } from './setting.ts';
import { paragraph } from './paragraph.ts';
import { alarmGround, palette } from './palette.ts';

const padding = 9;

/** The one number that must be found at once: white on red, the number as large as two lines. */
export const layOutAlarm = (
  block: Extract<Block, { kind: 'alarm' }>,
  width: number,
  setting: Setting,
): Laid => {
  const size = setting.scale.body * 1.9;
  const above = 6 * Math.max(0.5, setting.scale.air);
  const wide = setting.measure(block.number, 'semibold', size);
  const number = paragraph(
    [{ text: `${block.number} `, bold: true }],
    wide + size,
    size,
    setting,
    'P',
    palette.paper,
  );
  const left = padding + wide + 14;
  const text = paragraph(block.runs, width - left - padding, setting.scale.body, setting, 'P', palette.paper);
  const inner = Math.max(number.height, text.height);
  const height = inner + 2 * above;
  const middle = (one: Laid): number => above + (inner - one.height) / 2;
  return {
    height,
    parts: [
      { ink: 'area', x: 0, y: 0, width, height, radius: 8, fill: alarmGround },
      {
        role: 'Sect',
        parts: [
          ...number.parts.map((part) => moved(part, padding, middle(number))),
          ...text.parts.map((part) => moved(part, left, middle(text))),
        ],
      },
    ],
  };
};
