/** Asked between two small things; answers at once while there is time, else after everybody else had a turn. */
export type Pace = () => Promise<void> | undefined;

const SLICE_MS = 8;

/** `rest` lets others go first, however long they want. */
export const paced = (rest: () => Promise<void>): Pace => {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE_MS) return undefined;
    return rest().then(() => {
      since = performance.now();
    });
  };
};

/** Work that was given up because nobody wants its result any more. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp';
}
