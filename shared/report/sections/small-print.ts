import type { PaperWords } from '../../words/paper.ts';
import { text } from '../block.ts';
import type { Block, Report } from '../block.ts';

/** How to complain and how to see one's data, beside each other. */
export const rights = ({
  complaintText,
  dataText,
}: {
  readonly complaintText: string;
  readonly dataText: string;
}): Block => ({
  kind: 'columns',
  gap: 9,
  shares: [1, 1],
  between: 22,
  columns: [[text(complaintText)], [text(dataText)]],
});

export interface Issued {
  /** Record seal of the mark the page was frozen with. */
  readonly seal: string;
  /** 1 for the first print; a reprint says which copy it is. */
  readonly copy: number;
}

/** Foot of every side: record number, which copy, which side, and the seal to ask the record by. */
export const footer = (recordNumber: string, { seal, copy }: Issued, words: PaperWords): Report['foot'] => ({
  left: [`${words.record} ${recordNumber}`, ...(copy > 1 ? [`${words.copy} ${copy}`] : []), words.side].join(
    ', ',
  ),
  turn: `, ${words.turnOver}`,
  right: seal ? `${words.seal} ${seal}` : '',
});
