import { tableAt } from './kerning.ts';

// pdfkit asks fontkit for three values of a face: its name, its slant and whether all letters are equally wide. For them fontkit
// decodes every text in two tables, in all languages and of all glyphs, letter by letter: half the time of a first page.

const postScriptName = 6;
/** Platform and encoding of a name in UTF-16, as every face made for Windows has it. */
const windowsUnicode = 0x0003_0001;
const namesNothing = 0x0003_0000;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The name a PDF calls the face by, read straight from the font's bytes; `undefined` when it has none of the usual kind. */
export const readFontName = (bytes: Uint8Array): string | undefined => {
  const view = viewOf(bytes);
  const table = tableAt(view, 'name');
  if (table === undefined) return undefined;
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const record = table + 6 + 12 * index;
    if (view.getUint32(record) !== windowsUnicode || view.getUint16(record + 6) !== postScriptName) continue;
    const start = table + view.getUint16(table + 4) + view.getUint16(record + 10);
    return String.fromCharCode(
      ...Array.from({ length: view.getUint16(record + 8) / 2 }, (_, letter) =>
        view.getUint16(start + 2 * letter),
      ),
    );
  }
  return undefined;
};

/** Makes the `post` table in these bytes one that names no glyphs. What is embedded in a PDF holds no such table. */
export const forgetGlyphNames = (bytes: Uint8Array): void => {
  const view = viewOf(bytes);
  const table = tableAt(view, 'post');
  if (table !== undefined) view.setUint32(table, namesNothing);
};
