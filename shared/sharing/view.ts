import type { Instant } from '../time.ts';
import { andList } from '../words/message.ts';
import type { Sentence } from '../words/message.ts';
import { tabletsWords as words } from '../words/screens/tablets.ts';
import type { StudioPicture, TabletSeen, Trouble } from './picture.ts';

interface SharingFacts {
  /** Where the tablets meet; `null`: this one works alone. */
  readonly folder: string | null;
  readonly running: boolean;
  readonly sharedAt: Instant | null;
  readonly problem: Sentence | null;
  /** `undefined` until it was looked at. */
  readonly picture: Pick<StudioPicture, 'tablets' | 'strangers' | 'troubles'> | undefined;
}

interface TabletRow {
  readonly deviceId: string;
  readonly title: Sentence;
  readonly says: Sentence;
  readonly tone: 'plain' | 'caution';
  readonly mayRevoke: boolean;
  readonly name: string;
}

/** What the screen shows of the tablets. */
export interface TabletsView extends Pick<SharingFacts, 'folder' | 'running' | 'problem'> {
  readonly says: Sentence;
  readonly tablets: readonly TabletRow[];
  readonly strangers: readonly {
    readonly deviceId: string;
    readonly says: Sentence;
    readonly words: string;
    /** Joining is for a tablet that has no others yet. */
    readonly mayJoin: boolean;
  }[];
  readonly troubles: readonly Sentence[];
}

export const tabletsView = (facts: SharingFacts, zone: string): TabletsView => {
  const { folder, running, problem, sharedAt, picture } = facts;
  const tablets = picture?.tablets ?? [];
  const isAlone = tablets.length < 2;
  return {
    folder,
    running,
    problem,
    says:
      sharedAt === null ? words.neverShared : words.sharedAt({ at: { at: sharedAt, zone, as: 'moment' } }),
    tablets: isAlone ? [] : tablets.map((one) => rowOf(one, zone)),
    strangers: (picture?.strangers ?? []).map(({ deviceId, entries, words: shown }) => ({
      deviceId,
      says: words.stranger({ count: entries }),
      words: shown,
      mayJoin: isAlone,
    })),
    troubles: (picture?.troubles ?? []).map(troubleSays),
  };
};

const rowOf = (
  { deviceId, name, isThis, isRevoked, entries, lastAt, behind }: TabletSeen,
  zone: string,
): TabletRow => ({
  deviceId,
  name,
  title: (isThis ? words.this : words.tablet)({ name }),
  says: isRevoked
    ? words.revoked
    : lastAt === null
      ? words.nothingHeard
      : behind !== null
        ? words.behind({ seq: behind })
        : words.entries({ count: entries, at: { at: lastAt, zone, as: 'moment' } }),
  tone: !isRevoked && (lastAt === null || behind !== null) ? 'caution' : 'plain',
  mayRevoke: !isThis && !isRevoked,
});

const troubleSays = (trouble: Trouble): Sentence => {
  switch (trouble.is) {
    case 'clocks':
      return words.clocks(trouble);
    case 'erasure':
      return words.erasure({ missing: trouble.missing.length, names: andList(trouble.missing) });
    case 'fork':
      return words.fork;
    default:
      return words[trouble.is]({ count: trouble.count });
  }
};
