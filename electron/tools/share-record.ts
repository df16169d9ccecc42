import { inEnglish } from '../../shared/words/in-english.ts';
import { clearBody } from '../../shared/sharing/clear-body.ts';
import { merged } from '../../shared/sharing/merged.ts';
import { handKeys } from '../sharing/hand-keys.ts';
import { keyFactsOf } from '../sharing/key-facts.ts';
import { moveLines } from '../sharing/move-lines.ts';
import type { Moved } from '../sharing/move-lines.ts';
import type { Reach } from '../sharing/reach.ts';
import { shareNews } from '../sharing/share-news.ts';
import type { Answer } from './answer.ts';
import { reachOf, whyNotMoved } from './reach.ts';
import type { Where } from './reach.ts';
import { nameIn, troubles } from './union-lines.ts';
import { no, said, withWorkspace } from './with-workspace.ts';
import type { Opening } from './with-workspace.ts';

export interface ShareAsked extends Opening {
  readonly where: Where;
}

/**
 * Sends this tablet's lines to where the tablets meet and takes those of the others from there, sealed as they are. Moving them needs no key,
 * and Stipple may be open; that they were heard is an entry, so that takes the passphrase.
 */
export const shareRecord = async (asked: ShareAsked): Promise<Answer> => {
  const isOpened = (asked.secrets[0] ?? '') !== '';
  const reach = await reachOf(asked.where);
  if (!reach.ok) return { code: 1, lines: [reach.error] };
  try {
    const told = await moveAndTell(asked, reach.value);
    if ('code' in told) return told;
    const noted = isOpened
      ? await noteAndHand(asked, told.moved, reach.value)
      : ['note: that they were heard is not in the record yet; that needs the passphrase'];
    if ('code' in noted) return { ...noted, lines: [...told.lines, ...noted.lines] };
    // What was written about it is for the others too.
    const again = isOpened ? await moveAndTell(asked, reach.value) : told;
    return 'code' in again ? again : { code: 0, lines: [...told.lines, ...noted] };
  } finally {
    await reach.value.close();
  }
};

/** The lines moved, and what there is to say about it. */
const moveAndTell = async (
  { dataDir, where }: ShareAsked,
  reach: Reach,
): Promise<Answer | { readonly moved: Moved; readonly lines: readonly string[] }> => {
  const tried = await moveLines(dataDir, reach).catch((error: unknown) => whyNotMoved(error));
  if (typeof tried === 'string') return no('not-moved', tried);
  if (!tried.ok)
    return 'says' in tried.error
      ? no(tried.error.kind, inEnglish(tried.error.says))
      : tried.error.kind === 'damaged'
        ? no('damaged', 'this record does not verify: run verify, and send nothing')
        : no('unreadable', 'the key folder does not name this device');
  const moved = tried.value;
  const { union, taken, foreign, entries, mended, forks, device, studio } = moved;
  const to = 'folder' in where ? '' : ` to studio ${where.studio ?? studio} as tablet ${device}`;
  return {
    moved,
    lines: [
      `sent: ${entries} entries${to}${mended === 0 ? '' : `; ${mended} damaged files were written again`}`,
      ...(forks.length === 0
        ? []
        : [
            `fork: the hub holds another line ${forks[0]} of this tablet; both are kept, and every tablet is told`,
          ]),
      ...taken.map(({ tablet, entries: count }) => `taken: ${count} entries of tablet ${tablet}`),
      ...(foreign === 0 ? [] : [`foreign: ${foreign} files in that folder are none of Stipple's`]),
      ...troubles(union, nameIn(union)),
    ],
  };
};

/** From here on this tablet knew those lines; and keys go to the tablets that may open what is sealed here. */
const noteAndHand = async (
  asked: Opening,
  moved: Moved,
  reach: Reach,
): Promise<Answer | readonly string[]> => {
  let lines: readonly string[] = [];
  const answer = await withWorkspace(
    asked,
    { right: 'house', pinFor: 'tablets.share', whatFor: 'share the record' },
    async ({ append, vault }) => {
      const { union, device, studio } = moved;
      const { erasures } = merged(union, clearBody);
      const handed = await handKeys({
        vault,
        facts: (wanted) => keyFactsOf(union, wanted),
        device,
        dataDir: asked.dataDir,
        place: reach.parcels(studio),
        erased: new Set(erasures.map(({ client }) => client)),
      });
      const news = shareNews(moved, erasures, vault.exchange.publicKey());
      lines = [
        ...(news.length === 0 ? [] : [`noted: ${news.length} entries about the other tablets`]),
        ...(handed.given === 0 ? [] : [`keys: ${handed.given} sent`]),
        ...(handed.taken === 0 ? [] : [`keys: ${handed.taken} taken`]),
        ...(handed.unfit === 0
          ? []
          : [`keys: ${handed.unfit} open nothing of what they were sent for, and were not kept`]),
      ];
      const saved = news.length === 0 ? undefined : append(news);
      return saved?.ok === false ? no('not-saved', said(saved.error.says)) : { code: 0, lines };
    },
  ).catch((error: unknown) => no('not-moved', whyNotMoved(error)));
  return answer.code === 0 ? lines : answer;
};
