import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createRecordLifecycle } from '../../../electron/record/lifecycle.ts';
import type { RecordLifecycle } from '../../../electron/record/lifecycle.ts';
import type { Background } from '../../../electron/background.ts';
import { createClock } from '../../../electron/clock.ts';
import type { Clock } from '../../../electron/clock.ts';
import type { Painter } from '../../../electron/session/paper-service.ts';
import type { Keyring } from '../../../electron/vault/keyring.ts';
import type { Workspace } from '../../../electron/workspace.ts';
import type { ClientId, SessionId } from '../../../shared/brand.ts';
import type { AppState, CompletedRow, RecordCheck } from '../../../shared/ipc/pages.ts';
import { must, ok } from '../../../shared/result.ts';
import type { SessionData } from '../../../shared/session/data.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import { msOf } from '../../../shared/time.ts';
import type { Language } from '../../../shared/words/language.ts';
import type { LocalDate } from '../../../shared/time.ts';
import { nine } from '../../builders/data.ts';
import { clientForm, personForm, sessionScript, studioForm } from './session-script.ts';
import type { ScriptStep } from './session-script.ts';

export const passphrase = 'eleven calm otters';

/** A system keyring that another machine (`owner`) cannot open. */
export const keyringFor = (owner: string): Keyring => ({
  available: true,
  backend: 'kwallet6',
  wrap: (secret) => Buffer.from(`${owner}\n${secret}`, 'utf8').map((byte) => byte ^ 0x5a),
  unwrap: (wrapped) => {
    const [whose, secret] = Buffer.from(wrapped)
      .map((byte) => byte ^ 0x5a)
      .toString()
      .split('\n');
    if (whose !== owner || secret === undefined) throw new Error('another machine wrapped this');
    return secret;
  },
});
export const noKeyring: Keyring = {
  available: false,
  backend: 'basic_text',
  wrap: () => Buffer.alloc(0),
  unwrap: () => '',
};

/** Paints what it is told to paint as text, so that a test can read it. */
export const plainPainter: Painter = {
  sheet: (sheet, extra) => Promise.resolve(Buffer.from(JSON.stringify({ sheet, ...extra }))),
  note: (note, extra) => Promise.resolve(Buffer.from(JSON.stringify({ note, ...extra }))),
  copy: (page, visits) => Promise.resolve(Buffer.from(JSON.stringify({ page, visits }))),
  erasure: (page) => Promise.resolve(Buffer.from(JSON.stringify(page))),
  pack: (page) => Promise.resolve(Buffer.from(JSON.stringify(page))),
  recall: (page) => Promise.resolve(Buffer.from(JSON.stringify(page))),
  due: (page) => Promise.resolve(Buffer.from(JSON.stringify(page))),
  week: (page) => Promise.resolve(Buffer.from(JSON.stringify(page))),
  adverse: (page) => Promise.resolve(Buffer.from(JSON.stringify(page))),
};

export interface Machine {
  readonly clock: Clock;
  readonly dataDir: string;
  readonly life: RecordLifecycle;
  readonly states: AppState[];
  readonly views: SessionView[];
  readonly checks: RecordCheck[];
  readonly printed: { readonly pdf: Uint8Array; readonly name: string }[];
  readonly logged: { readonly what: string; readonly error: unknown }[];
  readonly open: () => Workspace;
  readonly advance: (minutes: number) => void;
  /** Somebody sets the clock of the computer while the app runs. */
  readonly setClock: (byMinutes: number) => void;
}

export interface MachineParts {
  readonly dataDir?: string;
  readonly keyring?: Keyring;
  /** Wall clock at start, in ms, else where the last machine on that folder was; it goes on by less than a millisecond a reading, and by `advance`. */
  readonly startMs?: number;
  readonly testPassphrase?: string | null;
  readonly saveTo?: string;
  /** Else pages are painted as text. */
  readonly painter?: Painter;
  readonly guardScreen?: (on: boolean) => void;
  readonly waitForLock?: boolean;
  readonly askFolder?: () => Promise<string | undefined>;
  /** Who closes the app in the end: outside a test somebody else. */
  readonly atEnd?: (close: () => void) => void;
  readonly builtOn?: LocalDate;
  /** Else what nobody waits for is done at once. */
  readonly background?: Background;
  /** As the first entry of the record says them for ever. */
  readonly testSwitches?: readonly string[];
  /** What lies in the printer, where it tells. */
  readonly loadedPaper?: 'A4' | 'Letter';
  /** Else everything is said in English. */
  readonly languageFor?: (tag: string | undefined) => Promise<Language>;
}

export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-app-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Nobody has set the clock back between two starts unless a test says so. */
const lastSeen = new Map<string, () => number>();

/** The main process without Electron: everything from the key folder to the views that are pushed. Not begun yet. */
export const machineOn = (parts: MachineParts = {}): Machine => {
  const {
    dataDir = newFolder(),
    keyring = keyringFor('this'),
    startMs = lastSeen.get(dataDir)?.() ?? msOf(nine),
    testPassphrase = null,
    saveTo = newFolder(),
    atEnd = onTestFinished,
  } = parts;
  let ms = 0;
  // No clock stands still between two readings: what was read first is earlier.
  let set = 0;
  const wallMs = (): number => startMs + set + Math.floor(ms);
  lastSeen.set(dataDir, () => wallMs() + 1000);
  const clock = createClock({ wallMs, monotonicMs: () => (ms += 0.4) });
  const [states, views, checks, printed, logged]: [
    AppState[],
    SessionView[],
    RecordCheck[],
    { pdf: Uint8Array; name: string }[],
    { what: string; error: unknown }[],
  ] = [[], [], [], [], []];
  const life = createRecordLifecycle({
    dataDir,
    clock,
    log: {
      write: (what, error) => {
        logged.push({ what, error });
        return 'REF';
      },
    },
    keyring: () => keyring,
    cost: 'cheap',
    version: '0.1.0',
    runtime: 'Node',
    testSwitches: parts.testSwitches ?? [],
    testPassphrase,
    timeZone: () => 'Europe/London',
    zones: () => ['Europe/London'],
    painter: parts.painter ?? plainPainter,
    askWhere: (proposed) => Promise.resolve(join(saveTo, proposed)),
    print: async (page, name) => {
      printed.push({ pdf: await page(parts.loadedPaper), name });
      return ok({ sentTo: 'Front desk' });
    },
    publishState: (state) => states.push(state),
    publishView: (view) => views.push(view),
    publishCheck: (check) => checks.push(check),
    ...(parts.builtOn === undefined ? {} : { builtOn: parts.builtOn }),
    ...(parts.waitForLock === undefined ? {} : { waitForLock: parts.waitForLock }),
    askFolder: parts.askFolder,
    ...(parts.background === undefined ? {} : { background: parts.background }),
    languageFor: parts.languageFor,
    ...(parts.guardScreen === undefined ? {} : { guardScreen: parts.guardScreen }),
  });
  atEnd(() => life.close());
  return {
    clock,
    dataDir,
    life,
    states,
    views,
    checks,
    printed,
    logged,
    open: () => life.workspace() ?? thrown('no record is open'),
    advance: (minutes) => {
      ms += minutes * 60_000;
    },
    setClock: (byMinutes) => {
      set += byMinutes * 60_000;
    },
  };
};

/** First start done, code typed back. */
export const studioOn = (parts: MachineParts = {}): Machine => {
  const machine = machineOn(parts);
  machine.life.begin();
  const { recoveryCode } = must(
    machine.life.setUp({ studio: studioForm, pack: 'uk', practitioner: personForm, passphrase }),
  );
  must(machine.life.finishSetUp(recoveryCode.slice(-5)));
  return machine;
};

export const registered = ({ open }: Machine, form: Partial<typeof clientForm> | object = {}): ClientId => {
  const { id } = must(open().clients.newDraft());
  must(open().clients.register(id, { ...clientForm, ...form } as never, true));
  return id;
};

/** A client's session, standing where a script that is cut off leaves it. */
export const sessionOn = (machine: Machine, steps: readonly ScriptStep[] = []): SessionId => {
  const { session } = must(machine.open().start(registered(machine), 'touch_up'));
  for (const step of steps) follow(machine, session, step);
  return session;
};

export const follow = (
  machine: Machine,
  session: SessionId,
  { minutesBefore, what }: ScriptStep,
): SessionView => {
  const { sessions, paper } = machine.open();
  machine.advance(minutesBefore);
  if (what === 'prepare') {
    must(paper.prepare(session));
    return must(sessions.view(session));
  }
  const answer = sessions.apply(session, must(sessions.view(session)).place, what);
  if (!answer.ok) throw new Error(`${what.type}: ${JSON.stringify(answer.error)}`);
  return answer.value;
};

/** What main holds of that session, the parts the window is not told among it. */
export const heldOf = ({ sessions }: Pick<Workspace, 'sessions'>, session: SessionId): SessionData =>
  must(sessions.loaded(session)).session.context;

export const script = sessionScript();
/** The taps up to and with the one that leaves that stage. */
export const scriptThrough = (stagesDone: number): readonly ScriptStep[] => {
  const ends = script.flatMap(({ what }, index) =>
    what !== 'prepare' && what.type === 'stage.completed' ? [index] : [],
  );
  return script.slice(0, stagesDone === 0 ? 0 : (ends[stagesDone - 1] ?? 0) + 1);
};

/** The manager's list once everything that stands in it is there. */
export const completed = async ({ open }: Machine, text = ''): Promise<readonly CompletedRow[]> => {
  const { desk, summaries } = open();
  for (const step = summaries.making(); await step(() => true););
  return (await desk.list({ text, before: null, limit: 100 })).rows;
};

/** What a kill leaves behind: the files as they are now, with the lock of a process that is no more. */
export const asKilled = ({ dataDir }: Machine): string => {
  const left = join(newFolder(), 'data');
  cpSync(dataDir, left, { recursive: true });
  rmSync(join(left, 'in-use.json'), { force: true });
  const seen = lastSeen.get(dataDir);
  if (seen !== undefined) lastSeen.set(left, seen);
  return left;
};

const thrown = (why: string): never => {
  throw new Error(why);
};
