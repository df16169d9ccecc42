/**
 * What a shortened lot of a list may stand for, beside the lot before it: in "PX-2291, 2292" and "PX-2291/92" the second is PX-2292; in
 * "0815-A/B" it is 0815-B. `isTight`: with a slash between, where it cannot be a lot of its own kind.
 */
export const carriedLots = (before: string, short: string, isTight: boolean): readonly string[] => {
  const [, letters = '', digits = ''] = /^(.*?)(\d+)$/.exec(before) ?? [];
  if (/^\d+$/.test(short) && digits !== '') {
    if (short.length > digits.length) return [];
    const cut = `${letters}${digits.slice(0, digits.length - short.length)}${short}`;
    const isOwn = letters !== '' && short.length < digits.length && !isTight;
    if (isOwn)
      return digits.length > 3 && short.length > 1 ? [cut, `${letters}${short}`] : [`${letters}${short}`];
    return letters === '' && short.length === digits.length ? [] : [cut];
  }
  const [, stem] = isTight ? (/^(.*\d[-.]?)\p{L}$/u.exec(before) ?? []) : [];
  return stem !== undefined && /^\p{L}$/u.test(short) ? [`${stem}${short}`] : [];
};
