// Makes one printed page in a fresh process: by our own painter, or by Chromium from a page with the same content.
import { app, BrowserWindow } from 'electron';
import { readBundle } from './code-cache.mjs';

const { how, behind, chunk, fontDir, sheet, issued, page, warm } = JSON.parse(
  process.env.BENCH_SHEET ?? '{}',
);

const loaded = new Map();
const ours = async () => {
  const { createPaper } = readBundle(chunk, loaded).run();
  const paper = createPaper({ fontDir });
  return () => paper.renderSheet(sheet, issued);
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

app.on('window-all-closed', () => undefined);
app.whenReady().then(async () => {
  // What every process that can print has loaded long before: not the sheet's own.
  if (how === 'ours') readBundle(behind, loaded).run();
  let print;
  const cold = await timed(async () => {
    print = await (how === 'ours' ? ours() : chromium());
    await print();
  });
  const times = [];
  for (let i = 0; i < warm; i += 1) times.push(await timed(print));
  process.stdout.write(`result ${JSON.stringify({ cold, warm: times })}\n`, () => app.exit(0));
});
