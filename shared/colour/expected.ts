import type { SessionData } from '../session/data.ts';
import type { LastColour } from '../session/topics/colour/data.ts';
import type { Mix } from '../session/topics/mix/data.ts';
import { realPasses } from '../session/topics/needle/read.ts';
import { sessionDay } from '../session/day.ts';
import { partsMixed } from './dilution.ts';
import { freshTone, healedTone, healingOf } from './healing.ts';
import type { Healing } from './healing.ts';
import type { Lab } from './lab.ts';
import { sampleOf } from './samples.ts';

/** The healing that this session counts on, pinned at its opening. */
export const sessionHealing = (data: SessionData): Healing =>
  healingOf(data.protocol.colour, data.opening.healing);

/** Colour of a pigment undiluted: as measured by the studio, else the starting value. */
export const masstoneOf = (data: SessionData, measured: Lab | undefined): Lab => {
  const { L, a, b } = measured ?? data.protocol.colour.masstone;
  return { L, a, b };
};

/** Tones expected of dots with that much diluent on this zone's skin; nothing before skin was read. */
export const expectedOn = (
  data: SessionData,
  zone: string,
  masstone: Lab,
  diluentParts: number,
): { readonly skin: Lab; readonly fresh: Lab; readonly healed: Lab } | undefined => {
  const skin = sampleOf(data.colour.samples, 'skin', zone, 'elsewhere')?.lab;
  if (skin === undefined) return undefined;
  const fresh = freshTone(skin, masstone, diluentParts, data.protocol.colour.halfParts.value);
  return { skin, fresh, healed: healedTone(skin, fresh, sessionHealing(data)) };
};

/** Colour of a mix's pigment: as the ledger knows its lot. */
export const masstoneOfMix = (data: SessionData, { pigmentLotId, ledger }: Mix): Lab => {
  const fact = pigmentLotId === undefined ? ledger?.pigment : (data.lots[pigmentLotId] ?? ledger?.pigment);
  return masstoneOf(data, fact?.known === true ? fact.masstone : undefined);
};

/** The same of a mix that was made. */
export const expectedOfMix = (data: SessionData, mix: Mix, zone: string): ReturnType<typeof expectedOn> => {
  return expectedOn(data, zone, masstoneOfMix(data, mix), partsMixed(mix));
};

/** By zone, what a visit leaves for the next one to compare with: fresh work as read, else as expected of its last mix. */
export const coloursLeftBy = (data: SessionData): Readonly<Record<string, LastColour>> => {
  const left: Record<string, LastColour> = {};
  for (const { zone, mix: id } of realPasses(data)) {
    const mix = data.mixes.find((one) => one.id === id);
    const expected = mix === undefined ? undefined : expectedOfMix(data, mix, zone);
    if (expected === undefined) continue;
    const read = data.colour.samples.findLast((one) => one.kind === 'smpFresh' && one.zone === zone);
    left[zone] = {
      visit: sessionDay(data),
      skin: expected.skin,
      fresh: read?.lab ?? expected.fresh,
      freshBy: read?.from.by ?? 'model',
      expected: expected.healed,
    };
  }
  return left;
};
