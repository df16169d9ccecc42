import { fieldById } from '../session/fields.ts';
import { choiceText, labelText } from '../session/field-text.ts';

/** Grades of a zone that are followed from visit to visit (brief 1.2); 0 is the best, density is counted. */
export const gradeIds = ['fade', 'unevenness', 'hueSeverity', 'migration', 'scarBlend', 'density'] as const;
export type GradeId = (typeof gradeIds)[number];

/** Top of the scale: 4 for fade, 3 for the other grades, 250 dots/cm² for density. */
export const gradeTop = (id: GradeId): number => {
  const def = fieldById.get(id);
  return def?.max ?? Math.max(...(def?.choices ?? []).map((choice) => Number(choice.id)));
};

/** Its question, but for the shift of colour, whose second question reads badly alone. */
export const gradeTitle = (id: GradeId): string => (id === 'hueSeverity' ? 'Colour shift' : labelText(id));

/** "2 moderate, up to half", "40 dots/cm²": the words the grade was chosen by. */
const gradeSays = (id: GradeId, value: number): string => {
  const def = fieldById.get(id);
  return choiceText(id, String(value)) ?? (def?.unit === undefined ? String(value) : `${value} ${def.unit}`);
};

/** The same of one visit; a shift of colour says which way: "Blue, 2 at talking distance". */
export const pointSays = (
  id: GradeId,
  { value, hue }: { readonly value: number; readonly hue?: string },
): string => {
  const words = gradeSays(id, value);
  if (hue === undefined) return words;
  const name = choiceText('hue', hue) ?? hue;
  return `${name}, ${words}`;
};

/** "One step light"; the id itself where this version does not know it. */
export const healedSays = (result: string): string => choiceText('healedResult', result) ?? result;

/** "1 : 12", "pure": pigment to water, as it is said at the chair (decision 27). */
export const ratioSays = (diluentParts: number): string =>
  diluentParts === 0 ? 'pure' : `1 : ${diluentParts}`;

/** "3RL, 0.25" */
export const needleSays = ({
  config,
  diameterMm,
}: {
  readonly config: string;
  readonly diameterMm: number;
}): string => `${config}, ${diameterMm.toFixed(2)}`;
