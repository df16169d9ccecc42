import { expectedOfMix } from '../../../colour/expected.ts';
import type { SessionData } from '../../data.ts';
import { needleContacts } from '../needle/read.ts';

/** How much darker than the measured healed dots of a zone its mixes are expected to heal, in L*: those made for it and those used in it. */
export const darkerThere = (data: SessionData, zone: string): readonly number[] => {
  const healed = data.colour.samples.findLast((one) => one.kind === 'smpHealed' && one.zone === zone)?.lab;
  if (healed === undefined) return [];
  const used = new Set(
    needleContacts(data).flatMap((contact) => (contact.zone === zone ? [contact.mix] : [])),
  );
  return data.mixes.flatMap((mix) => {
    const expected =
      (mix.zones.includes(zone) || used.has(mix.id)) && !mix.discarded
        ? expectedOfMix(data, mix, zone)?.healed
        : undefined;
    return expected === undefined ? [] : [healed.L - expected.L];
  });
};

/** The darkest of them; nothing where it cannot be said. */
export const darkestOf = (data: SessionData, zone: string): number | undefined => {
  const all = darkerThere(data, zone);
  return all.length === 0 ? undefined : Math.max(...all);
};
