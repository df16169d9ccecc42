import { createInterface } from 'node:readline/promises';

/** Asks for the code where somebody sits at the keyboard, else takes what standard input brings; `undefined` where that is nothing. */
export const recoveryCode = async (): Promise<string | undefined> => {
  if (process.stdin.isTTY) {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return given(await lines.question('Recovery code (Enter to go on without): '));
    } finally {
      lines.close();
    }
  }
  let text = '';
  for await (const piece of process.stdin.setEncoding('utf8') as AsyncIterable<string>) text += piece;
  return given(text);
};

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
