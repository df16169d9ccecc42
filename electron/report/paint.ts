import { inkOf, isInk } from '../../shared/report/ink.ts';
import type { Edge, Ink, Part, Tagged } from '../../shared/report/ink.ts';
import { createTextPainter } from './paint-text.ts';
import type { Typesetter } from './typesetter.ts';
import type { Pdf } from './pdfkit.ts';

type Struct = ReturnType<Pdf['struct']>;
type TextPainter = ReturnType<typeof createTextPainter>;

/** Bytes of a picture by the name it has on the page. */
export type Pictures = (name: string) => Uint8Array | undefined;

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
      for (const ink of ornament) drawn(pdf, ink);
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
    else drawn(pdf, ink);
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
    else if (part.role === 'Figure' || !isOrnament(inner)) run.push(() => drawn(pdf, inner, pictures));
  }
  close();
  return pdf.struct(part.role, options as PDFKit.Mixins.StructureElementOptions, children as never);
};

const stroke = (pdf: Pdf, { colour, width }: Edge): void => {
  pdf.lineWidth(width).strokeColor(colour);
};

const drawn = (pdf: Pdf, ink: Exclude<Ink, { ink: 'text' }>, pictures: Pictures = () => undefined): void => {
  switch (ink.ink) {
    case 'area':
      pdf.roundedRect(ink.x, ink.y, ink.width, ink.height, ink.radius);
      if (ink.edge) {
        stroke(pdf, ink.edge);
        pdf.fillAndStroke(ink.fill, ink.edge.colour);
      } else pdf.fill(ink.fill);
      return;
    case 'line':
      stroke(pdf, ink.edge);
      pdf.moveTo(ink.x, ink.y).lineTo(ink.toX, ink.toY).stroke();
      return;
    case 'shape':
      pdf.save().translate(ink.x, ink.y).scale(ink.scale).path(ink.path);
      stroke(pdf, { ...ink.edge, width: ink.edge.width / ink.scale });
      if (ink.fill) pdf.fillAndStroke(ink.fill, ink.edge.colour);
      else pdf.stroke();
      pdf.restore();
      return;
    case 'picture': {
      const bytes = pictures(ink.name);
      if (bytes === undefined) throw new Error('defect: a picture was laid out that is not there');
      pdf.image(Buffer.from(bytes), ink.x, ink.y, { width: ink.width, height: ink.height });
      return;
    }
    case 'dots':
      // A line of no length with round ends is a dot: one operator instead of four curves.
      pdf.save().lineCap('round');
      stroke(pdf, { colour: ink.colour, width: 2 * ink.radius });
      for (const [x, y] of ink.points) pdf.moveTo(x, y).lineTo(x, y);
      pdf.stroke().restore();
  }
};
