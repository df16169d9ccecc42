import type { adversePaper } from './adverse-paper.ts';
import type { recallTexts } from './recall.ts';
import type { cameraProblems, destroyWords, photoTitles, photoWords, pictureProblems } from './photos.ts';
import type { unknownThings } from './refusal-words.ts';
import type { waitWords } from '../session/topics/history/words.ts';
import type { dueWords } from './due.ts';
import type { visitWords } from './visits.ts';
import type { scalpWords, zoneNames } from './scalp.ts';

/** What is said of a visit, of its photos and of its papers. */
export interface VisitAreas {
  readonly scalp: typeof scalpWords;
  readonly zoneNames: typeof zoneNames;
  readonly visits: typeof visitWords;
  readonly due: typeof dueWords;
  readonly waits: typeof waitWords;
  readonly unknownThings: typeof unknownThings;
  readonly pictureProblems: typeof pictureProblems;
  readonly cameraProblems: typeof cameraProblems;
  readonly destroyReasons: typeof destroyWords;
  readonly photos: typeof photoWords;
  readonly photoTitles: typeof photoTitles;
  readonly recall: typeof recallTexts;
  readonly adversePaper: typeof adversePaper;
}
