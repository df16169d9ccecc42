import { encodeQR } from 'qr';

/** A QR code as rows of `0` and `1`, with the quiet border a camera needs around it. */
export const codeOf = (text: string): readonly string[] =>
  encodeQR(text, 'raw', { ecc: 'medium', border: 4, encoding: 'byte' }).map((row) =>
    row.map((dark) => (dark ? '1' : '0')).join(''),
  );
