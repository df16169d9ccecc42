import type { CompletedRow } from '../../shared/ipc/pages.ts';

/** The count first, so that it stands where there is no room for the rest: "Override: patch test", "4 overrides: patch test and 3 more". */
const counted = (all: readonly string[], one: string, many: string): string => {
  const first = (all[0] ?? '').replace(/\.$/, '');
  return all.length === 1 ? `${one}: ${first}` : `${all.length} ${many}: ${first} and ${all.length - 1} more`;
};

/** Why a manager would look at this session, most telling first. */
export const whyLook = (
  row: CompletedRow,
): readonly { readonly tone: 'stop' | 'caution' | 'normal'; readonly words: string }[] => [
  ...(row.ending === 'closed' && row.missing.length > 0
    ? [{ tone: 'stop' as const, words: counted(row.missing, 'Missing', 'missing') }]
    : []),
  ...(row.overrides.length > 0
    ? [{ tone: 'caution' as const, words: counted(row.overrides, 'Override', 'overrides') }]
    : []),
  // A session that ended early has things left open by its nature.
  ...(row.ending === 'closed' || row.missing.length === 0
    ? []
    : [{ tone: 'normal' as const, words: `${row.missing.length} still open at the end` }]),
  ...(row.ending !== 'closed' || row.notChecked.length === 0
    ? []
    : [{ tone: 'normal' as const, words: `${row.notChecked.length} not checked` }]),
];
