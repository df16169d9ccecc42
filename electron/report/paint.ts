import { isInk } from '../../shared/report/ink.ts';
import type { Edge, Ink, Part, Tagged } from '../../shared/report/ink.ts';
import type { Pdf } from './open-sheet.ts';

type Struct = ReturnType<Pdf['struct']>;

/** Paints laid-out pages at their places: pdfkit breaks no line and adds no page of its own. */
export const paintPages = (pdf: Pdf, pages: readonly (readonly Part[])[]): void => {
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  for (const parts of pages) {
    pdf.addPage();
    const ornament = parts.flatMap(ornamentOf);
    if (ornament.length > 0) {
      pdf.markContent('Artifact', { type: 'Layout' });
      for (const ink of ornament) paint(pdf, ink);
      pdf.endMarkedContent();
    }
    for (const part of parts) if (!isInk(part)) whole.add(tagged(pdf, part));
  }
  whole.end();
};

const isOrnament = (ink: Ink): boolean => ink.ink === 'area' || ink.ink === 'line';

/** Lines and areas, but for those that make up a figure: they lie under the text and are no part of the reading. */
const ornamentOf = (part: Part): readonly Ink[] =>
  isInk(part)
    ? isOrnament(part)
      ? [part]
      : []
    : part.role === 'Figure'
      ? []
      : part.parts.flatMap(ornamentOf);

const tagged = (pdf: Pdf, part: Tagged): Struct => {
  const options = {
    ...(part.alt === undefined ? {} : { alt: part.alt }),
    ...(part.frame ? { bbox: [...part.frame] as [number, number, number, number] } : {}),
    ...(part.role === 'TH' ? { scope: 'Row' } : {}),
  };
  const inner = part.parts.filter((inside): inside is Tagged => !isInk(inside));
  const content = part.parts.filter(isInk).filter((ink) => part.role === 'Figure' || !isOrnament(ink));
  const children = [
    ...(content.length > 0 ? [() => content.forEach((ink) => paint(pdf, ink))] : []),
    ...inner.map((inside) => tagged(pdf, inside)),
  ];
  return pdf.struct(part.role, options as PDFKit.Mixins.StructureElementOptions, children as never);
};

const stroke = (pdf: Pdf, { colour, width }: Edge): void => {
  pdf.lineWidth(width).strokeColor(colour);
};

const paint = (pdf: Pdf, ink: Ink): void => {
  switch (ink.ink) {
    case 'text':
      pdf
        .font(ink.face)
        .fontSize(ink.size)
        .fillColor(ink.colour)
        .text(ink.text, ink.x, ink.baseline, { lineBreak: false, baseline: 'alphabetic' });
      return;
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
    case 'dots':
      // A line of no length with round ends is a dot: one operator instead of four curves.
      pdf.save().lineCap('round');
      stroke(pdf, { colour: ink.colour, width: 2 * ink.radius });
      for (const [x, y] of ink.points) pdf.moveTo(x, y).lineTo(x, y);
      pdf.stroke().restore();
  }
};
