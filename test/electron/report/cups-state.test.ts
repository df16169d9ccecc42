import { describe, expect, test } from 'vitest';
import { isServiceRunning, jobIn, jobOf, queueTrouble } from '../../../electron/report/cups-state.ts';

// As `lpstat` of CUPS 2.4.2 wrote them with a printer in each state, shortened where nothing is read.
const said = (out: string, complaint = '') => ({ out, complaint });
const tail = (alerts: string) =>
  `\tForm mounted:\n\tContent types: any\n\tDescription: Desk\n\tAlerts: ${alerts}\n\tLocation: \n`;
const idle = `printer Desk is idle.  enabled since Sun Nov 29 13:17:16 2026\n${tail('none')}`;
const takes = 'Desk accepting requests since Sun Nov 29 13:17:16 2026\n';
const missing = 'lpstat: Invalid destination name in list "Desk".\n';

describe('a queue', () => {
  const states: readonly (readonly [string, string, string, string, unknown])[] = [
    ['is idle', idle, takes, '', undefined],
    [
      'was paused, with a reason',
      `printer Desk disabled since Sun Nov 29 13:17:18 2026 -\n\tout of paper\n${tail('paused')}`,
      takes,
      '',
      { is: 'paused', reason: 'out of paper' },
    ],
    [
      'was paused without one',
      `printer Desk disabled since Sun Nov 29 13:17:18 2026 -\n\tPaused\n${tail('paused')}`,
      takes,
      '',
      { is: 'paused', reason: '' },
    ],
    [
      'takes no pages',
      `printer Desk is idle.  enabled since Sun Nov 29 13:17:18 2026\n\tclosed\n${tail('none')}`,
      'Desk not accepting requests since Sun Nov 29 13:17:18 2026 -\n\tclosed\n',
      '',
      { is: 'rejecting', reason: 'closed' },
    ],
    [
      'sends to a device that is off',
      `printer Desk now printing Desk-5.  enabled since Sun Nov 29 13:17:18 2026\n\tThe printer may not exist or is unavailable at this time.\n${tail('none')}`,
      takes,
      '',
      { is: 'unreachable', reason: 'The printer may not exist or is unavailable at this time' },
    ],
    [
      'waits for a cable',
      `printer Desk now printing Desk-8.  enabled since Sun Nov 29 13:17:31 2026\n\tWaiting for printer to become available.\n${tail('none')}`,
      takes,
      '',
      { is: 'unreachable', reason: 'Waiting for printer to become available' },
    ],
    [
      'prints',
      `printer Desk now printing Desk-9.  enabled since Sun Nov 29 13:17:31 2026\n\tSending data to printer.\n${tail('none')}`,
      takes,
      '',
      undefined,
    ],
    [
      'is idle and remembers an old failure',
      `printer Desk is idle.  enabled since Sun Nov 29 13:17:35 2026\n\tThe printer may not exist or is unavailable at this time.\n${tail('none')}`,
      takes,
      '',
      undefined,
    ],
    ['is not there', '', '', missing, { is: 'no-such-printer', reason: '' }],
    ['has no scheduler', '', '', 'lpstat: Scheduler is not running.\n', { is: 'no-service', reason: '' }],
    ['says what nobody knows yet', 'printer Desk dances.\n', takes, '', undefined],
  ];
  test.each(states)('that %s is told from the others', (_what, state, accepting, complaint, expected) =>
    expect(queueTrouble('Desk', { state: said(state, complaint), accepting: said(accepting) })).toEqual(
      expected,
    ),
  );

  test('is not taken for another whose name begins alike', () => {
    const both = `printer Desk_2 disabled since Sun Nov 29 13:17:18 2026 -\n\tout of paper\n${tail('paused')}${idle}`;
    const accepting = said(
      `Desk_2 not accepting requests since Sun Nov 29 13:17:18 2026 -\n\tclosed\n${takes}`,
    );
    expect(queueTrouble('Desk', { state: said(both), accepting })).toBeUndefined();
    expect(queueTrouble('Desk_2', { state: said(both), accepting })?.is).toBe('rejecting');
    expect(queueTrouble('De.k', { state: said(both), accepting })).toBeUndefined();
  });

  test('of a service that is off is none', () => {
    expect(isServiceRunning(said('scheduler is running\n'))).toBe(true);
    expect(isServiceRunning(said('scheduler is not running\n'))).toBe(false);
    expect(isServiceRunning(said('', 'lpstat: Unable to connect to server\n'))).toBe(false);
  });
});

describe('a page in a queue', () => {
  const line = 'Desk-14                 root              3072   Sun Nov 29 13:22:30 2026\n';
  const page = (status: string | null, alerts: string) =>
    said(`${line}${status === null ? '' : `\tStatus: ${status}\n`}\tAlerts: ${alerts}\n\tqueued for Desk\n`);

  test('is found by the number it was given', () => {
    expect(jobOf('request id is Desk-14 (1 file(s))\n')).toBe('Desk-14');
    expect(jobOf('request id is Front-desk-2-7 (1 file(s))\n')).toBe('Front-desk-2-7');
    expect(jobOf('nothing')).toBeUndefined();
  });

  test.each([
    ['is held', page(null, 'job-hold-until-specified'), { is: 'held', reason: '' }],
    ['was cancelled', page('', 'job-canceled-by-user'), { is: 'cancelled', reason: '' }],
    [
      'failed',
      page('unable to find trailer dictionary while recovering damaged file', 'job-completed-with-errors'),
      { is: 'failed', reason: 'unable to find trailer dictionary while recovering damaged file' },
    ],
    [
      'waits for a device that is off',
      page('The printer may not exist or is unavailable at this time.', 'job-printing'),
      { is: 'unreachable', reason: 'The printer may not exist or is unavailable at this time' },
    ],
    ['goes out', page('', 'processing-to-stop-point'), undefined],
    ['is next', page(null, 'none'), undefined],
  ])('that %s is told from the others', (_what, out, trouble) =>
    expect(jobIn('Desk-14', out)).toEqual({ trouble }),
  );

  test('that is gone is not taken for its neighbour', () => {
    expect(jobIn('Desk-1', page(null, 'job-hold-until-specified'))).toBeUndefined();
    expect(jobIn('Desk-14', said(''))).toBeUndefined();
  });
});
