import type { Intent, SystemEvent } from '../../../shared/session/events.ts';
import { isIntentType } from '../../../shared/session/events.ts';
import type { Opening } from '../../../shared/session/opening.ts';
import { minutesBetween } from '../../../shared/time.ts';
import { closedChair } from '../../builders/session.ts';

export const studioForm = {
  name: 'Northlight SMP Studio',
  phone: '020 7946 0102',
  outOfHoursPhone: '020 7946 0177',
  timeZone: 'Europe/London',
};
export const personForm = { name: 'Dana Whitlock', licence: 'LIC-77', trainingExpiry: '2027-03' };
export const clientForm = {
  fullName: 'Marcus Okonkwo-Lindqvist',
  firstName: 'Marcus',
  dateOfBirth: '1988-04-02',
  phone: '07700 900461',
  address: '14 Thistledown Row, Leeds',
  emergencyContact: 'Ines Okonkwo 07700 900462',
} as const;

/** One tap: the minutes that pass before it, and what is said. `prepare` stands for the sheet, which main freezes itself. */
export interface ScriptStep {
  readonly minutesBefore: number;
  readonly what: Intent | 'prepare';
}

const clientFacts: Opening['clientFacts'] = {
  firstName: clientForm.firstName,
  fullName: clientForm.fullName,
  dateOfBirth: clientForm.dateOfBirth,
  phone: clientForm.phone,
  firstTimeHere: true,
};

/** Every tap of a whole session, from the first answer to closing, as a careful practitioner makes them. */
export const sessionScript = (): readonly ScriptStep[] => {
  const { studio, practitioner } = parts;
  const chair = closedChair({ opening: { clientFacts, studio, practitioner }, camera: false });
  let last = chair.opening.at;
  return chair.events.map(({ at, by: _by, from: _from, ...said }) => {
    const minutesBefore = minutesBetween(last, at);
    last = at;
    return { minutesBefore, what: whatOf(said as Intent | SystemEvent) };
  });
};

const { timeZone: _zone, ...studio } = studioForm;
const parts: Pick<Opening, 'studio' | 'practitioner'> = {
  studio,
  practitioner: {
    id: '00000000-0000-4000-8000-000000000001' as Opening['practitioner']['id'],
    ...personForm,
  },
};

const whatOf = (said: Intent | SystemEvent): ScriptStep['what'] => {
  if (said.type === 'sheet.prepared') return 'prepare';
  if (!isIntentType(said.type)) throw new Error(`${said.type} is nobody's tap`);
  return said as Intent;
};

/** Words of the script that must never be found in a file. */
export const secretWords: readonly string[] = [
  'Marcus',
  'Okonkwo',
  'Thistledown',
  '07700 900461',
  '1988-04-02',
  'Dana Whitlock',
  'Northlight',
  '7946 0102',
  'LIC-77',
  'scaffold',
  'passport',
  'came from far away',
  'noReaction',
];
