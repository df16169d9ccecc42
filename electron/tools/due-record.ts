import { inEnglish } from '../../shared/words/in-english.ts';
import { parseLine } from '../../shared/journal/codec.ts';
import { parseProtocol } from '../../shared/protocol/parse.ts';
import { fileYears } from '../../shared/retention/classes.ts';
import { keptFiles } from '../../shared/retention/due.ts';
import type { ClearEntry } from '../../shared/retention/due.ts';
import { dateIn, isLocalDate } from '../../shared/time.ts';
import type { Instant, LocalDate } from '../../shared/time.ts';
import { copyRecord } from '../store/copy-record.ts';
import type { Answer } from './answer.ts';
import { storedLines } from '../store/stored-lines.ts';

/** Which files the studio need no longer keep. It needs no key, so nobody is named: a record number stands on each printed page. */
export const dueIn = (dataDir: string, now: Instant, on: string | undefined): Answer => {
  if (on !== undefined && !isLocalDate(on))
    return { code: 2, lines: [`${on} is no day of the calendar: write it like 2026-11-22`] };
  const copied = copyRecord(dataDir);
  if (!copied.ok) return { code: 1, lines: [`${copied.error.kind}: ${inEnglish(copied.error.says)}`] };
  const { db, close } = copied.value;
  try {
    let clocks: ReturnType<typeof fileYears> | undefined;
    let zone = 'UTC';
    const entries = function* (): Generator<ClearEntry> {
      for (const { line } of storedLines(db)) {
        const read = parseLine(line);
        if (!read.ok) continue;
        const { kind, body } = read.value;
        if (kind === 'protocol.released') clocks = clocksIn(body) ?? clocks;
        if (kind === 'session.opened') zone = zoneIn(body) ?? zone;
        yield read.value;
      }
    };
    // Read once for the years and the zone, which the last entries say.
    for (const _each of entries());
    if (clocks === undefined)
      return { code: 1, lines: ['unreadable: no release says how long a file is kept'] };
    const today = (on ?? dateIn(zone, now)) as LocalDate;
    const files = keptFiles(entries(), { ...clocks, bornOn: () => undefined, zone, today });
    const due = files.filter(({ isDue }) => isDue);
    const unsure = files.filter(({ isUnsure }) => isUnsure);
    const line = ({ client, recordNumber, lastVisit, keepUntil }: (typeof files)[number]): string =>
      `${recordNumber ?? `client ${client}`}: last ${lastVisit}, to be kept until ${keepUntil}`;
    return {
      code: 0,
      lines: [
        `due on ${today}: ${due.length} of ${files.length} files; each is kept ${clocks.years} years after the last visit or unwanted event, with photos ${clocks.photoYears} years after the last one`,
        ...due.map(line),
        ...(unsure.length === 0
          ? []
          : [
              `not known: ${unsure.length} of ${files.length} files. Who was under 18 at the first visit is kept until the age of ${clocks.youngKeptToAge}: birthdays are sealed, so only the app can tell. Look there before you erase.`,
              ...unsure.map((file) => `not known: ${line(file)} if they were 18`),
            ]),
        'A claim or a legal hold comes first: ask your insurer before a client is erased.',
      ],
    };
  } finally {
    close();
  }
};

const clocksIn = (body: unknown): ReturnType<typeof fileYears> | undefined => {
  const text = (body as { readonly text?: unknown } | null)?.text;
  const protocol = typeof text === 'string' ? parseProtocol(JSON.parse(text)) : undefined;
  return protocol?.ok === true ? fileYears(protocol.value.pack) : undefined;
};
const zoneIn = (body: unknown): string | undefined => {
  const zone = (body as { readonly timeZone?: unknown } | null)?.timeZone;
  return typeof zone === 'string' ? zone : undefined;
};
