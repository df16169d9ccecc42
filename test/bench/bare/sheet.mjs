// Makes one printed page in a fresh process: by our own painter, or by Chromium from a page with the same content.
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { app, BrowserWindow } from 'electron';
import { readBundle } from './code-cache.mjs';

const { how, behind, chunk, fontDir, sheet, issued, record, page, warm, looks } = JSON.parse(
  process.env.BENCH_SHEET ?? '{}',
);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const loaded = new Map();
const ours = async () => {
  const { createPaper } = readBundle(chunk, loaded).run();
  const paper = createPaper({ fontDir });
  if (record === undefined) return () => paper.renderSheet(sheet, issued);
  const { paper: whole, visits } = JSON.parse(readFileSync(record, 'utf8'));
  return () => paper.renderCopy(whole, visits, () => undefined);
};
const chromium = async () => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  return async () => {
    await window.loadFile(page);
    return window.webContents.printToPDF({ pageSize: 'A4', printBackground: true });
  };
};
const timed = async (work) => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

const cpuMs = () => {
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage)();
  return (user + system) / 1_000;
};
/** The longest that this thread goes on before anything else has its turn, in processor time. */
const watched = async (work) => {
  let [last, longest, isOver] = [cpuMs(), 0, false];
  const turn = () => {
    const now = cpuMs();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  isOver = true;
  return Math.max(longest, cpuMs() - last);
};

app.on('window-all-closed', () => undefined);
app.whenReady().then(async () => {
  // What every process that can print has loaded long before: not the sheet's own.
  if (how === 'ours') readBundle(behind, loaded).run();
  let print;
  let longest = 0;
  const cold = await timed(async () => {
    longest = await watched(async () => {
      print = await (how === 'ours' ? ours() : chromium());
      await print();
    });
  });
  const times = [];
  const kept = [];
  for (let i = 0; i < warm; i += 1) {
    times.push(await timed(print));
    // What nothing holds any more is no use of memory.
    if (looks?.includes(i + 1)) {
      collect();
      kept.push(process.memoryUsage().heapUsed + process.memoryUsage().external);
    }
  }
  process.stdout.write(`result ${JSON.stringify({ cold, longest, warm: times, kept })}\n`, () => app.exit(0));
});
