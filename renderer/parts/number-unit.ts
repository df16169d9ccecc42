/** The same unit in other letters, as people type it behind a number. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  g: ['gr', 'gram', 'grams', 'gramme', 'grammes', 'gramm'],
  mg: ['milligram', 'milligrams', 'milligramm'],
  ml: ['millilitre', 'millilitres', 'milliliter', 'milliliters', 'cc'],
  mm: ['millimetre', 'millimetres', 'millimeter', 'millimeters'],
  cm2: ['cm^2', 'qcm', 'sqcm', 'sq cm', 'square cm', 'square centimetres', 'square centimeters'],
  'dots/cm2': ['dots', 'dots/cm^2', 'dots per cm2', 'per cm2'],
  dots: ['dot'],
  min: ['mins', 'min.', 'minute', 'minutes', 'minuten'],
  s: ['sec', 'secs', 'sec.', 'second', 'seconds', 'sek', 'sekunden'],
  '%': ['percent', 'per cent', 'pct', 'prozent'],
  v: ['volt', 'volts'],
  k: ['kelvin'],
  '°': ['deg', 'degree', 'degrees'],
  days: ['d', 'day', 'tage'],
  months: ['month', 'mo', 'mths', 'monate'],
  years: ['y', 'yr', 'yrs', 'year', 'jahre'],
  packs: ['pack', 'pcs', 'pc', 'pieces', 'piece', 'packungen'],
  parts: ['part', ': 1', ':1', 'teile'],
  times: ['time', 'x'],
};

type Bare =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly says: string | null };

/** What stands before the unit. Another unit than the field's is said, never guessed at: 60 mg are not 60 g. */
export const withoutUnit = (plain: string, unit: string | undefined): Bare => {
  const own = unit === undefined ? undefined : plainUnit(unit);
  const bare = own === undefined ? '' : plain.slice(0, -own.length).trim();
  if (own !== undefined && plainUnit(plain).endsWith(own) && /\d[.,]?$/.test(bare))
    return { ok: true, text: bare };
  const [, text = '', tail = ''] = /^(.*?\d[.,]?) ?(:\s?1|[\p{L}%°].*)?$/u.exec(plain) ?? [];
  if (tail === '') return { ok: true, text: plain };
  if (own === undefined) return { ok: false, says: null };
  return spellings[own]?.includes(plainUnit(tail)) === true
    ? { ok: true, text }
    : { ok: false, says: `This field counts in ${unit}. Type only the number, in ${unit}.` };
};

const plainUnit = (unit: string): string => unit.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
