import { argv, stderr, stdout } from 'node:process';

/** One line about the set-up. `record` keeps its standard output for what it was asked for. */
export const say = (line: string): void => {
  (argv[1]?.endsWith('record.ts') ? stderr : stdout).write(`${line}\n`);
};

/** Runs a long piece of work and says every ten seconds that it goes on. `progress` may add how far it is. */
export const withProgress = async <T>(
  what: string,
  work: Promise<T>,
  progress: () => string = () => '',
): Promise<T> => {
  say(`${what} …`);
  const started = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - started) / 1000)} s`;
  const beat = setInterval(() => {
    const detail = progress();
    say(`  … ${seconds()}${detail ? `, ${detail}` : ''}`);
  }, 10_000);
  try {
    return await work;
  } finally {
    clearInterval(beat);
  }
};
