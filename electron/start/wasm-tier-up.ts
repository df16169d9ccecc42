import { setFlagsFromString } from 'node:v8';

// [Note: SQLite is compiled twice] V8 first compiles WebAssembly quickly, then what is used much once more, for speed. The
// heart of SQLite is one function of 60 kB: its second compilation takes 0.4 s of a processor, starts with the first few
// statements, and would go on beside the page that is just being built. These two put it off until nobody waits.
// An engine that does not know the flag says so on its error output and goes on as it would have.

/** Before SQLite is loaded. */
export const holdWasmTierUp = (): void => setFlagsFromString('--wasm-tier-up-filter=0');

/** When the first screen stands. */
export const allowWasmTierUp = (): void => setFlagsFromString('--wasm-tier-up-filter=-1');
