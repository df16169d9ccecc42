import type {
  bandNames,
  cardNames,
  cardProblems,
  cardTitles,
  colourWords,
  discProblems,
  itaClassNames,
  kindNames,
  kindTitles,
  recipeSteps,
} from './colour.ts';

/** What colour match says of colours, cards and recipes. */
export interface ColourAreas {
  readonly cardNames: typeof cardNames;
  readonly cardProblems: typeof cardProblems;
  readonly cardTitles: typeof cardTitles;
  readonly colour: typeof colourWords;
  readonly colourBands: typeof bandNames;
  readonly colourKinds: typeof kindNames;
  readonly colourKindTitles: typeof kindTitles;
  readonly discProblems: typeof discProblems;
  readonly itaClasses: typeof itaClassNames;
  readonly recipeSteps: typeof recipeSteps;
}
