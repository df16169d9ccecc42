import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { pdfkitStubs, stubbedParts } from '../../../electron/start/pdfkit-stubs.ts';

const pdfkit = createRequire(import.meta.url).resolve('pdfkit');
const fontkit = createRequire(pdfkit).resolve('fontkit');

test.each(stubbedParts)(
  '%s, which the built app leaves out, is still what the page maker asks for',
  async (name) => {
    const found = [pdfkit, fontkit].flatMap((asker) => {
      try {
        return [createRequire(asker).resolve(name)];
      } catch {
        return [];
      }
    });
    expect(found).not.toHaveLength(0);
    const [whole, stands] = [
      createRequire(import.meta.url)(found[0] as string) as object,
      await standIn(name),
    ];
    for (const part of Object.keys(stands)) if (part !== 'default') expect(whole).toHaveProperty(part);
  },
);

test('what is left out says so when it is asked for after all', async () => {
  const { cbc } = (await standIn('@noble/ciphers/aes')) as { readonly cbc: () => void };
  expect(() => cbc()).toThrow('a file to lock');
});

test('what is not named stays whole', () => {
  const { resolveId } = pdfkitStubs as unknown as { readonly resolveId: (name: string) => string | null };
  expect(resolveId('fontkit')).toBeNull();
});

const standIn = async (name: string): Promise<object> => {
  const { resolveId, load } = pdfkitStubs as unknown as {
    readonly resolveId: (name: string) => string;
    readonly load: (id: string) => string;
  };
  return (await import(`data:text/javascript,${encodeURIComponent(load(resolveId(name)))}`)) as object;
};
