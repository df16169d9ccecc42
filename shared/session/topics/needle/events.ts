import { z } from 'zod';
import { said } from '../../../printable.ts';
import { key, late, sure } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';
import { pack, passSetup, skins, undoable } from './data.ts';
import { openPass, realCartridges } from './read.ts';
import { undoOffer } from './undo.ts';

export const needleEvents = {
  'cartridge.opened': intent(
    { cartridge: key, ...pack, pass: key.optional(), ...sure, ...late },
    {
      group: 'fact',
      since: 'application',
      isWork: true,
      whileClientHolds: false,
      changesPaper: true,
      tone: 'normal',
    },
  ),
  'pass.started': intent(
    { pass: key, ...passSetup, ...late },
    {
      group: 'fact',
      since: 'application',
      isWork: true,
      whileClientHolds: false,
      changesPaper: true,
      tone: 'normal',
      onlyAt: ['application'],
      isOffered: (data) =>
        realCartridges(data).length > 0 &&
        data.mixes.some(({ discarded }) => !discarded) &&
        openPass(data) === undefined,
    },
  ),
  'pass.finished': intent(
    {
      pass: key,
      addedDensity: z.number().int().min(0).max(250),
      skin: z.enum(skins),
      bleedingEvents: z.number().int().min(0).max(99),
      ...late,
    },
    {
      group: 'care',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: true,
      tone: 'normal',
      isOffered: ({ passes }) => passes.length > 0,
    },
  ),
  'pass.amended': intent(
    {
      pass: key,
      addedDensity: z.number().int().min(0).max(250).optional(),
      mistaken: z.boolean().optional(),
      reason: said(200),
    },
    {
      group: 'care',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: true,
      tone: 'warning',
      isOffered: ({ passes }) => passes.length > 0,
    },
  ),
  'pain.scored': intent(
    { score: z.number().int().min(0).max(10) },
    {
      group: 'fact',
      since: 'application',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  /** A slip of the finger, taken back at once: the entry stays and is shown as undone. `id`: of the pass, cartridge or test dots, else the moment of the entry. */
  'work.undone': intent(
    { what: z.enum(undoable), id: said(60), reason: said(200) },
    {
      group: 'care',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: true,
      tone: 'normal',
      isOffered: (data) => undoOffer(data) !== null,
    },
  ),
  'break.begun': intent(
    {},
    {
      group: 'fact',
      since: 'application',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
      isOffered: ({ resting }) => resting === null,
    },
  ),
  'break.ended': intent(
    {},
    {
      group: 'fact',
      since: 'application',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
      isOffered: ({ resting }) => resting !== null,
    },
  ),
  'break.taken': intent(
    { minutes: z.number().min(0).max(240) },
    {
      group: 'fact',
      since: 'application',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  'sharps.counted': intent(
    { out: z.number().int().min(0).max(99), in: z.number().int().min(0).max(99) },
    {
      group: 'fact',
      since: 'application',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
} as const;
