import { messages } from './message.ts';

/** What has no name of its own in the protocol. */
export const scalpWords = messages('scalp', {
  scar: 'Scar {number}',
});

/** Zones as the starting protocol names them. */
export const zoneNames = messages('zoneNames', {
  FHL: 'Hairline',
  'TMP-L': 'Left temple',
  'TMP-R': 'Right temple',
  'TPT-L': 'Left temple point',
  'TPT-R': 'Right temple point',
  FRO: 'Front',
  MID: 'Middle',
  VTX: 'Crown',
  'PAR-L': 'Left side',
  'PAR-R': 'Right side',
  OCC: 'Back',
  NAP: 'Nape',
});
