import type { deskScreen } from './screens/desk.ts';
import type { figuresScreen } from './screens/figures.ts';
import type { guardNames } from './screens/figures.ts';
import type { measureExplains } from './screens/figures.ts';
import type { measureTitles } from './screens/figures.ts';
import type { dueListWords, weekPaperWords } from './due-list.ts';
import type { keepingDueWords } from './keeping-due.ts';
import type { keepingScreen } from './screens/keeping.ts';
import type { packScreen } from './screens/pack.ts';
import type { packCheck, packHeads } from './pack-check.ts';
import type { packWords } from './pack.ts';
import type { reviewWords } from './review.ts';
import type { whyWords } from './why-look.ts';

/** What the manager's desk says. */
export interface DeskAreas {
  readonly deskScreen: typeof deskScreen;
  readonly figuresScreen: typeof figuresScreen;
  readonly guardNames: typeof guardNames;
  readonly measureExplains: typeof measureExplains;
  readonly measureTitles: typeof measureTitles;
  readonly dueList: typeof dueListWords;
  readonly weekPaper: typeof weekPaperWords;
  readonly keepingDue: typeof keepingDueWords;
  readonly keepingScreen: typeof keepingScreen;
  readonly packScreen: typeof packScreen;
  readonly pack: typeof packWords;
  readonly packCheck: typeof packCheck;
  readonly packHeads: typeof packHeads;
  readonly review: typeof reviewWords;
  readonly why: typeof whyWords;
}
