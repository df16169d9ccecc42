import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeStudio } from '../../electron/practice/studio/write-studio.ts';
import { clientCopyFrom } from '../../electron/tools/client-copy.ts';
import type { ClientCopy, VisitCopy } from '../../shared/client-copy/copy.ts';
import type { Report } from '../../shared/report/block.ts';
import { copyFront } from '../../shared/report/client-copy-report.ts';
import type { CopyPaper } from '../../shared/report/client-copy-report.ts';
import { copyOfVisit } from '../../shared/report/client-copy-visit.ts';
import type { LocalDate } from '../../shared/time.ts';
import { englishPaper } from '../../shared/words/paper-language.ts';
import { readArchive } from '../electron/client-copy/read-archive.ts';
import { documentPage } from './sheet-page.ts';

export interface WholeRecord {
  readonly paper: CopyPaper;
  readonly visits: readonly VisitCopy[];
  /** The same as a web page. */
  readonly html: string;
}

/** Everything an invented studio holds of a client with that many visits, as it would be handed out, without photos. */
export const wholeRecord = async (visits: number): Promise<WholeRecord> => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-bench-'));
  const [dataDir, out] = [join(folder, 'data'), join(folder, 'copy.zip')];
  const passphrase = 'bench studio words';
  const { regular } = writeStudio({
    dataDir,
    clients: 2,
    sessions: visits + 1,
    regular: visits,
    photos: 0,
    whole: false,
    seed: 5,
    until: '2026-11-20' as LocalDate,
    passphrase,
  });
  const made = await clientCopyFrom({
    dataDir,
    out,
    client: regular?.id ?? '',
    photos: false,
    by: undefined,
    secrets: [passphrase],
    wallMs: () => Date.parse('2026-11-23T10:00:00Z'),
    cost: 'cheap',
  });
  if (made.code !== 0) throw new Error(`no whole record was made: ${made.lines.join('; ')}`);
  const files = await readArchive(readFileSync(out));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const {
    visits: told,
    entries: _entries,
    ...copy
  } = JSON.parse(String(files.get('record.json'))) as ClientCopy;
  const paper: CopyPaper = {
    copy,
    seal: '3f2a 91c0 77de 0b14',
    sha256: '0'.repeat(64),
    paper: 'A4',
    dateOrder: 'dayMonth',
    clock: '24h',
  };
  const language = englishPaper(paper);
  const reports: [Report, ...Report[]] = [
    copyFront(paper, told, language),
    ...told.map((visit) => copyOfVisit(paper, visit, language)),
  ];
  return { paper, visits: told, html: documentPage(reports) };
};
