import { inEnglish } from '../../shared/words/in-english.ts';
import { createClock } from '../../electron/clock.ts';
import type { ListAsked } from '../../electron/desk/desk-list.ts';
import { periods } from '../../shared/desk/periods.ts';
import { reasonIds } from '../../shared/desk/reasons.ts';
import { asking, cpuMs } from './asking.ts';
import type { Asked } from './asking.ts';
import { givenStudio, writtenOnce } from './large-studio.ts';
import { quantile } from './stats.ts';
import type { BenchLine } from './stats.ts';
import { lifeOn } from './studio-folder.ts';
import { lastMs } from './used-folder.ts';

const plain: ListAsked = { text: '', before: null, limit: 100 };
const MINUTE_MS = 60_000;
/** They take seconds of a big studio, and what is asked of them is how long main is busy at a stretch. */
const WHOLE_ROUNDS = 2;

/** The manager's desk of one studio: opened, by each filter, and searched; `rounds` times each. */
const deskOf = async (dataDir: string, rounds: number) => {
  const begunMs = lastMs(dataDir) + 40 * 24 * 60 * MINUTE_MS;
  const life = lifeOn(
    dataDir,
    createClock({ wallMs: () => begunMs + performance.now(), monotonicMs: () => performance.now() }),
  );
  const begun = cpuMs();
  life.begin();
  const startMs = cpuMs() - begun;
  const open = life.workspace();
  if (open === undefined) throw new Error(`the bench studio does not open: ${JSON.stringify(life.state())}`);
  const making = open.summaries.making();
  while (await making(() => true));
  await open.namesRead();

  const costs: Record<'open' | 'filter' | 'search', Asked[]> = { open: [], filter: [], search: [] };
  const byQuestion: Record<string, Asked[]> = {};
  const ask = async (kind: keyof typeof costs, what: string, asked: ListAsked) => {
    const { answer, cost } = await asking(() => open.desk.list(asked));
    costs[kind].push(cost);
    (byQuestion[what] ??= []).push(cost);
    return answer;
  };
  const first = await ask('open', 'open', plain);
  const row = first.rows[Math.floor(first.rows.length / 2)];
  const lot = row && open.store.lotsOf([open.store.sessions({ session: row.session })[0]?.firstSeq ?? 0])[0];
  // The first word that is typed reads what is searched into memory; that goes on behind it.
  await asking(() => open.desk.list({ ...plain, text: 'closed' }));
  while ((await open.desk.list({ ...plain, text: 'closed' })).lacks !== null)
    await new Promise((go) => setTimeout(go, 20));
  for (let round = 0; round < rounds; round += 1) {
    await ask('open', 'open', plain);
    for (const show of ['toReview', 'returned', 'sample'] as const)
      await ask('filter', show, { ...plain, show });
    for (const reason of reasonIds) await ask('filter', reason, { ...plain, reason });
    for (const period of periods) await ask('filter', period, { ...plain, period });
    await ask('filter', 'person', { ...plain, practitioner: row?.practitionerId });
    for (const [what, text] of [
      ['name', row === undefined ? 'a' : inEnglish(row.clientName)],
      ['lot', lot?.lot ?? 'lot'],
      ['record number', row?.recordNumber ?? 'SMP'],
      ['one letter', 'a'],
      ['nothing', `nobody ${round}`],
      ['seal', `0000 1111 2222 ${String(1000 + round)}`],
    ] as const)
      await ask('search', what, { ...plain, text });
  }
  // What goes over all sessions is answered bit by bit: its longest stretch counts like that of the list.
  const whole = async (what: string, work: () => unknown): Promise<void> => {
    (byQuestion[what] ??= []).push((await asking(work)).cost);
  };
  for (let round = 0; round < Math.min(rounds, WHOLE_ROUNDS); round += 1) {
    for (const period of [null, ...periods])
      await whole(`figures ${period ?? 'of all'}`, () => open.desk.figures(period));
    await whole('who is due', () => open.desk.dueList());
    await whole('records that may go', () => open.desk.dueFiles());
    await whole('home with the week', () => open.home(undefined, true));
    await whole('the last seven days', () => open.desk.lately());
  }
  const sessions = open.store.endedCount();
  const month = open.desk.monthsOver()[0]?.month;
  if (month !== undefined)
    byQuestion['sample drawn'] = [(await asking(() => open.desk.drawSample(month))).cost];
  life.close();
  return { sessions, startMs, costs, byQuestion };
};

/** The desk at 100 and 10,000 sessions, and at that of `BENCH_STUDIO` where it is given. In processor time of the main thread. */
export const deskLines = async (
  rounds: number,
): Promise<{ readonly lines: readonly BenchLine[]; readonly raw: object }> => {
  const given = givenStudio();
  const folders = [
    writtenOnce('bench-small', 100, 10),
    writtenOnce('bench-desk', 10_000, 1_000),
    ...(given === undefined ? [] : [given]),
  ];
  const lines: BenchLine[] = [];
  const raw: Record<string, object> = {};
  for (const folder of folders) {
    const { sessions, startMs, costs, byQuestion } = await deskOf(folder, rounds);
    const line = (what: string, ours: number, goal: number): BenchLine => ({
      what: `desk, ${sessions.toLocaleString('en-GB')} sessions: ${what}`,
      ours,
      theirs: null,
      unit: 'ms',
      goal,
    });
    const p95 = (asked: readonly Asked[]): number =>
      quantile(
        asked.map((one) => one.cpuMs),
        0.95,
      );
    lines.push(
      line('open, p95', p95(costs.open), 100),
      line('each filter, p95', p95(costs.filter), 100),
      line('search, p95', p95(costs.search), 150),
      line(
        'longest stretch of main',
        Math.max(...Object.values(byQuestion).flatMap((all) => all.map(({ longestMs }) => longestMs))),
        50,
      ),
    );
    raw[String(sessions)] = {
      startMs,
      byQuestion: Object.fromEntries(
        Object.entries(byQuestion).map(([what, all]) => [
          what,
          { p95: p95(all), longest: Math.max(...all.map(({ longestMs }) => longestMs)) },
        ]),
      ),
    };
  }
  return { lines, raw };
};
