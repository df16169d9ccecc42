import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createClock } from '../../electron/clock.ts';
import { root } from '../../electron/runtime/spawn.ts';
import { writeStudio } from '../../electron/practice/studio/write-studio.ts';
import type { Workspace } from '../../electron/workspace.ts';
import { clientFields } from '../../shared/people/client.ts';
import { must } from '../../shared/result.ts';
import type { LocalDate } from '../../shared/time.ts';
import { nine } from '../builders/data.ts';
import { clientForm, sessionScript } from '../electron/session/session-script.ts';
import { lifeOn, studioPassphrase } from './studio-folder.ts';
import { lastMs } from './used-folder.ts';

const sizeOf = (sessions: number, clients: number) => ({
  clients,
  sessions,
  regular: 0,
  photos: 0,
  whole: false,
  short: true,
  seed: 1,
  until: '2026-11-20' as LocalDate,
  passphrase: studioPassphrase,
});

export const writtenOnce = (name: string, sessions: number, clients: number): string => {
  const dataDir = join(root, 'out', name, 'data');
  const note = join(dirname(dataDir), 'written.json');
  const size = sizeOf(sessions, clients);
  const wanted = JSON.stringify(size);
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return dataDir;
  rmSync(dirname(dataDir), { recursive: true, force: true });
  mkdirSync(dirname(dataDir), { recursive: true });
  process.stdout.write(`Writing a studio with ${sessions} sessions, once.\n`);
  writeStudio({ ...size, dataDir });
  writeFileSync(note, wanted);
  return dataDir;
};

/** 100,000 sessions of 10,000 clients, told short; written once (minutes on a quiet machine), then used again. `BENCH_STUDIO` names one that `npm run studio` wrote. */
export const largeStudio = (): string => givenStudio() ?? writtenOnce('bench-recall', 100_000, 10_000);
export const givenStudio = (): string | undefined => {
  const given = process.env['BENCH_STUDIO'];
  return given !== undefined && existsSync(join(given, 'record.db')) ? given : undefined;
};

/** What it is held against. */
export const smallStudio = (): string => writtenOnce('bench-small', 100, 10);

const NAME = 'Bench Waiting';

/** Leaves one session at cleansing that was put aside, and no other one that is open. Answers what the folder holds. */
export const withOneWaiting = (dataDir: string): { readonly sessions: number } => {
  const begunMs = Math.max(Date.parse(nine), lastMs(dataDir));
  let ms = 0;
  const life = lifeOn(dataDir, createClock({ wallMs: () => begunMs + ms, monotonicMs: () => ms }));
  life.begin();
  const open = life.workspace();
  if (open === undefined) throw new Error(`the bench studio does not open: ${JSON.stringify(life.state())}`);
  const running = open.sessions.currentId();
  if (running !== null) must(open.sessions.leave(running));
  if (open.clients.find(NAME).length === 0) {
    const { id } = must(open.clients.newDraft());
    must(open.clients.register(id, clientFields.parse({ ...clientForm, fullName: NAME }), true));
    const { session } = must(open.start(id, 'touch_up'));
    for (const { minutesBefore, what } of throughConsultation()) {
      ms += minutesBefore * 60_000;
      if (what !== 'prepare') applied(open, session, what);
    }
    must(open.sessions.leave(session));
  }
  const sessions = open.store.endedCount();
  life.close();
  return { sessions };
};

const throughConsultation = (): ReturnType<typeof sessionScript> => {
  const script = sessionScript();
  return script.slice(
    0,
    script.findIndex(({ what }) => what !== 'prepare' && what.type === 'stage.completed') + 1,
  );
};

const applied = (
  { sessions }: Workspace,
  session: Parameters<Workspace['sessions']['apply']>[0],
  what: Parameters<Workspace['sessions']['apply']>[2],
): void => {
  must(sessions.apply(session, must(sessions.view(session)).place, what));
};
