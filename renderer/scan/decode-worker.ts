import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { createDecoder } from './decode.ts';
import type { Pixels } from './decode.ts';

/** Reading takes long enough to be seen, so it happens off the thread that draws the screen. */
export type DecodeAnswer = { readonly codes: readonly string[] } | { readonly broken: string };

const decode = createDecoder(async () => (await fetch(wasmUrl)).arrayBuffer());

addEventListener('message', ({ data }: MessageEvent<Pixels>) => {
  void decode(data)
    .then(
      (codes): DecodeAnswer => ({ codes }),
      (error: unknown): DecodeAnswer => ({ broken: String(error) }),
    )
    .then((answer) => postMessage(answer));
});
