import type { HealthRow } from '../../schema.ts';
import { row } from './row.ts';

/** Health rows C11 to C19 (brief 1.4): numbing allergy, medicines, blood, diabetes, pregnancy. */
export const rowsC11ToC19: readonly HealthRow[] = [
  row({
    code: 'C11', title: 'Allergy to an anaesthetic, PABA or the base of a cream', outcome: 'refuse', blocks: ['numbing'], basis: 'Law', source: 'R23, R24 (brief 1.4)',
    ask: 'Has numbing cream or a dentist jab ever made you ill or given you a rash?',
    askMore: 'Which one was it? What happened?',
    action: 'No numbing cream today. The session may go on without it.',
    script: 'Numbing cream is not safe for you. We can work without it, in small steps, or stop.',
    note: 'Amide or ester anaesthetics, PABA, cream base.',
  }),
  row({
    code: 'C12', title: 'Isotretinoin', outcome: 'rule', clearance: 'soft', basis: 'Ev', source: 'R17 against R14 (brief 1.4)',
    ask: 'Have you taken acne pills like Roaccutane in the last year?',
    askMore: 'When did you take the last one?',
    action: 'Taking it now, or less than 6 months since the last pill: do not start. From 6 to 12 months: ask for a letter. After that: go on.',
    script: 'These pills change how skin heals. We wait, so that you heal well.',
    note: 'Limits isotretinoinMonths and isotretinoinLetterMonths. Custom, not evidence: a panel of 2017 found too little to delay many small procedures.',
  }),
  row({
    code: 'C13', title: 'Retinoid, acid or peel on the scalp', outcome: 'caution', basis: 'Trade', source: 'R40, R14 (brief 1.4)',
    ask: 'Do you use a peel, an acid or a retinol cream on your scalp?',
    askMore: 'When did you last use it?',
    action: 'Ask to stop 1 week before and 1 week after; for peels 2 weeks. Look for thin or red skin.',
    script: 'Please leave those products off your scalp for now. They thin the skin and fade the dots.',
  }),
  row({
    code: 'C14', title: 'Blood thinner', outcome: 'clear', clearance: 'soft', basis: 'Prof', source: 'R18 against R14 (brief 1.4)',
    ask: 'Do you take pills that thin the blood, like aspirin or warfarin?',
    askMore: 'Which one? Who gave it to you?',
    action: 'Ask for a letter from the prescriber. Never advise to stop it: a clot is worse than a little blood. Expect paler dots and more scabs.',
    script: 'Please do not stop your pills. I would like a word from your doctor before we start.',
    note: 'Warfarin, DOAC, heparin, clopidogrel, aspirin. Many studios refuse; dermatology guidance favours going on.',
  }),
  row({
    code: 'C15', title: 'Haemophilia, low platelets or sickle cell', outcome: 'refuseUnlessCleared', clearance: 'hard', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Do you bleed for a long time, or have sickle cell?',
    askMore: 'What did the doctor call it?',
    action: 'Do not start without a letter.',
    script: 'Many small wounds are not safe for you without a doctor. Please bring a letter.',
  }),
  row({
    code: 'C16', title: 'Diabetes, not under control', outcome: 'refuse', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Do you have diabetes with sugar that is often too high?',
    action: 'Do not start. Healing is slow and infection is more likely.',
    script: 'Skin heals badly while the sugar is high. Come back when it is steady.',
    note: 'Some studios ask for an HbA1c value (BK).',
  }),
  row({
    code: 'C17', title: 'Diabetes, under control', outcome: 'caution', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Do you have diabetes that is well looked after?',
    action: 'Go on with care: shorter session, food and drink at hand, watch the healing.',
    script: 'Tell me at once if you feel shaky. We can take as many breaks as you like.',
  }),
  row({
    code: 'C18', title: 'Pregnancy', outcome: 'refuse', basis: 'Prof', source: 'R14, R34 (brief 1.4)',
    ask: 'Are you pregnant, or could you be?',
    action: 'Do not start. Book a day after the birth.',
    script: 'We do not tattoo while you are pregnant. It can wait, and we will be here.',
  }),
  row({
    code: 'C19', title: 'Breastfeeding', outcome: 'refuse', basis: 'Prof', source: 'R34 against R14 (brief 1.4)',
    ask: 'Are you breastfeeding?',
    action: 'Do not start.',
    script: 'We wait until you have stopped breastfeeding. That is the safest for your baby.',
    note: 'Some studios leave it to the client; starts with the stricter.',
  }),
];
