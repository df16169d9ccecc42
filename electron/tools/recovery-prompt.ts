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
  return given(await allOfInput());
};

/** The same for several, a line each. */
export const secretsFor = async (names: readonly string[]): Promise<readonly string[]> => {
  if (!process.stdin.isTTY) return (await allOfInput()).split(/\r?\n/);
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const typed: string[] = [];
    for (const name of names) typed.push(await lines.question(`${name}: `));
    return typed;
  } finally {
    lines.close();
  }
};

const allOfInput = async (): Promise<string> => {
  let text = '';
  for await (const piece of process.stdin.setEncoding('utf8') as AsyncIterable<string>) text += piece;
  return text;
};

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
