import type { Instant } from '../time.ts';

export const productFileKinds = ['label', 'safetySheet'] as const;
export type ProductFileKind = (typeof productFileKinds)[number];

/** A photo of a label or a safety data sheet, kept with its product (brief 4.3); never changed and never removed, a newer one stands above it. */
export interface ProductFile {
  readonly file: string;
  readonly what: ProductFileKind;
  readonly type: 'jpeg' | 'pdf';
  /** As the file was called where it came from. */
  readonly name: string;
  readonly bytes: number;
  readonly at: Instant;
  /** Who added it, by name. */
  readonly by: string;
}

export const productFileBounds = { pdfBytes: 10 * 1024 * 1024, perProduct: 40, name: 80 } as const;

/** Nothing a file system or a label could stumble over; a name that is nothing else is called `file`. */
export const plainFileName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._-]/gu, '')
    .replace(/^[ .]+/, '')
    .slice(-productFileBounds.name)
    .trim() || 'file';
