/**
 * HarfBuzz, called straight: its own package waits for the WebAssembly while it is imported, which a CommonJS bundle cannot do.
 * Text that needs more than one sign per letter is shaped by it: Arabic, Hebrew, Devanagari, Thai, letters with marks set on them.
 */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly __wasm_call_ctors: () => void;
  readonly malloc: (bytes: number) => number;
  readonly free: (at: number) => void;
  readonly hb_blob_create: (at: number, length: number, mode: number, user: number, done: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_font_create: (face: number) => number;
  readonly hb_font_get_nominal_glyph: (font: number, codePoint: number, glyph: number) => number;
  readonly hb_buffer_create: () => number;
  readonly hb_buffer_reset: (buffer: number) => void;
  readonly hb_buffer_add_utf16: (
    b: number,
    text: number,
    length: number,
    from: number,
    count: number,
  ) => void;
  readonly hb_buffer_set_direction: (buffer: number, direction: number) => void;
  readonly hb_buffer_set_cluster_level: (buffer: number, level: number) => void;
  readonly hb_buffer_guess_segment_properties: (buffer: number) => void;
  readonly hb_buffer_get_glyph_infos: (buffer: number, count: number) => number;
  readonly hb_buffer_get_glyph_positions: (buffer: number, count: number) => number;
  readonly hb_shape: (font: number, buffer: number, features: number, count: number) => void;
}

/** As much of the runtime's own as is used here: the types of a window are not those of the main process. */
declare const WebAssembly: {
  readonly instantiate: (
    code: Uint8Array,
    imports: object,
  ) => Promise<{ readonly instance: { readonly exports: unknown } }>;
};

/** One sign of a shaped text, in the order it is painted; `cluster` is where its letters begin in the text. Measures in font units. */
export interface ShapedGlyph {
  readonly id: number;
  readonly cluster: number;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

export interface Shaper {
  readonly shape: (text: string, rightToLeft: boolean) => readonly ShapedGlyph[];
  readonly has: (codePoint: number) => boolean;
}

export interface HarfBuzz {
  readonly open: (font: Uint8Array) => Shaper;
}

const leftToRight = 4;
const readOnly = 1;
/** A letter with its marks is one cluster: read back, it comes in one piece. */
const monotoneGraphemes = 0;
const page = 65_536;
/** Ligatures that only look nicer: off, so that a shaped word is as wide as the same word beside it that needed no shaping. */
const off = ['liga', 'clig'];

export const loadHarfBuzz = async (wasm: Uint8Array): Promise<HarfBuzz> => {
  const never = (what: string) => () => {
    throw new Error(`defect: HarfBuzz asked for ${what}`);
  };
  const { instance } = await WebAssembly.instantiate(wasm, {
    env: {
      _abort_js: never('an end'),
      _setitimer_js: never('a timer'),
      _emscripten_runtime_keepalive_clear: () => undefined,
      emscripten_resize_heap: (bytes: number) => {
        hb.memory.grow(Math.ceil((bytes - hb.memory.buffer.byteLength) / page));
        return 1;
      },
    },
    wasi_snapshot_preview1: { proc_exit: never('an end') },
  });
  const hb = instance.exports as Exports;
  hb.__wasm_call_ctors();
  const words = () => new Uint32Array(hb.memory.buffer);
  const signed = () => new Int32Array(hb.memory.buffer);

  const buffer = hb.hb_buffer_create();
  const count = hb.malloc(4);
  const features = hb.malloc(16 * off.length);
  off.forEach((tag, index) => {
    const value = [...tag].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
    words().set([value, 0, 0, 0xffff_ffff], features / 4 + 4 * index);
  });

  const shape = (font: number, text: string, rightToLeft: boolean): readonly ShapedGlyph[] => {
    const letters = hb.malloc(2 * text.length);
    new Uint16Array(hb.memory.buffer).set(
      Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
      letters / 2,
    );
    hb.hb_buffer_reset(buffer);
    hb.hb_buffer_add_utf16(buffer, letters, text.length, 0, text.length);
    hb.free(letters);
    hb.hb_buffer_set_direction(buffer, leftToRight + (rightToLeft ? 1 : 0));
    hb.hb_buffer_set_cluster_level(buffer, monotoneGraphemes);
    hb.hb_buffer_guess_segment_properties(buffer);
    hb.hb_shape(font, buffer, features, off.length);
    const infos = hb.hb_buffer_get_glyph_infos(buffer, count) / 4;
    const places = hb.hb_buffer_get_glyph_positions(buffer, count) / 4;
    const [found, measured] = [words(), signed()];
    return Array.from({ length: found[count / 4] ?? 0 }, (_, index) => ({
      id: found[infos + 5 * index] ?? 0,
      cluster: found[infos + 5 * index + 2] ?? 0,
      xAdvance: measured[places + 5 * index] ?? 0,
      xOffset: measured[places + 5 * index + 2] ?? 0,
      yOffset: measured[places + 5 * index + 3] ?? 0,
    }));
  };

  return {
    open: (bytes) => {
      const at = hb.malloc(bytes.length);
      new Uint8Array(hb.memory.buffer).set(bytes, at);
      const font = hb.hb_font_create(
        hb.hb_face_create(hb.hb_blob_create(at, bytes.length, readOnly, 0, 0), 0),
      );
      return {
        shape: (text, rightToLeft) => shape(font, text, rightToLeft),
        has: (codePoint) => hb.hb_font_get_nominal_glyph(font, codePoint, count) !== 0,
      };
    },
  };
};
