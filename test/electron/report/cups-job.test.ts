import { describe, expect, test } from 'vitest';
import { askForState, stateIn } from '../../../electron/report/cups-job.ts';

/** An answer of a printing service: version, status, request, a group of the operation, a group of the job. */
const answer = (...job: readonly number[]): Uint8Array =>
  Uint8Array.from([2, 0, 0, 0, 0, 0, 0, 1, 1, 0x47, 0, 1, 97, 0, 2, 98, 99, 2, ...job, 3]);
const name = [...Buffer.from('job-state')];
const state = (value: number): readonly number[] => [0x23, 0, name.length, ...name, 0, 4, 0, 0, 0, value];

describe('how a page ended, as the service says it', () => {
  test.each([
    [7, 'cancelled'],
    [8, 'aborted'],
    [9, 'completed'],
    [5, undefined],
    [3, undefined],
  ] as const)('state %d', (value, end) => expect(stateIn(answer(...state(value)))).toBe(end));

  test('is found behind others, and a name alone is none', () => {
    const other = [0x21, 0, 2, 105, 100, 0, 4, 0, 0, 0, 8];
    expect(stateIn(answer(...other, ...state(8)))).toBe('aborted');
    expect(stateIn(answer(...other))).toBeUndefined();
  });

  test('is nothing where the answer is cut off anywhere', () => {
    const whole = answer(...state(9));
    for (let length = 0; length < whole.length - 1; length += 1)
      expect(stateIn(whole.slice(0, length)), String(length)).toBeUndefined();
  });

  test('is asked for by the number of the job', () => {
    const asked = askForState(412).toString('latin1');
    expect(asked).toContain('ipp://localhost/jobs/412');
    expect(asked.endsWith('job-state\x03')).toBe(true);
  });
});
