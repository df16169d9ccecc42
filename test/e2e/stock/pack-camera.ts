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

interface Drawn {
  readonly kind: string;
  readonly text: string;
}

const pictureOf = async ({ kind, text }: Drawn, scale: number): Promise<Picture> =>
  PNG.sync.read(
    await bwip.toBuffer({
      bcid: kind,
      text,
      scale,
      padding: 10,
      backgroundcolor: 'ffffff',
      dontlint: true,
    } as never),
  );

/** A film of one still picture, as Chromium's fake camera reads it: a pack with this code in the middle of a grey desk. */
export const packFilm = (folder: string, kind: string, text: string): Promise<string> =>
  filmOf(folder, [{ kind, text }], kind === 'gs1-128' ? 2 : 4);

/** A pack that carries several codes, one above the other. */
export const filmOf = async (folder: string, drawn: readonly Drawn[], scale = 2): Promise<string> => {
  const codes = await Promise.all(drawn.map((one) => pictureOf(one, scale)));
  const light = Buffer.alloc(width * height, 150);
  const space = Math.floor((height - codes.reduce((sum, code) => sum + code.height, 0)) / (codes.length + 1));
  let top = space;
  for (const code of codes) {
    const left = Math.floor((width - code.width) / 2);
    if (left < 0 || space < 0)
      throw new Error(`the codes are larger than the picture: ${code.width} by ${code.height}`);
    for (let y = 0; y < code.height; y += 1)
      for (let x = 0; x < code.width; x += 1)
        light[(top + y) * width + left + x] = code.data[(y * code.width + x) * 4] ?? 0;
    top += code.height + space;
  }
  const grey = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, grey]);
  const file = join(folder, `${drawn.map(({ kind }) => kind).join('-')}.y4m`);
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
