import { existsSync } from 'node:fs';
import { request } from 'node:http';

/** States of a job that is over, by their numbers in the Internet Printing Protocol (RFC 8011, 5.3.7). */
const states = new Map([
  [7, 'cancelled'],
  [8, 'aborted'],
  [9, 'completed'],
] as const);
type JobEnd = 'cancelled' | 'aborted' | 'completed';

const GET_JOB_ATTRIBUTES = 0x0009;
const [OPERATION, END, ENUM, KEYWORD, URI, CHARSET, LANGUAGE] = [0x01, 0x03, 0x23, 0x44, 0x45, 0x47, 0x48];
const PATIENCE_MS = 3_000;

const text = (tag: number, name: string, value: string): Buffer => {
  const head = Buffer.alloc(3);
  head.writeUInt8(tag);
  head.writeUInt16BE(name.length, 1);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(value.length);
  return Buffer.concat([head, Buffer.from(name, 'latin1'), length, Buffer.from(value, 'latin1')]);
};

/** `Get-Job-Attributes` of one job, asking for its state alone. */
export const askForState = (job: number): Buffer => {
  const head = Buffer.from([2, 0, 0, 0, 0, 0, 0, 1, OPERATION]);
  head.writeUInt16BE(GET_JOB_ATTRIBUTES, 2);
  return Buffer.concat([
    head,
    text(CHARSET, 'attributes-charset', 'utf-8'),
    text(LANGUAGE, 'attributes-natural-language', 'en'),
    text(URI, 'job-uri', `ipp://localhost/jobs/${job}`),
    text(KEYWORD, 'requested-attributes', 'job-state'),
    Buffer.from([END]),
  ]);
};

/** How the job ended, as an answer says it; nothing where it does not, or where the job goes on. */
export const stateIn = (answer: Uint8Array): JobEnd | undefined => {
  const bytes = Buffer.from(answer);
  for (let at = 8; at < bytes.length && bytes[at] !== END;) {
    const tag = bytes[at] ?? END;
    // A tag below 16 opens a group and has no value.
    if (tag < 0x10) {
      at += 1;
      continue;
    }
    if (at + 5 > bytes.length) return undefined;
    const nameLength = bytes.readUInt16BE(at + 1);
    const lengthAt = at + 3 + nameLength;
    if (lengthAt + 2 > bytes.length) return undefined;
    const length = bytes.readUInt16BE(lengthAt);
    const name = bytes.toString('latin1', at + 3, lengthAt);
    if (tag === ENUM && name === 'job-state' && length === 4 && lengthAt + 6 <= bytes.length)
      return states.get(bytes.readInt32BE(lengthAt + 2) as 7);
    at = lengthAt + 2 + length;
  }
  return undefined;
};

/** The socket of the printing service of this computer. One on another computer is not asked: nothing here opens a network connection. */
const socketOf = (): string | undefined =>
  [
    process.env['CUPS_SERVER'] ?? '',
    '/run/cups/cups.sock',
    '/var/run/cups/cups.sock',
    '/private/var/run/cupsd',
  ].find((path) => path.startsWith('/') && existsSync(path));

/** How a page that is gone from its queue ended: `lpstat` says the same of one that came out and of one that the service gave up. */
export const jobEnd = (job: string): Promise<JobEnd | undefined> =>
  new Promise((resolve) => {
    const number = Number(/-(\d+)$/.exec(job)?.[1]);
    const socketPath = socketOf();
    if (!Number.isInteger(number) || socketPath === undefined) return resolve(undefined);
    const body = askForState(number);
    const asked = request(
      {
        socketPath,
        path: '/',
        method: 'POST',
        headers: { host: 'localhost', 'content-type': 'application/ipp', 'content-length': body.length },
        timeout: PATIENCE_MS,
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', () => resolve(undefined));
        answer.on('end', () => resolve(stateIn(Buffer.concat(chunks))));
      },
    );
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(undefined));
    asked.end(body);
  });
