import { fieldById } from '../session/fields.ts';
import { choiceOf, labelOf } from '../session/field-text.ts';
import type { Phrase } from '../words/message.ts';
import { visitWords as words } from '../words/visits.ts';

/** Grades of a zone that are followed from visit to visit (brief 1.2); 0 is the best, density is counted. */
export const gradeIds = ['fade', 'unevenness', 'hueSeverity', 'migration', 'scarBlend', 'density'] as const;
export type GradeId = (typeof gradeIds)[number];

/** Top of the scale: 4 for fade, 3 for the other grades, 250 dots/cm² for density. */
export const gradeTop = (id: GradeId): number => {
  const def = fieldById.get(id);
  return def?.max ?? Math.max(...(def?.choices ?? []).map((choice) => Number(choice.id)));
};

/** Its question, but for the shift of colour, whose second question reads badly alone. */
export const gradeTitle = (id: GradeId): Phrase => (id === 'hueSeverity' ? words.colourShift : labelOf(id));

/** "2 moderate, up to half", "40 dots/cm²": the words the grade was chosen by. */
const gradeSays = (id: GradeId, value: number): Phrase => {
  const unit = fieldById.get(id)?.unit;
  return (
    choiceOf(id, String(value)) ?? (unit === undefined ? String(value) : words.withUnit({ value, unit }))
  );
};

/** The same of one visit; a shift of colour says which way: "Blue, 2 at talking distance". */
export const pointSays = (
  id: GradeId,
  { value, hue }: { readonly value: number; readonly hue?: string },
): Phrase => {
  const grade = gradeSays(id, value);
  return hue === undefined ? grade : words.ofHue({ hue: choiceOf('hue', hue) ?? hue, grade });
};

/** "One step light"; the id itself where this version does not know it. */
export const healedSays = (result: string): Phrase => choiceOf('healedResult', result) ?? result;

/** "1 : 12", "pure": pigment to water, as it is said at the chair (decision 27). */
export const ratioSays = (diluentParts: number): Phrase =>
  diluentParts === 0 ? words.pure : words.ratio({ parts: diluentParts });

/** "3RL, 0.25": as every maker writes it. */
export const needleSays = ({
  config,
  diameterMm,
}: {
  readonly config: string;
  readonly diameterMm: number;
}): string => `${config}, ${diameterMm.toFixed(2)}`;
