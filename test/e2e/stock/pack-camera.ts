import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import bwip from 'bwip-js/node';

interface Picture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}
const { PNG } = createRequire(import.meta.url)('pngjs') as {
  readonly PNG: { readonly sync: { readonly read: (file: Uint8Array) => Picture } };
};

const width = 640;
const height = 480;

/** A film of one still picture, as Chromium's fake camera reads it: a pack with this code in the middle of a grey desk. */
export const packFilm = async (folder: string, kind: string, text: string): Promise<string> => {
  const code = PNG.sync.read(
    await bwip.toBuffer({
      bcid: kind,
      text,
      scale: kind === 'gs1-128' ? 2 : 4,
      padding: 10,
      backgroundcolor: 'ffffff',
    }),
  );
  const light = Buffer.alloc(width * height, 150);
  const [left, top] = [Math.floor((width - code.width) / 2), Math.floor((height - code.height) / 2)];
  if (left < 0 || top < 0)
    throw new Error(`the code is larger than the picture: ${code.width} by ${code.height}`);
  for (let y = 0; y < code.height; y += 1)
    for (let x = 0; x < code.width; x += 1)
      light[(top + y) * width + left + x] = code.data[(y * code.width + x) * 4] ?? 0;
  const grey = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, grey]);
  const file = join(folder, `${kind}.y4m`);
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]),
  );
  return file;
};

/** Switches for a camera that sees this film; who may see it is still asked of our own guard. */
export const cameraThatSees = (film: string): readonly string[] => [
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
];
