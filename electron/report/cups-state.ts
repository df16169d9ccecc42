/**
 * What CUPS says about a queue and a page in it, read from `lpstat` in the C locale. Its words are those of CUPS 1.7 to 2.4 and of macOS;
 * what is not understood is no trouble: then the page is sent, and the practitioner looks whether it came out.
 */
export type QueueTrouble = 'no-service' | 'no-such-printer' | 'paused' | 'rejecting' | 'unreachable';
type JobTrouble = 'held' | 'cancelled' | 'failed' | 'unreachable';

export interface Trouble<T extends string> {
  readonly is: T;
  /** In the service's own words, or nothing. */
  readonly reason: string;
}

interface Answered {
  readonly out: string;
  readonly complaint: string;
}

const unreachable =
  /may not exist or is unavailable|waiting for (?:the )?printer to become available|unable to (?:locate|connect|contact)|not (?:connected|responding)|is offline|host is down|no route to host/i;
const notRunning = /scheduler is not running|unable to connect|bad file descriptor|connection refused/i;

/** `lpstat -r` */
export const isServiceRunning = ({ out, complaint }: Answered): boolean =>
  !notRunning.test(`${out}\n${complaint}`);

/** The lines that belong to one printer: its own, and the indented ones below. */
const blockOf = (out: string, first: RegExp): readonly string[] => {
  const lines = out.split('\n');
  const start = lines.findIndex((line) => first.test(line));
  if (start === -1) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line !== '' && !/^\s/.test(line));
  return [lines[start] ?? '', ...(end === -1 ? rest : rest.slice(0, end))];
};
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The line below the first one is the service's own reason, unless it is already a `Name: value`. */
const reasonIn = ([, second = '']: readonly string[]): string => {
  const text = second.trim();
  return text === '' || /^[A-Z][\w ]*:/.test(text) ? '' : text.replace(/\.$/, '');
};

/** `lpstat -l -p <printer>` and `lpstat -a <printer>`: what keeps a page from coming out of this printer, if anything does. */
export const queueTrouble = (
  printer: string,
  { state, accepting }: { readonly state: Answered; readonly accepting: Answered },
): Trouble<QueueTrouble> | undefined => {
  if (notRunning.test(state.complaint)) return { is: 'no-service', reason: '' };
  if (/invalid destination name|unknown destination|no destinations added/i.test(state.complaint))
    return { is: 'no-such-printer', reason: '' };
  const name = escaped(printer);
  const rejecting = blockOf(accepting.out, new RegExp(`^${name} not accepting requests`));
  if (rejecting.length > 0) return { is: 'rejecting', reason: reasonIn(rejecting) };
  const block = blockOf(state.out, new RegExp(`^printer ${name} `));
  const [first = ''] = block;
  const reason = reasonIn(block);
  if (/ disabled since /.test(first)) return { is: 'paused', reason: reason === 'Paused' ? '' : reason };
  const alerts = block.find((line) => /^\s*Alerts:/.test(line)) ?? '';
  if (/\bpaused\b/.test(alerts)) return { is: 'paused', reason };
  // What an idle printer last said is over; only while it tries does it say that it cannot.
  const isTrying = !/ is idle\./.test(first);
  if ((isTrying && unreachable.test(reason)) || /\boffline-report\b|\bconnecting-to-device\b/.test(alerts))
    return { is: 'unreachable', reason };
  return undefined;
};

/** The number of a page that was taken: `request id is Desk-12 (1 file(s))`. */
export const jobOf = (out: string): string | undefined => /request id is (\S+-\d+)/.exec(out)?.[1];

/** `lpstat -l -o <printer>` (waiting) or `lpstat -W completed -l -o <printer>` (gone): `undefined` where the page is not listed. */
export const jobIn = (
  job: string,
  { out }: Answered,
): { readonly trouble: Trouble<JobTrouble> | undefined } | undefined => {
  const block = blockOf(out, new RegExp(`^${escaped(job)}\\s`));
  if (block.length === 0) return undefined;
  const after = (name: string): string =>
    block
      .find((line) => line.trim().startsWith(`${name}:`))
      ?.split(':')
      .slice(1)
      .join(':')
      .trim() ?? '';
  const alerts = after('Alerts');
  const reason = after('Status').replace(/\.$/, '');
  if (/job-hold|job-held/.test(alerts)) return { trouble: { is: 'held', reason } };
  if (/canceled/.test(alerts)) return { trouble: { is: 'cancelled', reason } };
  // `resources-are-not-ready`: the device failed, and the service will try again later (`retry-job`, as Debian sets it).
  if (/aborted|completed-with-errors|resources-are-not-ready/.test(alerts))
    return { trouble: { is: 'failed', reason } };
  return { trouble: unreachable.test(reason) ? { is: 'unreachable', reason } : undefined };
};
