import { inWords } from '../../builders/in-words.ts';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../../../shared/result.ts';
import { jpegOf } from '../../builders/jpeg.ts';
import { newFolder, studioOn } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { factsOf } from './stocked.ts';

const pdf = (words: string): Uint8Array => Buffer.from(`%PDF-1.4\n${words}\n%%EOF\n`);
const withProduct = (
  parts: Parameters<typeof studioOn>[0] = {},
): { readonly machine: Machine; readonly product: string } => {
  const machine = studioOn(parts);
  return { machine, product: must(machine.open().stock.addProduct(factsOf('pigment'))).id };
};
const everyFile = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));

test('a label and a safety data sheet are kept sealed, listed newest first and read back byte for byte', async () => {
  const { machine, product } = withProduct();
  const { productFiles } = machine.open();
  must(productFiles.add({ product, what: 'label', name: 'label front.jpg', bytes: jpegOf() }));
  machine.advance(1);
  const list = must(
    productFiles.add({
      product,
      what: 'safetySheet',
      name: '../Carbon: black.PDF',
      bytes: pdf('contains carbon black'),
    }),
  );
  expect(list).toMatchObject([
    { what: 'safetySheet', type: 'pdf', name: 'Carbon black.PDF', by: 'Dana Whitlock' },
    { what: 'label', type: 'jpeg', name: 'label front.jpg' },
  ]);
  expect(must(await productFiles.read(list[0]?.file ?? ''))).toMatchObject({
    name: 'Carbon black.pdf',
    bytes: pdf('contains carbon black'),
  });
  for (const file of everyFile(machine.dataDir))
    expect(readFileSync(file).includes('contains carbon black'), file).toBe(false);
  for (const word of ['label front', 'Carbon black.PDF'])
    for (const file of everyFile(machine.dataDir))
      expect(readFileSync(file).includes(word), file).toBe(false);
});

test('a copy is saved where one says', async () => {
  const saveTo = newFolder();
  const { machine, product } = withProduct({ saveTo });
  const [one] = must(
    machine.open().productFiles.add({ product, what: 'safetySheet', name: 'sds.pdf', bytes: pdf('x') }),
  );
  expect(must(await machine.open().productFiles.save(one?.file ?? ''))).toEqual({
    path: join(saveTo, 'sds.pdf'),
  });
  expect(readFileSync(join(saveTo, 'sds.pdf'))).toEqual(Buffer.from(pdf('x')));
});

test.each([
  ['neither picture nor PDF', Buffer.from('hello'), 'Choose a PDF, JPEG or PNG file.'],
  ['empty', Buffer.alloc(0), 'Choose a PDF, JPEG or PNG file.'],
  [
    'too large a PDF',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10 * 1024 * 1024)]),
    'larger than 10 MB',
  ],
])('a file that is %s is refused in a sentence and leaves nothing behind', (_what, bytes, says) => {
  const { machine, product } = withProduct();
  const answer = machine.open().productFiles.add({ product, what: 'label', name: 'x', bytes });
  expect(JSON.stringify(inWords(answer))).toContain(says);
  expect(machine.open().productFiles.list(product)).toEqual([]);
  expect(everyFile(machine.dataDir).filter((file) => file.includes('media'))).toEqual([]);
});

test('a file that was changed on the disk is not shown', async () => {
  const { machine, product } = withProduct();
  const [one] = must(
    machine.open().productFiles.add({ product, what: 'safetySheet', name: 'sds.pdf', bytes: pdf('x') }),
  );
  const [kept] = everyFile(join(machine.dataDir, 'media'));
  writeFileSync(kept ?? '', Buffer.concat([readFileSync(kept ?? ''), Buffer.from([0])]));
  expect(JSON.stringify(inWords(await machine.open().productFiles.read(one?.file ?? '')))).toContain(
    'changed on the disk',
  );
});

test('a corrected label is a new version of the product, and the old one stays in the record', () => {
  const { machine, product } = withProduct();
  must(
    machine.open().stock.amendProduct(product, factsOf('pigment', { paoMonths: 9, nickelStatement: true })),
  );
  const { store, stock } = machine.open();
  expect([...store.read({ kind: 'product.added' })].map(({ body }) => body)).toMatchObject([
    { id: product, paoMonths: 6, nickelStatement: null },
  ]);
  expect([...store.read({ kind: 'product.amended' })].map(({ body }) => body)).toMatchObject([
    { id: product, paoMonths: 9, nickelStatement: true },
  ]);
  expect(stock.page().products).toMatchObject([{ id: product, paoMonths: 9 }]);
});
