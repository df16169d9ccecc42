import { inEnglish } from '../../shared/words/in-english.ts';
import type { Chain } from '../../shared/sharing/chains.ts';
import { comparedWords, isSameWords } from '../../shared/sharing/compared-words.ts';
import type { Union } from '../../shared/sharing/union.ts';
import { othersLines } from '../sharing/others.ts';
import { reachOf, whyNotMoved } from './reach.ts';
import type { Where } from './reach.ts';
import { ownLines, studioIn, uniteFor } from '../sharing/studio-union.ts';
import { sha256 } from '../store/digest.ts';
import { readDevice } from '../vault/open-vault.ts';
import type { Answer } from './answer.ts';
import { no, said, withWorkspace } from './with-workspace.ts';
import type { Opening } from './with-workspace.ts';

export interface EnrolAsked extends Opening {
  readonly where: Where;
  /** `admit`: this studio takes that tablet in. `join`: this tablet goes to the studio of that one. */
  readonly how: 'admit' | 'join';
  /** As they stand on the other screen; left out: says which tablets are there, with their words. */
  readonly words: string | undefined;
}

/**
 * Two tablets that get to know each other through a folder or a hub. Somebody could have put a tablet of their own there, so each side types the words
 * that the other one shows; they are the same on both only where nobody stands between.
 */
export const enrolTablet = async (asked: EnrolAsked): Promise<Answer> => {
  const { dataDir, where, how, words } = asked;
  const union = await unionWith(dataDir, where);
  const device = readDevice(dataDir);
  if (typeof union === 'string') return { code: 1, lines: [union] };
  if (device === undefined) return no('unreadable', 'the key folder does not name this device');
  // The key that began a chain names it, also where another device has gone on with it since.
  const own = union.heard.find(({ tablet }) => tablet.chain?.keys.has(device.publicKey) === true);
  if (own === undefined) return no('damaged', 'this record does not verify: run verify first');
  const wordsOf = ({ publicKey }: Chain): string => comparedWords(sha256, own.tablet.publicKey, publicKey);
  const { strangers } = union;
  if (words === undefined) return offer(strangers, wordsOf, how);
  const found = strangers.find((chain) => isSameWords(words, wordsOf(chain)));
  if (found === undefined)
    return no(
      'not-the-same',
      'no tablet there shows these words. Share from the other tablet first, then compare again; words that differ mean that somebody stands between',
    );
  const { deviceId, publicKey } = found;
  const tablet = nextNumber(union);
  return withWorkspace(
    asked,
    { right: 'houseWithPin', pinFor: 'tablets.enrol', whatFor: 'add a tablet to the studio' },
    ({ append }) => {
      const saved = append([
        how === 'admit'
          ? { kind: 'device.enrolled', body: { deviceId, publicKey, tablet } }
          : { kind: 'studio.joined', body: { deviceId, publicKey } },
      ]);
      if (!saved.ok) return no('not-saved', said(saved.error.says));
      return {
        code: 0,
        lines: [
          how === 'admit'
            ? `admitted: tablet ${tablet}; share, then join from that tablet with the same words`
            : 'joined: share now, and the two records are one studio',
        ],
      };
    },
  );
};

const offer = (
  strangers: readonly Chain[],
  wordsOf: (chain: Chain) => string,
  how: EnrolAsked['how'],
): Answer => ({
  code: strangers.length === 0 ? 1 : 0,
  lines:
    strangers.length === 0
      ? ['nobody: no other tablet has shared there yet']
      : [
          ...strangers.map(
            (chain) => `there: a tablet with ${chain.links.length} entries: ${wordsOf(chain)}`,
          ),
          `Run ${how} again with --words and the words that the other tablet shows.`,
        ],
});

/** The record as it is with what lies where the tablets meet, or why it cannot be told. */
export const unionWith = async (dataDir: string, where?: Where): Promise<Union | string> => {
  const own = ownLines(dataDir);
  if (!own.ok) return `${own.error.kind}: ${inEnglish(own.error.says)}`;
  const held = [...own.value, ...(await othersLines(dataDir))];
  const known = uniteFor(dataDir, held);
  if (known === undefined) return 'unreadable: the key folder does not name this device';
  if (where === undefined) return known;
  const reach = await reachOf(where);
  if (!reach.ok) return reach.error;
  try {
    const { lines } = await reach.value.take(studioIn(known));
    return uniteFor(dataDir, [...held, ...lines]) ?? known;
  } catch (error) {
    return `not-moved: ${whyNotMoved(error)}`;
  } finally {
    await reach.value.close();
  }
};

const nextNumber = ({ heard }: Union): number =>
  Math.max(1, ...heard.map(({ tablet }) => Number.parseInt(tablet.name, 10))) + 1;
