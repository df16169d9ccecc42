import type { ConsentText } from '../../schema.ts';

export const dataConsent = (retentionYears: number): ConsentText => ({
  id: 'data',
  title: 'Your data',
  required: 'always',
  ifRefused: 'The client does not agree that we keep health data. Without a record we cannot treat safely.',
  wordingVersion: 1,
  language: 'en',
  paragraphs: [
    'We write down who you are, your health answers, what we did and what we used. We need this to treat you safely and to reach you if a pigment is called back.',
    'Your health answers are private. They stay in this studio’s record and its backups, locked. They are not on the sheet you take home.',
    `We keep your record for ${retentionYears} years after your last visit. Then it is wiped.`,
    'You can see your data, get a copy, have errors put right, or ask us to wipe it. You can say no, but then we cannot treat you. You can take back this consent. If the law or an insurer makes us keep a part, we tell you.',
    'You can complain to the office that watches over data. I agree that you keep my data, with my health answers.',
  ],
});

export const hairlineConsent: ConsentText = {
  id: 'hairline',
  title: 'The hairline',
  required: 'whenHairlineChanges',
  ifRefused: 'The client does not agree to the drawn line. The old line stays as it is.',
  wordingVersion: 1,
  language: 'en',
  paragraphs: [
    'A new line was drawn on my head. I saw it in a mirror, from the front and from both sides.',
    'A line that is a little uneven looks real. A line that is too low or too straight is hard to take away.',
    'We only work up to this line. To move it, we ask you and you sign again.',
    'I agree to the line as drawn.',
  ],
};
