// Loaded before the app's own main file: how long the main process goes on at a stretch before anything else has its turn.
// What the scheduler gave to other programs meanwhile is taken off, where the system tells (Linux): a busy machine is not our work.
const { readFileSync } = require('node:fs');
const { performance } = require('node:perf_hooks');

const schedule = `/proc/self/task/${process.pid}/schedstat`;
const waitedMs = () => {
  try {
    return Number(readFileSync(schedule, 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
};

let from = performance.now();
let waited = waitedMs();
let stretches = [];
const turn = () => {
  const now = performance.now();
  const other = waitedMs();
  const ms = now - from - (other - waited);
  if (ms > 4) stretches.push({ at: Math.round(now), ms });
  from = now;
  waited = other;
  setTimeout(turn, 1);
};
turn();

/** Since it was last asked. */
globalThis.benchStretches = () => {
  const seen = stretches;
  stretches = [];
  return seen;
};
