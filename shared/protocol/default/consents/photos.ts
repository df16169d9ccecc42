import type { ConsentText } from '../../schema.ts';

const photos = (
  given: Pick<ConsentText, 'id' | 'title' | 'required' | 'ifRefused' | 'paragraphs'>,
): ConsentText => ({
  ...given,
  wordingVersion: 1,
  language: 'en',
});

/** Three separate ticks, never bundled (brief 1.5). */
export const photoConsents: readonly ConsentText[] = [
  photos({
    id: 'photosRecord',
    title: 'Photos for your record',
    required: 'always',
    ifRefused:
      'The client does not agree to photos for the record. Without them there is no proof of before and after.',
    paragraphs: [
      'We take photos of your scalp before and after. They go into your record and nowhere else.',
      'They show what was there before, so that we can treat you well next time.',
      'You can say no. Then we do no needle work, because nobody could see later what was there before.',
      'I agree to photos for my record.',
    ],
  }),
  photos({
    id: 'photosTeaching',
    title: 'Photos for teaching',
    required: 'never',
    ifRefused: 'The client does not agree to teaching. Photos stay in the record.',
    paragraphs: [
      'We would like to show your photos when we train people. Your name is not shown. Your face is hidden.',
      'You can say no. It changes nothing for you. You can also change your mind later.',
      'I agree that my photos are used for teaching.',
    ],
  }),
  photos({
    id: 'photosMarketing',
    title: 'Photos for our website and adverts',
    required: 'never',
    ifRefused: 'The client does not agree to adverts. Photos stay in the record.',
    paragraphs: [
      'We would like to show your photos on our website and in adverts. People who know you may know you there.',
      'You can say no. It changes nothing for you. If you change your mind, we take them down, but others may have copies.',
      'I agree that my photos are used in adverts.',
    ],
  }),
];
