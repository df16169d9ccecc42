import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type FontName = 'regular' | 'italic' | 'semibold' | 'bold';

/** The faces a printed page may use, as they lie in the font package. */
export const fontFiles: Readonly<Record<FontName, { readonly folder: string; readonly name: string }>> = {
  regular: { folder: '400Regular', name: 'NotoSans_400Regular.ttf' },
  italic: { folder: '400Regular_Italic', name: 'NotoSans_400Regular_Italic.ttf' },
  semibold: { folder: '600SemiBold', name: 'NotoSans_600SemiBold.ttf' },
  bold: { folder: '700Bold', name: 'NotoSans_700Bold.ttf' },
};

/** The folder of the font package under the project's root. */
export const fontPackage = (root: string): string => join(root, 'node_modules/@expo-google-fonts/noto-sans');

/** Where a face lies: beside the built main process (packaged or not), else in the package when the source runs as it is. */
export const fontPath = (font: FontName): string => {
  const { folder, name } = fontFiles[font];
  const built = join(import.meta.dirname, 'fonts', name);
  return existsSync(built) ? built : join(fontPackage(join(import.meta.dirname, '../..')), folder, name);
};
