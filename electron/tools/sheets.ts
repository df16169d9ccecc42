import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPaper } from '../report/paper.ts';
import { countryPacks } from '../../shared/protocol/default/packs.ts';
import type { CountryPack } from '../../shared/protocol/schema.ts';
import type { LocalDate } from '../../shared/time.ts';
import { sampleSheet } from './sheets/sample-sheet.ts';

/** Languages a sheet can be in: that of the starting protocol, and of each complete translation of it. */
export const sheetLanguages = ['en'] as const;

/** Every aftercare sheet there is, of an invented client: `<language>-<size>-<pack>.pdf`, large print with its own size. No window is opened. */
export const writeSheets = async (folder: string): Promise<readonly string[]> => {
  mkdirSync(folder, { recursive: true });
  const paper = createPaper();
  const issued = { seal: '7f3a 91c2 04be d8e1', copy: 1 };
  const names: string[] = [];
  for (const language of sheetLanguages)
    for (const pack of Object.keys(countryPacks) as CountryPack['id'][])
      for (const size of ['A4', 'Letter'] as const)
        for (const largePrint of [false, true]) {
          const sheet = {
            ...sampleSheet(pack, '2026-11-21' as LocalDate),
            paper: size,
            language,
            largePrint,
          };
          const name = `${language}-${size}${largePrint ? '-large' : ''}-${pack}.pdf`;
          writeFileSync(join(folder, name), await paper.renderSheet(sheet, issued));
          names.push(name);
        }
  return names;
};

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../../out/sheets');
  const names = await writeSheets(folder);
  process.stdout.write(`${names.length} sheets in ${folder}\n`);
}
