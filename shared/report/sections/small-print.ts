import type { SheetData } from '../../aftercare/sheet-data.ts';
import { isolated, keptWhole } from '../bidi.ts';
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

/** That nobody has checked the translation yet: in its own language and in the studio's. */
export const uncheckedNote = ({
  language: page,
  unchecked = [],
}: Pick<SheetData, 'language' | 'unchecked'>): readonly Block[] =>
  unchecked.length === 0
    ? []
    : [
        {
          kind: 'text',
          size: 'small',
          gap: 2,
          runs: unchecked.map(({ language, text: says }, index) => ({
            text: index < unchecked.length - 1 ? `${says} ` : keptWhole(says, page),
            quiet: true,
            ...(language === page ? {} : { language }),
          })),
        },
      ];

export interface Issued {
  /** Record seal of the mark the page was frozen with. */
  readonly seal: string;
  /** 1 for the first print; a reprint says which copy it is. */
  readonly copy: number;
  /** The clock was wrong when the page was made: so are the days on it. */
  readonly doubtful?: boolean;
}

/** What to ask the record by, in the reading itself: the foot of a side is passed over by who has it read out. */
export const recordLine = (
  recordNumber: string,
  { seal, copy, doubtful = false }: Issued,
  words: PaperWords,
  leaflet = '',
): Block => ({
  ...text({
    text: `${[
      `${words.record} ${isolated(recordNumber)}`,
      ...(copy > 1 ? [`${words.copy} ${copy}`] : []),
      ...(doubtful ? [words.doubtfulLong] : []),
      ...(seal ? [`${words.sealInside} ${seal}`] : []),
      ...(leaflet ? [leaflet] : []),
    ].join(`${words.comma} `)}.`,
    quiet: true,
  }),
  gap: 4,
});

/** Foot of every side: record number, which copy, which side, and the seal. */
export const footer = (
  recordNumber: string,
  { seal, copy, doubtful = false }: Issued,
  words: PaperWords,
): Report['foot'] => ({
  left: [
    isolated(recordNumber),
    ...(copy > 1 ? [`${words.copy} ${copy}`] : []),
    ...(doubtful ? [words.doubtful] : []),
    words.side,
  ].join(`${words.comma} `),
  right: seal ? `${words.seal} ${seal}` : '',
});
