import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataOf } from '../../../electron/session/live-sessions.ts';
import { createPaper } from '../../../electron/report/paper.ts';
import { digest } from '../../../electron/workspace-deps.ts';
import type { ClientId, SessionId } from '../../../shared/brand.ts';
import type { ClientCopy } from '../../../shared/client-copy/copy.ts';
import { whole } from '../../../shared/protocol/floors/whole.ts';
import { ownConsent, ownConsentId } from '../../../shared/protocol/new-rows.ts';
import type { ConsentText } from '../../../shared/protocol/schema.ts';
import { must } from '../../../shared/result.ts';
import { consentDigestText, consentWords } from '../../../shared/session/topics/consent/text.ts';
import { inEnglish } from '../../builders/in-words.ts';
import { readArchive } from '../client-copy/read-archive.ts';
import { wordsOf } from '../report/read-pdf.ts';
import {
  completed,
  follow,
  newFolder,
  plainPainter,
  registered,
  script,
  studioOn,
} from '../session/setup-app.ts';
import type { Machine, MachineParts } from '../session/setup-app.ts';

const id = ownConsentId(1, []);
const film: ConsentText = {
  ...ownConsent(id, 'en', 'Filming for lessons', 'Then no camera runs.'),
  required: 'always',
  paragraphs: ['A camera may film my head from behind.', 'I agree.'],
};

/** A studio whose protocol asks for one consent more. */
const studioWithFilm = (parts: MachineParts = {}, own: ConsentText = film): Machine => {
  const machine = studioOn(parts);
  const { studio } = machine.open();
  const protocol = whole(studio.release().protocol);
  must(studio.releaseNew({ ...protocol, consents: [...protocol.consents, own] }));
  return machine;
};

const wordsIn = ({ open }: Machine, session: SessionId, language = 'en') => {
  const words = consentWords(dataOf(must(open().sessions.loaded(session))), id, language);
  if (words === undefined) throw new Error('no such consent');
  return words;
};
const sign = (machine: Machine, session: SessionId, language = 'en') => {
  const textHash = digest(consentDigestText(wordsIn(machine, session, language)));
  const { sessions } = machine.open();
  const shown = sessions.apply(session, 'consultation', {
    type: 'consent.shown',
    consent: id,
    textHash,
    language,
  });
  if (!shown.ok) return shown;
  return sessions.apply(session, 'consultation', {
    type: 'consent.signed',
    consent: id,
    textHash,
    language,
    method: 'typed',
    typedName: 'Marcus Okonkwo-Lindqvist',
    witness: 'Dana Whitlock',
  });
};

/** Worked from arrival to closing; the own consent is signed before the consultation is left. */
const worked = (machine: Machine): { readonly client: ClientId; readonly session: SessionId } => {
  const client = registered(machine);
  const { session } = must(machine.open().start(client, 'touch_up'));
  let isSigned = false;
  for (const step of script) {
    if (!isSigned && step.what !== 'prepare' && step.what.type === 'stage.completed') {
      must(sign(machine, session));
      isSigned = true;
    }
    follow(machine, session, step);
  }
  return { client, session };
};

test('nobody goes on to the numbing before a consent of the studio’s own is signed that is always needed', () => {
  const machine = studioWithFilm();
  const { session } = must(machine.open().start(registered(machine), 'touch_up'));
  const leaves = script.findIndex(({ what }) => what !== 'prepare' && what.type === 'stage.completed');
  for (const step of script.slice(0, leaves)) follow(machine, session, step);
  const leave = () => machine.open().sessions.apply(session, 'consultation', { type: 'stage.completed' });
  const refused = leave();
  expect(refused.ok).toBe(false);
  expect(JSON.stringify(refused)).toContain('Filming for lessons');
  must(sign(machine, session));
  expect(leave().ok).toBe(true);
});

test('what was signed under it is handed out word for word: in the copy for the client, its page and its table', async () => {
  const saveTo = newFolder();
  const machine = studioWithFilm({
    saveTo,
    painter: { ...plainPainter, copy: createPaper().renderCopy },
  });
  const { client } = worked(machine);
  must(await machine.open().clientCopy.make(client, { form: 'all', photos: false }));
  const files = await readArchive(readFileSync(join(saveTo, 'Copy.zip')));
  const copy = JSON.parse(String(files.get('record.json'))) as ClientCopy;
  expect(copy.visits[0]?.consents.find((one) => one.id === id)).toMatchObject({
    title: film.title,
    is: 'signed',
    wordingVersion: 1,
    language: 'en',
    paragraphs: film.paragraphs,
    typedName: 'Marcus Okonkwo-Lindqvist',
    witness: 'Dana Whitlock',
  });
  const page = wordsOf(files.get('record.pdf') ?? Buffer.alloc(0)).replaceAll(/\s/g, '');
  for (const said of [film.title, ...film.paragraphs]) expect(page).toContain(said.replaceAll(/\s/g, ''));
  expect(String(files.get('tables/consents.csv'))).toContain(id);
  expect(String(files.get('tables/consents.csv'))).toContain(film.title);
});

test('the record of the visit calls it by its name, and the pack for an inspector holds the words with the signed entry', async () => {
  const stick = join(newFolder(), 'stick');
  mkdirSync(stick);
  const machine = studioWithFilm({ askFolder: () => Promise.resolve(stick) });
  const { session, client } = worked(machine);
  await completed(machine);
  const page = must(await machine.open().desk.open(session));
  const lines = page.timeline.map(({ text }) => inEnglish(text));
  expect(lines.filter((line) => line.includes('Filming for lessons')).length).toBeGreaterThanOrEqual(2);
  expect(lines.join('\n')).not.toContain(id);
  await expect.poll(() => machine.open().summaries.owed(), { timeout: 600_000 }).toBe(0);
  const { path } = must(await machine.open().desk.makePack({ period: null, client, names: true }));
  const all = readdirSync(path)
    .filter((file) => file !== 'check.html')
    .map((file) => readFileSync(join(path, file), 'utf8'))
    .join('\n');
  for (const said of [film.title, ...film.paragraphs]) expect(all).toContain(said);
});

test('in a language that it has no words in, it is read and signed in that of the protocol, and says so', () => {
  const machine = studioWithFilm();
  const { session } = must(machine.open().start(registered(machine), 'touch_up'));
  for (const language of ['es', 'ar', 'xx']) {
    expect(wordsIn(machine, session, language)).toMatchObject({
      language: 'en',
      title: film.title,
      paragraphs: film.paragraphs,
    });
  }
  // Nobody signs in a language in which the words are not there.
  expect(sign(machine, session, 'es').ok).toBe(false);
  expect(sign(machine, session).ok).toBe(true);
});

test('taken off the protocol later, it is still called by its words where it was signed', async () => {
  const saveTo = newFolder();
  const machine = studioWithFilm({ saveTo });
  const { client, session } = worked(machine);
  const { studio } = machine.open();
  const now = whole(studio.release().protocol);
  must(
    studio.releaseNew(
      { ...now, consents: now.consents.filter((one) => one.id !== id) },
      { reason: 'The lessons are over' },
    ),
  );
  must(await machine.open().clientCopy.make(client, { form: 'all', photos: false }));
  const files = await readArchive(readFileSync(join(saveTo, 'Copy.zip')));
  const copy = JSON.parse(String(files.get('record.json'))) as ClientCopy;
  const visit = copy.visits.find((one) => one.session === session);
  expect(visit?.consents.find((one) => one.id === id)?.paragraphs).toEqual(film.paragraphs);
});
