import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPaper } from '../report/paper.ts';
import { sheetLanguagesOf } from '../../shared/aftercare/in-language.ts';
import { defaultProtocol } from '../../shared/protocol/default/default-protocol.ts';
import { countryPacks } from '../../shared/protocol/default/packs.ts';
import type { CountryPack } from '../../shared/protocol/country-pack.ts';
import type { LocalDate } from '../../shared/time.ts';
import { sampleSheet } from './sheets/sample-sheet.ts';

/** One sheet there can be. */
interface SheetKind {
  readonly language: string;
  readonly pack: CountryPack['id'];
  readonly size: 'A4' | 'Letter';
  readonly largePrint: boolean;
  /** `<language>-<size>-<pack>.pdf`, large print with its own size. */
  readonly name: string;
}

/** Every sheet there is, in all languages of the starting protocol. */
export const sheetKinds: readonly SheetKind[] = (Object.keys(countryPacks) as CountryPack['id'][]).flatMap(
  (pack) =>
    sheetLanguagesOf(defaultProtocol(pack)).flatMap((language) =>
      (['A4', 'Letter'] as const).flatMap((size) =>
        [false, true].map((largePrint) => ({
          language,
          pack,
          size,
          largePrint,
          name: `${language}-${size}${largePrint ? '-large' : ''}-${pack}.pdf`,
        })),
      ),
    ),
);

/** Aftercare sheets of an invented client. No window is opened. */
export const writeSheets = async (
  folder: string,
  kinds: readonly SheetKind[] = sheetKinds,
): Promise<readonly string[]> => {
  mkdirSync(folder, { recursive: true });
  const paper = createPaper();
  const issued = { seal: '7f3a 91c2 04be d8e1', copy: 1 };
  for (const { language, pack, size, largePrint, name } of kinds) {
    const said = sampleSheet(pack, '2026-11-21' as LocalDate, language);
    const sheet = { ...said, paper: size, largePrint };
    writeFileSync(join(folder, name), await paper.renderSheet(sheet, issued));
  }
  return kinds.map(({ name }) => name);
};

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../../out/sheets');
  const names = await writeSheets(folder);
  process.stdout.write(`${names.length} sheets in ${folder}\n`);
}
