import { existsSync } from 'node:fs';
import type { JsonValue } from '../../shared/brand.ts';
import type { Union } from '../../shared/sharing/union.ts';
import type { Line } from '../record-writer.ts';
import { keepOthers, linesOfFiles, othersLines } from '../sharing/others.ts';
import { lineFilesIn, linesFolderIn, sendLines } from '../sharing/shared-folder.ts';
import { ownLines, uniteFor } from './studio-union.ts';
import type { Answer } from './answer.ts';
import { nameIn, troubles } from './union-lines.ts';
import { no, said, withWorkspace } from './with-workspace.ts';
import type { Opening } from './with-workspace.ts';

export interface ShareAsked extends Opening {
  readonly folder: string;
}

/**
 * Sends this tablet's lines to the folder and takes those of the others out of it, sealed as they are. Moving them needs no key, and Stipple
 * may be open; that they were heard is an entry, so that takes the passphrase.
 */
export const shareRecord = async (asked: ShareAsked): Promise<Answer> => {
  const { dataDir, folder } = asked;
  const isOpened = (asked.secrets[0] ?? '') !== '';
  if (!existsSync(folder)) return no('not-found', `there is no folder ${folder}: is the drive there?`);
  const moved = await moveLines(dataDir, folder);
  if ('code' in moved) return moved;
  const noted = isOpened
    ? await noteHeard(asked, moved)
    : ['note: that they were heard is not in the record yet; that needs the passphrase'];
  if ('code' in noted) return { ...noted, lines: [...moved.lines, ...noted.lines] };
  // What was written about it is for the others too.
  if (isOpened) {
    const again = await moveLines(dataDir, folder);
    if ('code' in again) return again;
  }
  return { code: 0, lines: [...moved.lines, ...noted] };
};

interface Moved {
  readonly lines: readonly string[];
  readonly union: Union;
  /** Hash of this tablet's last line. */
  readonly head: string;
}

export const moveLines = async (dataDir: string, folder: string): Promise<Answer | Moved> => {
  const own = ownLines(dataDir);
  if (!own.ok) return { code: 1, lines: [own.error] };
  try {
    const held = await othersLines(dataDir);
    const { files, foreign } = lineFilesIn(linesFolderIn(folder));
    const union = uniteFor(dataDir, [...own.value, ...held, ...(await linesOfFiles(files))]);
    if (union === undefined) return no('unreadable', 'the key folder does not name this device');
    const first = union.heard.find(({ tablet }) =>
      tablet.chain?.links.some(({ hash }) => hash === own.value[0]?.hash),
    );
    if (first === undefined)
      return no('damaged', 'this record does not verify: run verify, and send nothing');
    const { entries, mended } = sendLines(folder, first.tablet.deviceId, own.value);
    const taken = keepOthers(dataDir, union, new Set([...own.value, ...held].map(({ hash }) => hash)));
    return {
      union,
      head: own.value.at(-1)?.hash ?? '',
      lines: [
        `sent: ${entries} entries${mended === 0 ? '' : `; ${mended} damaged files were written again`}`,
        ...taken.map(({ tablet, entries: count }) => `taken: ${count} entries of tablet ${tablet}`),
        ...(foreign === 0 ? [] : [`foreign: ${foreign} files in that folder are none of Stipple's`]),
        ...troubles(union, nameIn(union)),
      ],
    };
  } catch (error) {
    return no('not-moved', whyOf(error));
  }
};

/** What the disk says, in words. What was moved before stays, and the next time goes on from there. */
const whyOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return 'there is no room left. Nothing is lost: make room and run it again';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return 'that folder takes no files: it is write-protected';
  if (code !== '')
    return `the folder cannot be reached (${code}). Nothing is lost: run it again when it is there`;
  throw error;
};

/** From here on this tablet knew those lines: what it writes next was not written apart from them. */
const noteHeard = async (asked: Opening, { union, head }: Moved): Promise<Answer | readonly string[]> => {
  let lines: readonly string[] = [];
  const answer = await withWorkspace(
    asked,
    { right: 'house', pinFor: 'tablets.share', whatFor: 'share the record' },
    ({ append }) => {
      const news = heardNews(union, head);
      if (news.length === 0) return { code: 0, lines };
      const saved = append(news);
      if (!saved.ok) return no('not-saved', said(saved.error.says));
      lines = [`noted: ${news.length} tablets heard`];
      return { code: 0, lines };
    },
  );
  return answer.code === 0 ? lines : answer;
};

/** One entry for each other tablet that said something since this one noted last. */
export const heardNews = ({ heard, inOrder, knew }: Union, head: string): readonly Line[] => {
  const own = inOrder.findLast(({ hash }) => hash === head);
  if (own === undefined) return [];
  const counted = new Set(inOrder);
  return heard.flatMap(({ tablet }) => {
    const fresh = (tablet.chain?.links ?? []).filter((link) => counted.has(link) && !knew(own, link));
    const last = fresh.at(-1);
    // To note that somebody noted would go on for ever.
    if (last === undefined || last.chain === own.chain) return [];
    if (fresh.every(({ entry }) => entry.kind === 'device.heard')) return [];
    const body: JsonValue = { deviceId: tablet.deviceId, seq: last.entry.seq, hash: last.hash };
    return [{ kind: 'device.heard' as const, body }];
  });
};
