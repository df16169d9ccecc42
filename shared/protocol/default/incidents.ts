import type { Incidents, PatchTestRules } from '../schema.ts';

/** After an unwanted event and after a needle-stick (brief 4.4): the studio's own dates, and a first-aid card that an adviser has still to sign off. */
export const defaultIncidents: Incidents = {
  followUpDays: [2, 7, 28, 91, 182, 365],
  callDays: [2, 7, 28],
  firstAid: [
    'Stop. Switch the machine off and put it down.',
    'Let the wound bleed. Do not squeeze it hard and do not suck it.',
    'Wash with soap and running water. Eyes or mouth: rinse with plenty of water.',
    'Dry it and cover it with a waterproof plaster.',
    'Put the needle into the sharps bin. Keep its lot.',
    'Get medical advice at once, today: treatment may have to start within hours. In danger call {number}.',
    'Write it down here. Work on only if somebody else can take over the client safely.',
  ],
  firstAidApprovedBy: null,
  firstAidApprovedOn: null,
  owner: 'P',
  basis: 'Des',
  source: 'brief 4.4; first aid BK, R59',
};

/** Brief 2.2: counts for the same product and lot family; as strict as the country pack unless the studio says hard. */
export const defaultPatchTest: PatchTestRules = {
  severity: 'asPack',
  covers: 'family',
  waiver:
    'I was offered a patch test. I choose to go on without one. I know that even a test without a reaction cannot rule out an allergy.',
  talkDays: 90,
  owner: 'P',
  basis: 'Des',
  source: 'brief 2.2',
};
