import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Face } from '../../shared/report/ink.ts';
import type { FontName } from '../../shared/report/glyph-coverage.ts';

interface FontFiles {
  /** The package under node_modules; its licence travels with the built app. */
  readonly package: string;
  readonly licence: string;
  readonly regular: string;
  /** Where it is left out, the regular face is thickened: scripts in which a name stands now and then. */
  readonly semibold?: string;
}

const google = (name: string, font: string, semibold = true): FontFiles => ({
  package: `@expo-google-fonts/${name}`,
  licence: 'LICENSE_FONT',
  regular: `400Regular/${font}_400Regular.ttf`,
  ...(semibold ? { semibold: `600SemiBold/${font}_600SemiBold.ttf` } : {}),
});
const eastAsian = (name: string, font: string): FontFiles => ({
  package: `@embedpdf/${name}`,
  licence: 'LICENSE',
  regular: `fonts/${font}-Regular.otf`,
});

/** Every font a page may use, as it lies in its package. */
const fontFiles: Readonly<Record<FontName, FontFiles>> = {
  text: google('noto-sans', 'NotoSans'),
  math: google('noto-sans-math', 'NotoSansMath', false),
  arabic: google('noto-sans-arabic', 'NotoSansArabic'),
  hebrew: google('noto-sans-hebrew', 'NotoSansHebrew'),
  thai: google('noto-sans-thai', 'NotoSansThai'),
  emoji: google('noto-emoji', 'NotoEmoji', false),
  hangul: eastAsian('fonts-kr', 'NotoSansKR'),
  japanese: eastAsian('fonts-jp', 'NotoSansJP'),
  han: eastAsian('fonts-sc', 'NotoSansHans'),
};

export const fontNames = Object.keys(fontFiles) as readonly FontName[];
const shaper = { package: 'harfbuzzjs', file: 'dist/harfbuzz.wasm', licence: 'LICENSE' } as const;

const inPackage = (root: string, name: string, file: string): string =>
  join(root, 'node_modules', name, file);

/** All that the built app carries beside its code to set a page: what to copy, and under which name it lies there. */
export const shippedFiles = (root: string): readonly { readonly from: string; readonly name: string }[] => [
  ...Object.values(fontFiles).flatMap(({ package: from, licence, regular, semibold }) => [
    ...[regular, semibold ?? regular].map((file) => ({
      from: inPackage(root, from, file),
      name: basename(file),
    })),
    { from: inPackage(root, from, licence), name: `LICENSE-${basename(from)}.txt` },
  ]),
  { from: inPackage(root, shaper.package, shaper.file), name: basename(shaper.file) },
  { from: inPackage(root, shaper.package, shaper.licence), name: `LICENSE-${shaper.package}.txt` },
];

/** Beside the built main process (packaged or not), else in its package when the source runs as it is. */
const placeOf = (fontDir: string | undefined, from: string, file: string): string => {
  const built = join(fontDir ?? join(import.meta.dirname, 'fonts'), basename(file));
  return fontDir !== undefined || existsSync(built)
    ? built
    : inPackage(join(import.meta.dirname, '../..'), from, file);
};

/** Where a face lies. */
export const fontPath = (font: FontName, face: Face, fontDir?: string): string => {
  const { package: from, regular, semibold } = fontFiles[font];
  return placeOf(fontDir, from, face === 'semibold' ? (semibold ?? regular) : regular);
};
/** True where the heavier weight has no file of its own. */
export const isThickened = (font: FontName, face: Face): boolean =>
  face === 'semibold' && fontFiles[font].semibold === undefined;

export const shaperPath = (fontDir?: string): string => placeOf(fontDir, shaper.package, shaper.file);
