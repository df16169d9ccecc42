import type { HealthRow } from '../../schema.ts';
import { row } from './row.ts';

/** Health rows C20 to C28 (brief 1.4): cancer care, immune system, heart, nerves, blood-borne disease, earlier work on the scalp. */
export const rowsC20ToC28: readonly HealthRow[] = [
  row({
    code: 'C20', title: 'Chemotherapy or radiotherapy now, or planned within 4 weeks', outcome: 'refuse', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Are you having cancer treatment now, or in the next 4 weeks?',
    action: 'Do not start.',
    script: 'Your body has enough to do. We wait until your treatment is over.',
  }),
  row({
    code: 'C21', title: 'Chemotherapy or radiotherapy in the past', outcome: 'clear', clearance: 'hard', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Have you had cancer treatment in the past?',
    askMore: 'When was the last one?',
    action: 'Less than 12 months since the last treatment: a letter from the cancer doctor. From 12 months on no letter is needed.',
    script: 'I would like your cancer doctor to agree first. Please bring a letter, or we wait a little.',
    note: 'Limit oncologyMonths. One studio waits 6 months, another 12; starts with the stricter.',
  }),
  row({
    code: 'C22', title: 'Weak immune system, transplant, long-term steroids or biologics', outcome: 'clear', clearance: 'hard', basis: 'Ev', source: 'R15 (brief 1.4)',
    ask: 'Do you take drugs that make your body fight germs less well?',
    askMore: 'Which ones? What are they for?',
    action: 'Do not start without a letter.',
    script: 'You may catch germs more easily. Your doctor has to agree before we use a needle.',
    note: 'Also a transplanted organ, steroids for a long time, biologics.',
  }),
  row({
    code: 'C23', title: 'Heart valve disease, endocarditis, heart fault from birth, antibiotics before procedures', outcome: 'clear', clearance: 'hard',
    basis: 'Law', source: 'R35, R15 (brief 1.4)',
    ask: 'Do you have a heart valve problem, or a heart fault from birth?',
    askMore: 'Do you take antibiotics before you see the dentist?',
    action: 'Do not start without a letter.',
    script: 'Germs from the skin can reach the heart. Please ask your heart doctor for a letter.',
  }),
  row({
    code: 'C24', title: 'High blood pressure not under control, recent stroke or heart attack', outcome: 'clear', clearance: 'soft', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Is your blood pressure too high, or have you had a stroke or a heart attack?',
    askMore: 'When was it?',
    action: 'Ask for a letter.',
    script: 'A long session can put your blood pressure up. I would like a letter from your doctor first.',
  }),
  row({
    code: 'C25', title: 'Epilepsy or fainting', outcome: 'clear', clearance: 'soft', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Do you have fits, or do you faint?',
    askMore: 'When was the last time?',
    action: 'Ask for a letter. Lay the chair back, take breaks. Too much numbing cream can look like a fit.',
    script: 'I want to keep you safe in the chair. Please ask your doctor for a short letter.',
    note: 'Brief: caution or clear; starts with the stricter.',
  }),
  row({
    code: 'C26', title: 'HIV or hepatitis B or C', outcome: 'caution', owner: 'J', basis: 'Trade', source: 'R14, sources disagree (brief 1.4)',
    ask: 'Do you have HIV, or hepatitis B or C?',
    action: 'Not a reason to refuse. Work as clean as for everyone. Ask whether other health questions apply.',
    script: 'Thank you for telling me. It changes nothing in how we treat you.',
    note: 'Some studios refuse, which may be unlawful discrimination in places.',
  }),
  row({
    code: 'C27', title: 'Hair transplant', asked: 'computed', outcome: 'rule', blocks: ['zone'], clearance: 'soft', basis: 'Trade', source: 'R19, weak (brief 1.3, 1.4)',
    ask: 'Have you had a hair transplant?',
    askMore: 'When was it? Which parts?',
    action: 'In that zone: under 6 months do not start; 6 to 12 months a letter from the surgeon; after 12 months go on.',
    script: 'The new hair has to settle first. We leave that part alone for now.',
    note: 'Limits transplantHardMonths and transplantLetterMonths. Works from the transplant date and zones.',
  }),
  row({
    code: 'C28', title: 'Laser removal', asked: 'computed', outcome: 'rule', basis: 'Trade', source: 'R53 (brief 1.3, 1.4)',
    ask: 'Have you had ink taken out of your scalp by laser?',
    askMore: 'When was the last time?',
    action: 'Under 6 weeks do not start. From 6 to 13 weeks look closely at the skin and say why you go on.',
    script: 'The skin needs time after the laser. We wait, so that the new dots stay crisp.',
    note: 'Limits laserHardDays and laserWarnDays. Works from the laser date.',
  }),
];
