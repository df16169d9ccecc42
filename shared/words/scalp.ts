import { messages } from './message.ts';

/** What has no name of its own in the protocol. */
export const scalpWords = messages('scalp', {
  scar: 'Scar {number}',
});

/** On the map left and right are plain from where a name stands: there a zone of the starting protocol has its short name. */
export const namesOnMap = messages('zonesOnMap', {
  'TMP-L': 'Temple',
  'TMP-R': 'Temple',
  'TPT-L': 'Point',
  'TPT-R': 'Point',
  'PAR-L': 'Side',
  'PAR-R': 'Side',
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
