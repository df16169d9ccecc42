/**
 * `next`, with every part that says the same as in `shown` replaced by the one in `shown`: who draws a part can then tell by
 * identity that nothing of it has changed. Values as JSON knows them; neither of the two is changed.
 */
export const shareStructure = <T>(shown: unknown, next: T): T => kept(shown, next) as T;

const kept = (shown: unknown, next: unknown): unknown => {
  if (Object.is(shown, next) || !isTree(shown) || !isTree(next)) return next;
  if (Array.isArray(next) !== Array.isArray(shown)) return next;
  return Array.isArray(next)
    ? keptList(shown as unknown as readonly unknown[], next)
    : keptRecord(shown, next);
};

const keptList = (shown: readonly unknown[], next: readonly unknown[]): readonly unknown[] => {
  const made = next.map((one, at) => kept(shown[at], one));
  return shown.length === made.length && made.every((one, at) => one === shown[at]) ? shown : made;
};

const keptRecord = (shown: Tree, next: Tree): Tree => {
  const names = Object.keys(next);
  const made = Object.fromEntries(
    names.map((name) => [name, Object.hasOwn(shown, name) ? kept(shown[name], next[name]) : next[name]]),
  );
  return Object.keys(shown).length === names.length &&
    names.every((name) => Object.hasOwn(shown, name) && made[name] === shown[name])
    ? shown
    : made;
};

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
