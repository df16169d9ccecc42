import { z } from 'zod';
import { sampleKinds } from '../../../colour/sample.ts';
import type { Measured } from '../../../colour/sample.ts';
import { clean, said } from '../../../printable.ts';
import { key, sure, zone } from '../../event-parts.ts';
import { intent, note } from '../../event-row.ts';
import { areDotsThere, realCartridges } from '../needle/read.ts';

/** A typed reading: L* 0 to 100, a* and b* as far as instruments show them (brief 3.3). */
const lab = z.strictObject({
  L: z.number().min(0).max(100),
  a: z.number().min(-128).max(128),
  b: z.number().min(-128).max(128),
});

export const colourEvents = {
  /** What a spectrophotometer showed, typed; the same sample again corrects it. Without a zone it stands for the whole head. */
  'colour.read': intent(
    { sample: key, kind: z.enum(sampleKinds), zone: zone.optional(), lab, device: clean(60).optional() },
    {
      group: 'fact',
      since: 'colourMatch',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  /** Main opened the sealed photo and measured it: the marks, what the pixels said, and by which version of the algorithm. */
  'colour.sampled': note<{ readonly photo: string } & Measured>()({
    group: 'fact',
    since: 'colourMatch',
    isWork: false,
    whileClientHolds: false,
    changesPaper: false,
    tone: 'normal',
  }),
  'colour.removed': intent(
    { sample: key },
    {
      group: 'fact',
      since: 'colourMatch',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
      isOffered: ({ colour }) => colour.samples.length > 0,
    },
  ),
  /** Matched by eye although a photo was tried: the reason (G3-08). */
  'colour.byHand': intent(
    { reason: said(200) },
    {
      group: 'fact',
      since: 'colourMatch',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
    },
  ),
  /** The sample that the new work of a zone is to match; none goes back to the proposal. */
  'colour.targeted': intent(
    { zone, sample: key.optional() },
    {
      group: 'fact',
      since: 'colourMatch',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
      isOffered: ({ zones }) => zones.length > 0,
    },
  ),
  'testDots.placed': intent(
    {
      test: key,
      zone,
      mix: key,
      cartridge: key,
      dots: z.number().int().min(5).max(20),
      photo: key.optional(),
      looks: z.enum(['right', 'tooDark', 'tooLight']).optional(),
      ...sure,
    },
    {
      group: 'fact',
      since: 'application',
      // How they look, and a photo of them, may be said later.
      isWork: (data, event) => event === undefined || !areDotsThere(data, event),
      whileClientHolds: false,
      changesPaper: true,
      tone: 'normal',
      isOffered: (data) =>
        data.place === 'application' &&
        realCartridges(data).length > 0 &&
        data.mixes.some(({ discarded }) => !discarded),
    },
  ),
} as const;
