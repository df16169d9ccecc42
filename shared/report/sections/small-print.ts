import { isolated } from '../bidi.ts';
import { text } from '../block.ts';
import type { Block, Report } from '../block.ts';
import type { PaperWords } from '../../words/paper.ts';

/** How to complain and how to see one's data. */
export const rights = ({
  complaintText,
  dataText,
}: {
  readonly complaintText: string;
  readonly dataText: string;
}): Block => ({ ...text(`${complaintText} ${dataText}`), gap: 9 });

export interface Issued {
  /** Record seal of the mark the page was frozen with. */
  readonly seal: string;
  /** 1 for the first print; a reprint says which copy it is. */
  readonly copy: number;
}

/** What to ask the record by, in the reading itself: the foot of a side is passed over by who has it read out. */
export const recordLine = (
  recordNumber: string,
  { seal, copy }: Issued,
  words: PaperWords,
  leaflet = '',
): Block => ({
  ...text({
    text: `${[
      `${words.record} ${isolated(recordNumber)}`,
      ...(copy > 1 ? [`${words.copy} ${copy}`] : []),
      ...(seal ? [`${words.seal.toLowerCase()} ${seal}`] : []),
      ...(leaflet ? [leaflet] : []),
    ].join(', ')}.`,
    quiet: true,
  }),
  gap: 4,
});

/** Foot of every side: record number, which copy, which side, and the seal. */
export const footer = (recordNumber: string, { seal, copy }: Issued, words: PaperWords): Report['foot'] => ({
  left: [isolated(recordNumber), ...(copy > 1 ? [`${words.copy} ${copy}`] : []), words.side].join(', '),
  right: seal ? `${words.seal} ${seal}` : '',
});
