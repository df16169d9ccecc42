import { messages } from '../message.ts';

/** Ways to mix that are proposed for the zones of today. */
export const recipeScreen = messages('recipeScreen', {
  title: 'Proposed recipes',
  showOf: 'Show the recipe: {zones}',
  recipeFor: 'Recipe for {zones}',
  mixed: 'Mixed',
  take: 'Use this recipe',
  takeOne: 'Use this recipe: {zones}, {title}, {ratio}',
  lot: 'lot {lot}',
  amounts:
    'for {area} cm²: {pigmentMl} ml pigment{water, select, yes { and {waterMl} ml water, about {pigmentDrops} and {waterDrops} drops} other {}}',
  healsTo: 'Heals to about {tone}{isKnown, select, yes {, {range}} other {}}',
  difference: 'Difference to the goal: {says}',
  match: 'Match {title} instead',
  matchOne: '{zones}: match {title} instead',
  otherWays: 'Other ways: {ratios}',
  fewer: 'Only the first',
});
