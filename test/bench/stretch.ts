import { inTurns } from '../../electron/background.ts';
import { createClock } from '../../electron/clock.ts';
import { asking, cpuMs } from './asking.ts';
import type { Asked } from './asking.ts';
import { largeStudio } from './large-studio.ts';
import type { BenchLine } from './stats.ts';
import { lifeOn } from './studio-folder.ts';
import { lastMs } from './used-folder.ts';

/** What each question costs main in a large studio, right after a start with nothing read yet, and how long it goes on at a stretch. No window, no breaks of the background. */
export const stretchLines = async (): Promise<{
  readonly lines: readonly BenchLine[];
  readonly raw: object;
}> => {
  const dataDir = largeStudio();
  const begunMs = lastMs(dataDir) + 3_600_000;
  const life = lifeOn(
    dataDir,
    createClock({ wallMs: () => begunMs + performance.now(), monotonicMs: () => performance.now() }),
  );
  const asked: Record<string, Asked> = {};
  const ask = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
    const { answer, cost } = await asking(work);
    asked[what] = cost;
    return answer;
  };
  const begun = cpuMs();
  life.begin();
  const startMs = cpuMs() - begun;
  const open = life.workspace();
  if (open === undefined) throw new Error(`the bench studio does not open: ${JSON.stringify(life.state())}`);
  const list = (text: string, limit: number) => open.desk.list({ text, before: null, limit });
  await ask('home', () => open.home());
  await ask('completed, first look', () => list('', 100));
  const { rows } = await ask('completed, 500 rows', () => list('', 500));
  await ask('names', () => open.namesRead());
  await ask('completed, searched', () => list('okonkwo', 100));
  const row = rows.at(-1);
  if (row === undefined) throw new Error('the bench studio has no ended session');
  await ask('a completed session', () => open.desk.open(row.session));
  await ask('clients, searched', () => open.clients.find('o'));
  await ask('client page', () => open.clients.open(row.client));
  await ask('history', () => open.history(row.client));
  const { lots } = await ask('stock', () => open.stock.list());
  const [most] = lots.toSorted((a, b) => (b.lot.uses ?? 0) - (a.lot.uses ?? 0));
  await ask('recall of one lot', () => inTurns(open.stock.reaching(most?.lot.lot ?? '', null)));
  const many = lots.slice(0, 100).map(({ lot }) => lot.lot);
  await ask('recall of a hundred lots', () => inTurns(open.stock.reaching(`Lots ${many.join(', ')}`, null)));
  await ask('session.start', async () => open.starting(row.client, 'touch_up'));
  const sessions = open.store.endedCount();
  life.close();
  return {
    lines: [
      {
        what: `longest stretch of main, any question, ${sessions.toLocaleString('en-GB')} sessions, CPU`,
        ours: Math.max(...Object.values(asked).map(({ longestMs }) => longestMs)),
        theirs: null,
        unit: 'ms',
        goal: 50,
      },
    ],
    raw: { sessions, startMs, asked },
  };
};
