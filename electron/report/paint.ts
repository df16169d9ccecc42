import { inkOf, isInk } from '../../shared/report/ink.ts';
import type { Ink, Part, Tagged } from '../../shared/report/ink.ts';
import { drawInk } from './paint-ink.ts';
import type { Pictures } from './paint-ink.ts';
import { createTextPainter } from './paint-text.ts';
import type { Typesetter } from './typesetter.ts';
import type { Pdf } from './pdfkit.ts';

type Struct = ReturnType<Pdf['struct']>;
type TextPainter = ReturnType<typeof createTextPainter>;

/** Paints laid-out pages at their places, part by part: pdfkit breaks no line and adds no page of its own. */
export const paintingPages = function* (
  pdf: Pdf,
  pages: readonly (readonly Part[])[],
  typesetter: Typesetter,
  pictures: Pictures,
): Generator<undefined, void> {
  const text = createTextPainter(pdf, typesetter);
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  for (const parts of pages) {
    pdf.addPage();
    const ornament = parts.flatMap(ornamentOf);
    if (ornament.length > 0) {
      pdf.markContent('Artifact', { type: 'Layout' });
      for (const ink of ornament) drawInk(pdf, ink);
      pdf.endMarkedContent();
    }
    for (const part of parts) {
      if (isInk(part)) continue;
      if (part.role === 'Artifact') paintFoot(pdf, part, text);
      else whole.add(tagged(pdf, part, text, pictures));
      yield;
    }
  }
  whole.end();
};

/** What stands on every side in the same place: passed over by who has the page read out. */
const paintFoot = (pdf: Pdf, part: Tagged, text: TextPainter): void => {
  pdf.markContent('Artifact', { type: 'Pagination' });
  for (const ink of inkOf(part.parts))
    if (ink.ink === 'text') for (const { paint } of text(ink)) paint();
    else drawInk(pdf, ink);
  pdf.endMarkedContent();
};

const isOrnament = (ink: Ink): ink is Extract<Ink, { ink: 'area' | 'line' }> =>
  ink.ink === 'area' || ink.ink === 'line';

/** Lines and areas, but for those that make up a figure: they lie under the text and are no part of the reading. */
const ornamentOf = (part: Part): readonly Extract<Ink, { ink: 'area' | 'line' }>[] =>
  isInk(part)
    ? isOrnament(part)
      ? [part]
      : []
    : part.role === 'Figure' || part.role === 'Artifact'
      ? []
      : part.parts.flatMap(ornamentOf);

type Child = Struct | (() => void);

const tagged = (pdf: Pdf, part: Tagged, text: TextPainter, pictures: Pictures): Struct => {
  const options = {
    ...(part.alt === undefined ? {} : { alt: part.alt }),
    ...(part.frame ? { bbox: [...part.frame] as [number, number, number, number] } : {}),
    ...(part.role === 'TH' ? { scope: 'Row' } : {}),
  };
  const children: Child[] = [];
  let run: (() => void)[] = [];
  const close = () => {
    const painting = run;
    if (painting.length > 0) children.push(() => painting.forEach((paint) => paint()));
    run = [];
  };
  for (const inner of part.parts) {
    if (!isInk(inner)) {
      close();
      children.push(tagged(pdf, inner, text, pictures));
    } else if (inner.ink === 'text')
      for (const { actual, language, paint } of text(inner)) {
        if (actual === undefined && language === undefined) run.push(paint);
        else {
          // A part of its own: what a reader must know of it hangs on the part, not inside the text.
          close();
          const span = {
            ...(actual === undefined ? {} : { actual }),
            ...(language === undefined ? {} : { lang: language }),
          };
          children.push(pdf.struct('Span', span as PDFKit.Mixins.StructureElementOptions, paint));
        }
      }
    else if (part.role === 'Figure' || !isOrnament(inner)) run.push(() => drawInk(pdf, inner, pictures));
  }
  close();
  return pdf.struct(part.role, options as PDFKit.Mixins.StructureElementOptions, children as never);
};
