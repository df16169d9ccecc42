import { z } from 'zod';
import { creamsHere, isHeardHere } from '../../../numbing/heard.ts';
import { clean, said } from '../../../printable.ts';
import { instant, key, late, lotId, partialDate, zone } from '../../event-parts.ts';
import { intent } from '../../event-row.ts';

export const numbingEvents = {
  'arrivalCream.stated': intent(
    {
      used: z.boolean(),
      product: key.optional(),
      otherName: clean(120).optional(),
      strengthPercent: z.number().positive().max(60).optional(),
      clinicianSays: clean(200).optional(),
      areaCm2: z.number().positive().max(1000).optional(),
      grams: z.number().positive().max(500).optional(),
      onAt: instant.optional(),
      offAt: instant.nullable().optional(),
    },
    {
      group: 'care',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: true,
      tone: 'normal',
    },
  ),
  'product.limitsTyped': intent(
    {
      product: key,
      maximumAreaCm2: z.number().positive().max(2000),
      maximumGrams: z.number().positive().max(500),
      minimumDwellMinutes: z.number().min(0).max(600),
      maximumDwellMinutes: z.number().positive().max(600),
      occlusion: z.enum(['required', 'allowed', 'forbidden']),
      activePercent: z.number().positive().max(60).optional(),
    },
    {
      group: 'fact',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'normal',
    },
  ),
  'numbing.applied': intent(
    {
      application: key,
      product: key,
      lot: said(40),
      expiry: partialDate,
      appliedBy: z.enum(['client', 'practitioner', 'clinician']),
      zones: z.array(zone).min(1).max(40),
      areaCm2: z.number().positive().max(1000),
      grams: z.number().positive().max(500),
      occluded: z.boolean(),
      puncturedSkin: z.boolean(),
      lotId,
      ...late,
    },
    {
      group: 'fact',
      since: 'cleanseAndNumb',
      isWork: true,
      whileClientHolds: false,
      changesPaper: true,
      tone: 'normal',
      onlyAt: ['cleanseAndNumb', 'application', 'fineTune'],
    },
  ),
  'numbing.removed': intent(
    { application: key, ...late },
    {
      group: 'care',
      since: 'consultation',
      isWork: false,
      whileClientHolds: true,
      changesPaper: true,
      tone: 'normal',
      isOffered: (data) => data.numbing.length > 0 || isHeardHere(data),
    },
  ),
  /** Entered, and never on the skin: taken back with a reason. The entry itself stays in the record. */
  'numbing.withdrawn': intent(
    { application: key, reason: said(300) },
    {
      group: 'fact',
      since: 'cleanseAndNumb',
      isWork: false,
      whileClientHolds: false,
      changesPaper: true,
      tone: 'warning',
      isOffered: ({ numbing }) => numbing.some(({ offAt }) => offAt === null),
    },
  ),
  'numbing.alarmAcknowledged': intent(
    { application: key, alarm: z.enum(['minimum', 'nearMaximum', 'maximum']) },
    {
      group: 'care',
      since: 'consultation',
      isWork: false,
      whileClientHolds: true,
      changesPaper: false,
      tone: 'normal',
      isOffered: (data) => creamsHere(data).length > 0,
    },
  ),
  'numbing.dwellStated': intent(
    { application: key, minutes: z.number().min(0).max(1440), words: clean(200).optional() },
    {
      group: 'care',
      since: 'consultation',
      isWork: false,
      whileClientHolds: false,
      changesPaper: false,
      tone: 'warning',
      isOffered: ({ numbing }) => numbing.length > 0,
    },
  ),
} as const;
