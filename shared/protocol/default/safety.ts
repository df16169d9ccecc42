import type { Protocol } from '../schema.ts';

/** Tick boxes: too much numbing (brief 2.3; drowsiness may be the only first sign), and an allergy (brief 10.3). */
export const defaultToxicitySigns: Protocol['toxicitySigns'] = [
  { id: 'numb-lips', text: 'Tingling or numb lips or tongue' },
  { id: 'metal-taste', text: 'Metal taste' },
  { id: 'ringing-ears', text: 'Ringing in the ears' },
  { id: 'light-headed', text: 'Light-headed' },
  { id: 'blurred-vision', text: 'Blurred or double sight' },
  { id: 'drowsy', text: 'Drowsy' },
  { id: 'agitated', text: 'Very talkative or restless' },
  { id: 'slurred-speech', text: 'Slurred speech' },
  { id: 'twitching', text: 'Twitching' },
  { id: 'fit', text: 'A seizure' },
  { id: 'slow-pulse', text: 'Slow pulse' },
  { id: 'collapse', text: 'Collapse' },
  { id: 'blue-grey-lips', text: 'Blue-grey lips or skin' },
  { id: 'breathless', text: 'Short of breath' },
  { id: 'headache', text: 'Headache' },
  { id: 'hives', text: 'Itchy raised rash (hives)', sort: 'allergic' },
  { id: 'wheeze', text: 'Wheeze or tight throat', sort: 'allergic' },
  { id: 'swollen-face', text: 'Swelling of face, lips or tongue', sort: 'allergic' },
  { id: 'faint-grey', text: 'Faint or grey', sort: 'allergic' },
  { id: 'vomiting', text: 'Vomiting again and again', sort: 'allergic' },
];

/** The card on one tap: the pack's number first, posture by symptom; a draft until an adviser signs it off (decision 32). */
export const defaultEmergencyCard = (emergencyNumber: string): Protocol['emergencyCard'] => ({
  steps: [
    `Call ${emergencyNumber}. Say: "Reaction to numbing cream", "Allergic reaction" or what you see.`,
    'Stop the needle. Switch the machine off.',
    'Wipe all the cream off now.',
    'Put the client in the posture for what you see. Stay with them.',
    'Rash, swelling, wheeze or faint: use their adrenaline pen if they carry one. Note the time.',
    'Send someone to open the door and wait for the crew.',
    'Note the time, the product, how much and how long it was on.',
    'Give the crew the tube and its box.',
  ],
  posture: [
    'Awake, pale or faint: lie down, legs up.',
    'Short of breath, or face or tongue swollen: sit up. If they turn faint, lie down with legs up. Do not let them stand or walk.',
    'In a seizure: clear the space, soft thing under the head, do not hold them down. After it: on the side.',
    'Not awake but breathes: on the side, chin up.',
    'Not awake and does not breathe as normal: flat on the back. Press hard and fast on the chest. Use a defibrillator if there is one.',
  ],
  approvedBy: null,
  approvedOn: null,
});

/** Kind sentences for the moments that are hard to say (brief 1.7, 4.5, 6.5). */
export const defaultScripts = {
  defer:
    'Your scalp is not ready today. If we wait, the result will be better. I will write down from when on you can come back.',
  refer:
    'This is something a doctor or a laser clinic should look at first. I will give you a note to take with you.',
  decline:
    'I do not think this work would make you happy or be safe for you. I would rather say no than do it badly.',
  timeOut:
    'Before the first needle: your name, the zones we do today, the plan, your allergies and your medicines. Please tell me if one is wrong.',
  unwell:
    'Tell me at once if you feel odd, sleepy or sick. We stop, the cream comes off, and I stay with you.',
  todayAndHealed:
    'What you see today is redder and darker than it will be. The tone settles over weeks; we judge it at the review, not now.',
  whatATopUpIs:
    'If something is still too light at the review, we add a little: an hour or two, the same steps, never more than the skin takes.',
  callEarly:
    'Hello, it is the studio. How is your scalp? Is it less red than on the first day? Is it dry? Have you touched or picked anything? Do you know when you may wash it?',
  callMiddle:
    'Hello, it is the studio. Are the scabs falling off by themselves? Does it look patchy? That is usual now. Any redness that spreads, heat, pus, fever? Any bumps in the dots?',
  callLate:
    'Hello, it is the studio. Now the true colour shows. Are you content with it? Is a patch too light or too dark? Any bumps, rash or itch that stays? Your review is the day to look at it.',
  teachBack: 'So that I know I was clear: when can you wash your scalp, and when can you shave it?',
} satisfies Protocol['scripts'];
