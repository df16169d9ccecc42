import type { Digest } from '../../shared/journal/chain.ts';
import { parseProtocol } from '../../shared/protocol/parse.ts';
import type { Protocol } from '../../shared/protocol/schema.ts';

/** One release in force, with the place where its full text lies in the journal (decision 7). */
export interface Release {
  readonly protocol: Protocol;
  readonly hash: string;
  readonly seq: number;
}

interface Text {
  readonly seq: number;
  readonly hash: string;
  readonly text: string;
}

/** Every protocol that was released. A text is parsed when it is first asked for: the home screen needs none. */
export const createReleases = (digest: Digest) => {
  const texts = new Map<string, Text>();
  const parsed = new Map<string, Release | undefined>();
  const elsewhere = new Map<string, Text>();

  const byHash = (hash: string): Release | undefined => {
    const text = texts.get(hash) ?? elsewhere.get(hash);
    if (text !== undefined && !parsed.has(hash)) parsed.set(hash, read(text));
    return parsed.get(hash);
  };
  // An older release that this version can no longer read still pins its sessions; it is never the one in force.
  const read = ({ seq, hash, text }: Text): Release | undefined => {
    const protocol = parseProtocol(JSON.parse(text));
    return protocol.ok ? { protocol: protocol.value, hash, seq } : undefined;
  };

  return {
    /** `text` as it is stored; what does not fit its hash was changed from outside and is left out. */
    hear: (seq: number, text: string, hash: string): void => {
      if (digest(text) !== hash) return;
      texts.delete(hash);
      texts.set(hash, { seq, hash, text });
      parsed.delete(hash);
    },
    /** Released on another tablet: sessions there go by it, none begins with it here. */
    hearElsewhere: (text: string, hash: string): void => {
      if (texts.has(hash) || elsewhere.has(hash) || digest(text) !== hash) return;
      elsewhere.set(hash, { seq: 0, hash, text });
      parsed.delete(hash);
    },
    /** Its text, where only another tablet released it. */
    elsewhere: (hash: string): { readonly hash: string; readonly text: string } | undefined =>
      texts.has(hash) ? undefined : elsewhere.get(hash),
    byHash,
    newest: (): Release | undefined => {
      for (const hash of [...texts.keys()].toReversed()) {
        const release = byHash(hash);
        if (release !== undefined) return release;
      }
      return undefined;
    },
  };
};
