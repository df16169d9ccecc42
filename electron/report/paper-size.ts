export type PaperSize = 'A4' | 'Letter';

/** The paper our own pages were set on, read from the file: its objects are not compressed. */
export const paperSizeOf = (pdf: Uint8Array): PaperSize =>
  Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).includes('/MediaBox [0 0 612 792]')
    ? 'Letter'
    : 'A4';
