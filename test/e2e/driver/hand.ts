import type { Locator } from '@playwright/test';

/** How a person works the screen. The same session is done by fingers alone and by keys alone through this. */
export interface Hand {
  readonly by: 'touch' | 'keys';
  /** Presses a button, or a zone of the map. */
  readonly press: (target: Locator) => Promise<void>;
  /** Turns a tick on or off. */
  readonly tick: (box: Locator) => Promise<void>;
  /** Presses one of a row of answers. */
  readonly choose: (row: Locator, answer: Locator) => Promise<void>;
  /** Opens a list and takes one of it. */
  readonly pick: (list: Locator, option: string) => Promise<void>;
  /** Puts text into a field in place of what stands there. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** The one primary button: tapped, or Page Down. */
  readonly goOn: (button: Locator) => Promise<void>;
}
