import { plural, short } from './common.ts';

export const workSays = {
  oldMix: (mix: string): string => `Mix ${mix} was made on another day: throw it away.`,
  mixGone: (mix: string): string => `Mix ${mix} was thrown away: make a new one.`,
  stationReady: 'Cream is off and the mixes are of today.',
  creamOn: (zone: string): string => `Cream is still on ${zone}: no needle there.`,
  noCartridge: 'Enter the first cartridge.',
  cartridgeExpired: (lot: string, expiry: string): string =>
    `Cartridge lot ${lot} was in date until ${expiry}: not to be used.`,
  cartridgeBroken: (lot: string): string =>
    `The pack of cartridge lot ${lot} was not intact: not to be used.`,
  cartridgesFine: 'Cartridges are in date and were sealed.',
  notInPlan: (zone: string): string => `${zone} is not in the plan to treat.`,
  planNotSigned: (zone: string): string =>
    `${zone}: the signed plan is not the present one. Sign the new plan.`,
  hairlineNotSigned: 'The hairline has changed since it was signed. Sign the line anew.',
  asPlanned: 'Every zone worked on is in the signed plan.',
  manyPasses: (zone: string, count: number, most: number): string =>
    `${zone}: ${count} passes, ${most} are usual.`,
  passesFine: 'No zone had too many passes.',
  dense: (zone: string, now: number, goal: number): string =>
    `${zone}: ${Math.round(now)} dots per cm² against a goal of ${goal}.`,
  addedMuch: (zone: string, added: number, percent: number): string =>
    `${zone}: ${Math.round(added)} dots per cm² added today, more than ${percent} % of the goal.`,
  densityFine: 'No zone is over its goal.',
  skin: (zone: string, pass: number, bleeding: boolean): string =>
    `${zone}, pass ${pass}: ${bleeding ? 'bleeding' : 'swelling'}. Stop this zone, or say why not.`,
  skinFine: 'The skin takes it calmly.',
  noBreak: (minutes: number): string => `${Math.floor(minutes)} minutes of work without a break.`,
  breaksFine: 'Breaks are kept.',
  longSession: (hours: number): string => `The session is over ${short(hours)} hours long.`,
  lengthFine: 'Length of the session is fine.',
  sharpsUncounted: 'Count the sharps: how many out, how many in the bin.',
  sharpsTooFew: (out: number, opened: number): string =>
    `${plural(opened, 'cartridge')} opened but ${out} counted out: count again.`,
  sharpsDiffer: (out: number, back: number): string => `${out} sharps out, ${back} in the bin. Find them.`,
  sharpsFine: 'All sharps are in the bin.',
  openPass: (zone: string): string => `${zone}: finish the pass that is running.`,
  noOpenPass: 'No pass is running.',
  noPass: (zone: string): string => `${zone} was planned and not worked on. Say why it is left.`,
  driveMissing: (count: number): string => `${plural(count, 'pass', 'passes')} without voltage or frequency.`,
  stroke: (mm: number, from: number, to: number): string =>
    `A stroke of ${mm} mm is unusual (${from} to ${to} mm): read it off the machine again.`,
  pain: (minutes: number): string =>
    `Ask for pain from 0 to 10: ${plural(Math.floor(minutes), 'minute')} since the last time.`,
  notReturned: (zone: string): string => `${zone} was not among the zones sent back.`,
} as const;
