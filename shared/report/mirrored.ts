import { isInk, moved } from './ink.ts';
import type { Ink, Part } from './ink.ts';
import type { MeasureText } from './wrap.ts';

type TextInk = Extract<Ink, { ink: 'text' }>;

/** How wide a stretch is seen: a blank at its end hangs over, whichever end that is. */
export const seenWidth = ({ text, face, size, rightToLeft }: TextInk, measure: MeasureText): number =>
  measure(rightToLeft ? text : text.trimEnd(), face, size);

/** The same part on a page that is read from the right: all that stood at the left end stands at the right one. */
export const mirrored = (part: Part, width: number, measure: MeasureText): Part => {
  if (!isInk(part)) {
    const { frame } = part;
    if (part.upright && frame) return moved(part, width - frame[0] - frame[2], 0);
    return {
      ...part,
      ...(frame ? { frame: [width - frame[2], frame[1], width - frame[0], frame[3]] as const } : {}),
      parts: part.parts.map((inner) => mirrored(inner, width, measure)),
    };
  }
  switch (part.ink) {
    case 'text':
      return { ...part, x: width - part.x - seenWidth(part, measure) };
    case 'area':
      return { ...part, x: width - part.x - part.width };
    case 'line':
      return { ...part, x: width - part.x, toX: width - part.toX };
    default:
      throw new Error('defect: a drawing on its own cannot be mirrored');
  }
};
