import type { ConsentText } from '../../schema.ts';

export const numbingConsent: ConsentText = {
  id: 'numbing',
  title: 'Numbing cream',
  required: 'whenNumbing',
  ifRefused: 'The client does not want numbing cream. The session can go on without it.',
  wordingVersion: 1,
  language: 'en',
  paragraphs: [
    'Numbing cream makes the skin feel less. It does not take all pain away. On the scalp it may work badly or wear off early.',
    'Who puts it on: we tell you who may do this here, you or us. We show you the tube and its leaflet first.',
    'Risks: red or pale skin, an itch, a rash. Too much cream, or cream for too long, can get into the blood. This can make you sleepy, dizzy or ill. Very rarely people died after far too much cream.',
    'So we weigh the cream and watch the clock. We ask how you feel. More cream is not better.',
    'Tell me now if you had cream or a jab like this today. It counts.',
    'Tell me at once if your lips tingle, you taste metal, your ears ring, or you feel sleepy or odd.',
    'You can say no to the cream and still have the session. I agree to numbing cream today.',
  ],
};
