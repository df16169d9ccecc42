import type { HealthRow } from '../../schema.ts';
import { row } from './row.ts';

/** Health rows C01 to C10 (brief 1.4): age, today, the skin of the scalp, scars and pigment allergy. "Yes" is always the answer to act on. */
export const rowsC01ToC10: readonly HealthRow[] = [
  row({
    code: 'C01', title: 'Under the minimum age', asked: 'computed', outcome: 'refuse', owner: 'J', basis: 'Law', source: 'R39, R35 (brief 1.4)',
    ask: 'What is your date of birth?',
    action: 'Do not start. The app works out the age from the date of birth and the country pack.',
    script: 'The law sets an age for this work, so we cannot do it yet. You are welcome when you are old enough.',
  }),
  row({
    code: 'C02', title: 'Alcohol or drugs today, or cannot consent', outcome: 'refuse', owner: 'H', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Have you had any alcohol or drugs today?',
    action: 'Do not start. Book another day. Also answer yes when the client cannot follow what you say or cannot agree freely.',
    script: 'We only work when your head is clear, because you sign for it. Let us find another day.',
  }),
  row({
    code: 'C03', title: 'Active infection of the scalp or skin', outcome: 'refuse', owner: 'H', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Do you have a skin infection now, like ringworm, cold sores, shingles or spots with pus?',
    askMore: 'Where is it?',
    action: 'Do not start until it has cleared. Look at the scalp yourself as well.',
    script: 'A needle could spread the infection. Please have it treated, and come back when it is gone.',
    note: 'Impetigo, ringworm, herpes, shingles, pustules.',
  }),
  row({
    code: 'C04', title: 'Sunburn, cuts, open or peeling skin in a zone', outcome: 'refuse', blocks: ['zone'], owner: 'H', basis: 'Law', source: 'R14, R23 (brief 1.4)',
    ask: 'Is any part of your scalp burnt, cut, sore or peeling?',
    askMore: 'Which part?',
    action: 'Leave that zone out until it has healed. No numbing cream there: it is for whole skin only.',
    script: 'This part has to heal first. We leave it alone today.',
  }),
  row({
    code: 'C05', title: 'Unknown lump, changing mole or skin cancer in a zone', outcome: 'refuse', blocks: ['zone'], owner: 'H', basis: 'Prof', source: 'R14, R15 (brief 1.4)',
    ask: 'Is there a new lump on your scalp, or a mole that has changed?',
    askMore: 'Which part? Has a doctor seen it?',
    action: 'Leave the zone out and refer to a doctor. Never work over a mole; keep a margin around it.',
    script: 'I see a spot that a doctor should look at. I will not work on it, and I will write you a note.',
  }),
  row({
    code: 'C06', title: 'Psoriasis, eczema or seborrhoeic dermatitis, active on the scalp', outcome: 'refuse', owner: 'H', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Do you have psoriasis or eczema on your scalp right now?',
    action: 'Do not start until the scalp is clear.',
    script: 'Your skin is in a flare. The needle can make it worse, so we wait until it is calm.',
  }),
  row({
    code: 'C07', title: 'Psoriasis, eczema or seborrhoeic dermatitis in the past, quiet now', outcome: 'clear', clearance: 'soft', basis: 'Ev', source: 'R16 against R14 (brief 1.4)',
    ask: 'Have you ever had psoriasis or eczema?',
    askMore: 'When was the last flare? Do you take anything for it?',
    action: 'Ask for a letter. Warn that the skin can flare where the needle went in.',
    script: 'I would like a short letter from your doctor first. The needle can wake up old skin trouble.',
    note: 'Brief: clear or caution; starts with the stricter. Study of 2,053 people with psoriasis: few and mild problems, more under treatment.',
  }),
  row({
    code: 'C08', title: 'Lichen planus, cutaneous lupus, vitiligo or sarcoidosis', outcome: 'clear', clearance: 'soft', basis: 'Ev', source: 'R15 (brief 1.4)',
    ask: 'Do you have lichen planus, lupus, vitiligo or sarcoid?',
    askMore: 'When did it last change?',
    action: 'Ask for a letter that says the disease is stable. Small wounds can start new patches.',
    script: 'Small wounds can start new patches. Please ask your doctor for a letter first.',
  }),
  row({
    code: 'C09', title: 'Keloid or raised scars', outcome: 'refuseUnlessCleared', clearance: 'hard', basis: 'Trade', source: 'R14 (brief 1.4)',
    ask: 'Do your scars grow thick or raised?',
    askMore: 'Where on your body?',
    action: 'Do not start without a letter from a skin doctor and a test spot.',
    script: 'Your skin may make raised scars. We need a letter from a skin doctor before any needle.',
  }),
  row({
    code: 'C10', title: 'Allergic reaction to tattoo or make-up pigment, or to an ingredient of the chosen one', outcome: 'refuseUnlessCleared', clearance: 'hard',
    blocks: ['session', 'pigment'], basis: 'Ev', source: 'R14, R20 (brief 1.4)',
    ask: 'Has a tattoo or lasting make-up ever given you a rash or a swelling?',
    askMore: 'Which colour was it? What happened?',
    action: 'Do not start without a letter from a skin doctor. Compare the label of the pigment with what is known.',
    script: 'You have reacted to ink before. Ink cannot be taken out again, so a skin doctor has to agree first.',
  }),
];
