import type { ConsentText } from '../../schema.ts';

/** Topics of brief 1.5 in plain words; the cautious view on blue and green, no comfort from a patch test. */
export const treatmentConsent = (bloodDonationWait: string): ConsentText => ({
  id: 'treatment',
  title: 'The treatment',
  required: 'always',
  ifRefused: 'The client does not agree to the treatment. No needle is used.',
  wordingVersion: 1,
  language: 'en',
  paragraphs: [
    'What is done: a fine needle puts small dots of pigment into the skin of your scalp. The dots look like short hair. New dots are added where old ones have faded.',
    'This is a tattoo. It lasts for years. It may never go away in full.',
    'How it looks: at first the dots are dark and sharp, and the skin is red. Then it can look patchy. You see the true colour after {colourJudgedDays} days, not before.',
    'It fades with time. Most people want a touch-up after 2 to 5 years. Some need one sooner.',
    'Other ways: you can do nothing. You can ask a doctor about a hair transplant or a hair loss lotion. A laser can make dots lighter.',
    'Risks for the skin: pain, swelling, bleeding, infection, raised scars. Taking dots out again can leave a scar too. An old skin disease can flare up where the needle went in. Some germs show late, as bumps in the dots weeks after the session.',
    'Allergy: your body can react to pigment at once, or months or years later. A patch test cannot rule this out, even when nothing shows.',
    'Risks for the look: dots can blur, heal uneven, or turn grey, blue or green. All pigment under skin can look a little blue. You may not like the result.',
    'Later care: pigment can get in the way of a hair transplant or a laser. Tell the doctor that you have it. Dots can hide a change of the skin below: have moles looked at first, and go on with your doctor’s skin checks.',
    'The pigment: you can see the label and what is in it before we start. What pigment does in the body over many years is not known in full.',
    `Giving blood: after a tattoo you may have to wait ${bloodDonationWait}. Ask the blood service.`,
    'After the session: you get a sheet with dates. It says when you can wash, shave, swim, train and be in the sun. It says what an infection looks like, and when to call us, a doctor or the emergency number.',
    'Price: we told you the price for today. We told you what work costs if you come again, and what we do if you are not happy.',
    'You can stop at any time. Say stop, and the needle stops. You do not have to say why.',
    'I told the truth about my health. I could ask all I wanted. I agree to the treatment.',
  ],
});
