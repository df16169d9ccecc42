// Judges one folder after another, as told on its input, so that the soak sees when a judgement dies or does not come.
import { createInterface } from 'node:readline';
import { unlockVault } from '../../electron/vault/open-vault.ts';
import { openedOn } from './app.ts';
import { contentOf, judgeContent, judgeFacts } from './judge.ts';
import type { Facts } from './facts.ts';
import type { Judged } from './outcome.ts';

export type Question =
  | { readonly ask: 'opens'; readonly dataDir: string; readonly words: string }
  | { readonly ask: 'facts'; readonly dataDir: string; readonly facts: Facts }
  | {
      readonly ask: 'content';
      readonly dataDir: string;
      readonly words: readonly string[];
      readonly before: string;
    }
  | { readonly ask: 'read'; readonly dataDir: string; readonly words: readonly string[] };

const answer = async (question: Question): Promise<Judged> => {
  switch (question.ask) {
    case 'facts':
      return judgeFacts(question.dataDir, question.facts);
    case 'content':
      return judgeContent(question.dataDir, question.words, question.before);
    case 'opens':
      return unlockVault(question.dataDir, { passphrase: question.words }, 'cheap').ok
        ? { outcome: 'ok', why: '' }
        : { outcome: 'refused', why: '' };
    case 'read': {
      const machine = openedOn(question.dataDir, question.words);
      try {
        return { outcome: 'ok', why: await contentOf(machine) };
      } finally {
        machine.life.close();
      }
    }
  }
};

for await (const line of createInterface({ input: process.stdin })) {
  const judged = await answer(JSON.parse(line) as Question).catch((error: unknown): Judged => ({
    outcome: 'crash',
    why: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  process.stdout.write(`${JSON.stringify(judged)}\n`);
}
