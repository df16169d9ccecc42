import type { Page } from '@playwright/test';
import { root } from '../../electron/runtime/spawn.ts';
import type { AskOf, ChannelName, ValueOf } from '../../shared/ipc/contract.ts';
import { must } from '../../shared/result.ts';
import { memoryOf, startElectron } from './electron-run.ts';
import { largeStudio, smallStudio, withOneWaiting } from './large-studio.ts';
import { median, quantile } from './stats.ts';
import type { BenchLine } from './stats.ts';
import { studioPassphrase } from './studio-folder.ts';
import { timedTaps } from './tap-watch.ts';
import { eveningOffset } from './used-folder.ts';
import { ourWindow } from './window.ts';
import type { BenchWindow } from './window.ts';

const secret = studioPassphrase;
/** Of taps in each of the two goes on either side, for each round. */
const TAPS = 20;
const SETTLE = 20;

/** What a hundred thousand sessions change for who works with them, each beside a studio of a hundred or against its limit. */
export const largeLines = async (
  rounds: number,
): Promise<{ readonly lines: readonly BenchLine[]; readonly raw: object }> => {
  const [large, small] = [largeStudio(), smallStudio()];
  const { sessions } = withOneWaiting(large);
  withOneWaiting(small);
  const starts = await startsOf(large, small, rounds);
  const looks = await looksAt(large, Math.min(rounds, 5));
  const taps = await tapsBeside(large, small, TAPS * rounds);
  const many = sessions.toLocaleString('en-GB');
  return {
    lines: [
      {
        what: `start at ${many} sessions, against 100`,
        ours: median(starts.large.ms),
        theirs: median(starts.small.ms),
        unit: 'ms',
        goal: 1.1,
      },
      {
        what: `memory (PSS) after the start at ${many}, against 100`,
        ours: median(starts.large.pssMiB),
        theirs: median(starts.small.pssMiB),
        unit: 'MiB',
        goal: 1.3,
      },
      {
        what: `first look at Completed at ${many}, click to painted rows`,
        ours: median(looks.first),
        theirs: null,
        unit: 'ms',
        goal: 100,
      },
      {
        what: 'longest stretch of main, from the first screen on',
        ours: median(looks.longest),
        theirs: null,
        unit: 'ms',
        goal: 50,
      },
      {
        what: `tap p99 while main makes summaries, against 100 sessions and quiet`,
        ours: quantile(taps.large, 0.99),
        theirs: quantile(taps.small, 0.99),
        unit: 'ms',
        goal: 1.2,
      },
    ],
    raw: { sessions, starts, looks, taps },
  };
};

interface Starts {
  readonly ms: number[];
  readonly pssMiB: number[];
}
const home =
  "document.querySelector('h1')?.textContent === 'Home' && document.querySelectorAll('button').length > 5";

const startsOf = async (
  large: string,
  small: string,
  rounds: number,
): Promise<{ readonly large: Starts; readonly small: Starts }> => {
  const start = (dataDir: string) =>
    startElectron(
      root,
      [`--data-dir=${dataDir}`],
      { STIPPLE_TEST: '1', STIPPLE_PASSPHRASE: secret, STIPPLE_CLOCK_OFFSET_MS: eveningOffset(dataDir) },
      home,
    );
  const seen = { large: { ms: [], pssMiB: [] } as Starts, small: { ms: [], pssMiB: [] } as Starts };
  // The first start of each fills caches and is not counted.
  for (const dataDir of [large, small]) await (await start(dataDir)).quit();
  for (let round = 0; round < rounds; round += 1)
    for (const [into, dataDir] of [
      [seen.large, large],
      [seen.small, small],
    ] as const) {
      const running = await start(dataDir);
      into.ms.push(running.ms);
      await new Promise((done) => {
        setTimeout(done, 2_000);
      });
      into.pssMiB.push(memoryOf(running.pid).pssMiB);
      await running.quit();
    }
  return seen;
};

/** What the page asks of main through its own client. */
const askIn =
  (page: Page) =>
  async <N extends ChannelName>(channel: N, request: AskOf<N>): Promise<ValueOf<N>> =>
    must(
      (await page.evaluate(
        ([name, value]) =>
          (window as unknown as { client: Record<string, (asked: unknown) => unknown> }).client[name]?.(
            value,
          ),
        [channel, request] as const,
      )) as never,
    );

interface Stretch {
  readonly at: number;
  readonly ms: number;
}
const stretchesOf = ({ app }: BenchWindow): Promise<readonly Stretch[]> =>
  app.evaluate(() =>
    (globalThis as unknown as { benchStretches: () => readonly Stretch[] }).benchStretches(),
  );

/** The first look of each start, and how long main went on at a stretch while a person walked through the whole studio. */
const looksAt = async (
  dataDir: string,
  rounds: number,
): Promise<{
  readonly first: number[];
  readonly longest: number[];
  readonly stretches: Record<string, number[]>;
}> => {
  const seen = { first: [] as number[], longest: [] as number[], stretches: {} as Record<string, number[]> };
  for (let round = 0; round < rounds; round += 1) {
    const window = await ourWindow(dataDir, { secret, watched: true });
    const { page, app } = window;
    const ask = askIn(page);
    await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
    await stretchesOf(window);
    let longest = 0;
    const during = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
      const answer = await work();
      await page.waitForTimeout(300);
      const most = Math.max(0, ...(await stretchesOf(window)).map(({ ms }) => ms));
      (seen.stretches[what] ??= []).push(most);
      longest = Math.max(longest, most);
      return answer;
    };
    seen.first.push(await during('completed', () => firstLook(page)));
    const { rows } = await during('next page', () =>
      ask('completed.list', { text: '', before: null, limit: 500 }),
    );
    await during('search in completed', () =>
      ask('completed.list', { text: 'okonkwo', before: null, limit: 100 }),
    );
    const session = rows.at(-1)?.session;
    if (session === undefined) throw new Error('the bench studio has no ended session');
    await during('a completed session', () => ask('completed.open', { session }));
    await during('home', () => ask('home.page', null));
    const { rows: people } = await during('clients', () => ask('clients.find', { text: '' }));
    const client = people.find(
      ({ openSession, lastSession }) => openSession === null && lastSession !== null,
    )?.id;
    if (client === undefined) throw new Error('the bench studio has nobody who was here');
    await during('client page', () => ask('clients.open', { id: client }));
    await during('history', () => ask('clients.history', { id: client }));
    const { lots } = await during('stock', () => ask('stock.list', null));
    await during('recall', () =>
      ask('stock.recallReach', { text: lots.first[0]?.lot.lot ?? '', product: null }),
    );
    await during('exposures', () => ask('exposures.log', null));
    const started = await during('session.start', () => ask('session.start', { client, kind: 'touch_up' }));
    await during('the end of a session', () =>
      ask('session.apply', {
        session: started.session,
        from: started.place,
        intent: { type: 'session.deferred', reason: 'Bench', noteForClient: 'Please come again' },
      }),
    );
    await during('ten seconds of housekeeping', () => page.waitForTimeout(10_000));
    seen.longest.push(longest);
    await app.close();
  }
  return seen;
};

/** From the click to the frame that shows rows. */
const firstLook = async (page: Page): Promise<number> => {
  await page.evaluate(() => {
    let from = 0;
    window.addEventListener(
      'click',
      ({ timeStamp }) => {
        from = timeStamp;
      },
      { capture: true, once: true },
    );
    const shown = new Promise<number>((done) => {
      const watch = new MutationObserver(() => {
        if (from === 0 || document.querySelector('tr[data-row]') === null) return;
        watch.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - from);
          port2.postMessage(null);
        });
      });
      watch.observe(document.body, { childList: true, subtree: true });
    });
    Object.assign(window, { firstLook: shown });
  });
  await page.getByRole('button', { name: 'Completed sessions' }).first().click();
  return page.evaluate(() => (window as unknown as { firstLook: Promise<number> }).firstLook);
};

/** By turns, so that a busy machine slows both. */
const tapsBeside = async (
  large: string,
  small: string,
  count: number,
): Promise<{ readonly large: number[]; readonly small: number[]; readonly owed: number[] }> => {
  const seen = { large: [] as number[], small: [] as number[], owed: [] as number[] };
  for (const [into, dataDir] of [
    [seen.small, small],
    [seen.large, large],
    [seen.large, large],
    [seen.small, small],
  ] as const) {
    const { app, page } = await ourWindow(dataDir, { secret });
    const ask = askIn(page);
    const owed = async (): Promise<number> =>
      (await ask('completed.list', { text: '', before: null, limit: 1 })).lacks?.summaries ?? 0;
    await page.getByRole('button', { name: 'Resume Bench Waiting' }).click();
    await page.locator('[data-stage="cleanseAndNumb"]').waitFor();
    const before = await owed();
    const ticks = await page.locator('[id^="item-"] .tick-row').all();
    into.push(...(await timedTaps(page, ticks, count + SETTLE)).slice(SETTLE));
    if (dataDir === large) seen.owed.push(before, await owed());
    await app.close();
    withOneWaiting(dataDir);
  }
  return seen;
};
