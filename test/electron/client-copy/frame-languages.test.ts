import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPaper } from '../../../electron/report/paper.ts';
import type { ClientCopy } from '../../../shared/client-copy/copy.ts';
import { must } from '../../../shared/result.ts';
import { english } from '../../../shared/words/language.ts';
import { loadRecordLanguage } from '../../../shared/words/record-languages.ts';
import { pdfUaProblems } from '../report/pdf-ua.ts';
import { unpacked, wordsOf } from '../report/read-pdf.ts';
import { closedSession } from '../session/closed-session.ts';
import { newFolder, plainPainter } from '../session/setup-app.ts';
import { readArchive } from './read-archive.ts';

const painter = { ...plainPainter, copy: createPaper().renderCopy };

/** What a client looks for in their record, in each language that has words for its frame alone. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Votre dossier complet',
    'Ce que vous avez signé ou refusé',
    '22 novembre 2026',
    'en anglais',
    'Terminée',
  ],
  de: ['Ihre ganze Akte', 'Wer Ihre Akte geöffnet hat', '22. November 2026', 'auf Englisch', 'Abgeschlossen'],
  pt: ['O seu processo completo', 'O que respondeu', '22 de novembro de 2026', 'em inglês', 'Terminada'],
  pl: ['Pełna dokumentacja', 'Podpisy i odmowy', '22 listopada 2026', 'po angielsku', 'Zakończona'],
  ar: ['العربية'],
};
/** Of its own, not of the language the record is kept in. */
const englishFrame = ['Your whole record', 'Who wrote', 'What you answered', 'How it ended', 'Signed on'];

const recordIn = async (language: string) => {
  const own = (await loadRecordLanguage(language)) ?? english;
  const saveTo = newFolder();
  const { machine } = closedSession({ saveTo, painter, languageFor: () => Promise.resolve(own) });
  const client = machine.open().store.sessions()[0]?.client;
  if (client == null) throw new Error('nobody was here');
  must(await machine.open().clientCopy.make(client, { form: 'all', photos: true }));
  const files = await readArchive(readFileSync(join(saveTo, 'Copy.zip')));
  return {
    pdf: files.get('record.pdf') ?? Buffer.alloc(0),
    copy: JSON.parse(String(files.get('record.json'))) as ClientCopy,
    readMe: String(files.get('READ-ME.txt')),
  };
};

describe.each(Object.keys(wanted))('the whole record of who reads %s', (language) => {
  test('has its frame and its questions in that language, says what is not, and marks each for who has it read out', async () => {
    const { pdf, copy, readMe } = await recordIn(language);
    const words = wordsOf(pdf);
    for (const said of wanted[language] ?? []) expect(words).toContain(said);
    for (const left of englishFrame) expect(words).not.toContain(left);
    expect(copy.language).toBe(language);
    // What staff ticked is English whole, sentence by sentence.
    const [visit] = copy.visits;
    expect(visit?.timeline.some(({ text }) => text.startsWith('Session closed'))).toBe(true);
    expect(words).toContain('Session closed');
    // The client reads the questions they were asked.
    const questions = (visit?.answers ?? []).map(({ question }) => question);
    expect(questions.length).toBeGreaterThan(20);
    expect(questions.filter((one) => /^(Have|Do|Did|Are|Is|Has) /.test(one))).toEqual([]);
    const file = unpacked(pdf);
    expect(file).toContain(`/Lang (${language})`);
    expect(file.split('/Lang (en)').length).toBeGreaterThan(20);
    expect(words).toContain('Translation not yet checked by a native speaker.');
    expect(pdfUaProblems(pdf)).toEqual([]);
    expect(readMe).not.toContain('This archive');
  });
});

test('a language nobody has words of a record in stays with that of the screens', async () => {
  expect(await loadRecordLanguage('it')).toBeUndefined();
  expect(await loadRecordLanguage('constructor')).toBeUndefined();
});
