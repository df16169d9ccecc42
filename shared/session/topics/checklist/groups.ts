/** Like things that are read back together, in one breath; each stays a tick of its own in the record. */
export const groupIds = ['room', 'light', 'work', 'looks', 'clearing'] as const;
export type GroupId = (typeof groupIds)[number];

const members: Readonly<Record<GroupId, readonly string[]>> = {
  room: ['barrier-film-on', 'bed-covered', 'no-food-no-animals', 'station-sealed', 'apron-and-mask'],
  light: ['neutral-surround', 'hair-clipped-dry', 'compared-in-one-light'],
  work: ['fresh-gloves', 'mix-stirred', 'no-double-dip', 'least-visible-first', 'wiped-gently'],
  looks: ['left-right-compared', 'borders-checked', 'phone-view-shown'],
  clearing: ['mix-thrown-away', 'sharps-bin-checked', 'station-stripped'],
};

export const groupOf = (item: string): GroupId | undefined =>
  groupIds.find((group) => members[group].includes(item));

/** In the order of the list, but what is read back together stands together, where its first one stands. */
export const grouped = <T extends { readonly group?: GroupId }>(lines: readonly T[]): readonly T[] =>
  lines.flatMap((line, index) => {
    if (line.group === undefined) return [line];
    const isFirst = lines.findIndex(({ group }) => group === line.group) === index;
    return isFirst ? lines.filter(({ group }) => group === line.group) : [];
  });
