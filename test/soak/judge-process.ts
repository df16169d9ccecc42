import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import type { Question } from './judge-child.ts';
import type { Judged } from './outcome.ts';
import { whereItHangs } from './patience.ts';

const child = join(import.meta.dirname, 'judge-child.ts');
/** Far longer than any opening takes, of the child's own time: a busy machine is no hang. */
const PATIENCE_MS = 120_000;

export interface Judge {
  /** A child that dies is a crash, one that does not answer a hang; the next question goes to a new one. */
  readonly ask: (question: Question) => Promise<Judged>;
  readonly close: () => void;
}

export const createJudge = (): Judge => {
  let running: { readonly process: ChildProcess; readonly lines: Interface } | undefined;
  let said = '';

  const begin = () => {
    const process = spawn(globalThis.process.execPath, [child], { stdio: ['pipe', 'pipe', 'pipe'] });
    said = '';
    process.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4000);
    });
    return { process, lines: createInterface({ input: process.stdout! }) };
  };
  const end = (): void => {
    running?.process.kill('SIGKILL');
    running = undefined;
  };

  const ask = (question: Question): Promise<Judged> =>
    new Promise((resolve) => {
      const { process, lines } = (running ??= begin());
      const settle = (judged: Judged, last: boolean): void => {
        stopLooking();
        lines.removeAllListeners('line');
        process.removeAllListeners('exit');
        if (last) end();
        resolve(judged);
      };
      const stopLooking = whereItHangs(process.pid, PATIENCE_MS, () =>
        settle(
          {
            outcome: 'hang',
            why: `no answer in ${PATIENCE_MS / 1000} s of its own time, last at: ${said.trim()}`,
          },
          true,
        ),
      );
      lines.once('line', (line) => settle(JSON.parse(line) as Judged, false));
      process.once('exit', (code, signal) =>
        settle({ outcome: 'crash', why: `${code ?? signal}: ${said}` }, true),
      );
      said = '';
      process.stdin?.write(`${JSON.stringify(question)}\n`);
    });

  return { ask, close: end };
};
