import type { FieldDef } from '../session/field.ts';

/**
 * Facts that a later visit may find unchanged: they are offered from the last visit, one tap confirms them. Everything else is of its
 * day (health, the surface of the scalp, grades, plans, agreements) and is asked anew.
 */
const lasting: ReadonlySet<string> = new Set([
  'lastNeedleOn',
  'previousStudio',
  'previousStudioName',
  'firstSessionOn',
  'sessionsTotal',
  'priorTouchUps',
  'pigmentKnown',
  'laserEver',
  'laserLastOn',
  'laserSessions',
  'laserZones',
  'transplantEver',
  'transplantOn',
  'transplantKind',
  'transplantZones',
  'hairLossScale',
  'fitzpatrick',
  'undertone',
  'sebum',
  'greyPercent',
  'hairLevel',
  'sun',
  'smoker',
  'swimmer',
  'outdoorWork',
  'shavesRazor',
  'ahaRetinoid',
  'sweating',
  'spfHabit',
  'areaCm2',
  'goalDensity',
  'scarKind',
  'scarAgeMonths',
  'scarTexture',
  'scarLengthMm',
  'scarWidthMm',
]);

export const stays = (field: FieldDef['id']): boolean => lasting.has(field);
