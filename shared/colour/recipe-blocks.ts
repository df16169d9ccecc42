import type { Phrase } from '../words/message.ts';
import type { ColourPage, RecipeOption, ZoneProposal } from './page.ts';

/** What is proposed alike for several zones, as one thing to read and one mix to make. */
export interface RecipeBlock extends Omit<ZoneProposal, 'zone' | 'zoneName'> {
  readonly zones: readonly string[];
  readonly zoneNames: readonly Phrase[];
}

/** Everything that is read of an option; its id only says of which zone it is. */
const contentOf = ({ id: _id, ...content }: RecipeOption) => content;
const alike = ({ target, options, notes, lastTime }: ZoneProposal): string =>
  JSON.stringify([target, options.map(contentOf), notes, lastTime]);

/** Zones of one recipe in one block, where the first of them stands; the area is that of all of them. */
export const recipeBlocks = ({ zones }: Pick<ColourPage, 'zones'>): readonly RecipeBlock[] => {
  const blocks = new Map<string, RecipeBlock>();
  for (const { zone, zoneName, ...proposal } of zones) {
    const key = alike({ zone, zoneName, ...proposal });
    const known = blocks.get(key);
    blocks.set(
      key,
      known === undefined
        ? { ...proposal, zones: [zone], zoneNames: [zoneName] }
        : {
            ...known,
            areaCm2: known.areaCm2 + proposal.areaCm2,
            zones: [...known.zones, zone],
            zoneNames: [...known.zoneNames, zoneName],
          },
    );
  }
  return [...blocks.values()];
};
