import type { RecordReader } from '../store/store.ts';

/** Stands in the first entry of a record that was made up to try things in: it says so for ever, wherever it is opened. */
export const practiceSwitch = 'practice';

export const isPracticeRecord = (reader: Pick<RecordReader, 'read'>): boolean => {
  for (const { body } of reader.read({ kind: 'journal.begun' })) {
    const { testSwitches } = (body ?? {}) as { readonly testSwitches?: unknown };
    return Array.isArray(testSwitches) && testSwitches.includes(practiceSwitch);
  }
  return false;
};
