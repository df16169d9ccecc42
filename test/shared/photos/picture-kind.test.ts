import { expect, test } from 'vitest';
import { isReadable, pictureKindOf } from '../../../shared/photos/picture-kind.ts';
import { problemOfKind } from '../../../shared/words/photos.ts';
import { jpegOf, text } from '../../builders/jpeg.ts';

const kinds: readonly [bytes: readonly number[], kind: string, problem: string | undefined][] = [
  [[...jpegOf()], 'jpeg', undefined],
  [[0x89, ...text('PNG\r\n\u001a\n')], 'png', undefined],
  [text('RIFF....WEBPVP8 '), 'webp', 'notPicture'],
  [[0, 0, 0, 24, ...text('ftypheic')], 'heic', 'heic'],
  [[0, 0, 0, 24, ...text('ftypmif1')], 'heic', 'heic'],
  [[0, 0, 0, 24, ...text('ftypavif')], 'avif', 'notPicture'],
  [[0, 0, 0, 24, ...text('ftypisom')], 'unknown', 'notPicture'],
  [text('GIF89a'), 'gif', 'notPicture'],
  [text('%PDF-1.7'), 'pdf', 'notPicture'],
  [[], 'empty', 'empty'],
  [text('hello there'), 'unknown', 'notPicture'],
  [[0xff], 'unknown', 'notPicture'],
];
test.each(kinds)('the first bytes say what a file is (%#)', (bytes, kind, problem) => {
  const found = pictureKindOf(Uint8Array.from(bytes));
  expect(found).toBe(kind);
  expect(problemOfKind(found)).toBe(problem);
  expect(isReadable(found)).toBe(problem === undefined);
});
