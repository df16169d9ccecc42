import type { Answer } from './answer.ts';
import { unionWith } from './enrol-tablet.ts';
import { no, said, withWorkspace } from './with-workspace.ts';
import type { Opening } from './with-workspace.ts';

export interface RevokeAsked extends Opening {
  /** As people call it: `2`. */
  readonly tablet: string;
}

/** Takes a lost or stolen tablet out of the studio: what was heard of it counts, what comes later is kept apart. */
export const revokeTablet = async (asked: RevokeAsked): Promise<Answer> => {
  const union = await unionWith(asked.dataDir);
  if (typeof union === 'string') return { code: 1, lines: [union] };
  const { heard, inOrder } = union;
  const wanted = asked.tablet.trim().replace(/^tablet\s+/i, '');
  const found = heard.find(({ tablet }) => tablet.name === wanted);
  if (found === undefined)
    return no(
      'not-found',
      `there is no tablet ${wanted}: the studio has ${heard.map(({ tablet }) => tablet.name).join(', ')}`,
    );
  const { deviceId, isRevoked } = found.tablet;
  if (isRevoked) return no('done-already', `tablet ${wanted} was taken out of the studio before`);
  const last = inOrder.findLast(({ chain }) => chain === found.tablet.chain);
  return withWorkspace(
    asked,
    { right: 'houseWithPin', pinFor: 'tablets.revoke', whatFor: 'take a tablet out of the studio' },
    ({ append, store }) => {
      if (last !== undefined && store.hashAt(last.entry.seq) === last.hash)
        return no('this-one', 'this is that tablet: take it out from another one');
      const upTo = last === undefined ? null : { seq: last.entry.seq, hash: last.hash };
      const saved = append([{ kind: 'device.revoked', body: { deviceId, upTo } }]);
      if (!saved.ok) return no('not-saved', said(saved.error.says));
      return {
        code: 0,
        lines: [
          `revoked: tablet ${wanted} counts up to its entry ${last?.entry.seq ?? 0}`,
          `It may still hold its own record, and of the others what it took until ${last?.entry.at ?? 'it was enrolled'}: both sealed. Take it off the folder that the tablets share, or end its role on the hub (hub -- revoke), and share from here.`,
        ],
      };
    },
  );
};
