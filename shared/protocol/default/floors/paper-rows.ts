import { topicNames } from '../../aftercare-topics.ts';
import { changed, grows, lines, other, ranked, up } from '../../floors/compare.ts';
import type { Row } from '../../floors/compare.ts';

const consents: readonly (readonly [id: string, source: string])[] = [
  ['treatment', 'Consent to the treatment: brief 1.5, R35'],
  ['numbing', 'Consent to the numbing: brief 1.5'],
  ['photosRecord', 'Consent to photos for the record: brief 1.5'],
  ['data', 'Consent to keep health data: brief 7.2, R38'],
  ['hairline', 'Consent to a new line: brief 1.5'],
];
const required = ranked('always', 'whenNumbing', 'whenHairlineChanges', 'never');
const asked: Row['compare'] = (was, is) =>
  was !== is && was !== 'always' && is !== 'always' && is !== 'never' ? 'weaker' : required(was, is);

export const paperRows: readonly Row[] = [
  { at: 'consents', compare: grows, floor: 'start', source: 'Brief 1.5' },
  ...consents.map(([id, source]): Row => ({
    at: `consents.${id}.required`,
    compare: asked,
    floor: 'start',
    source,
  })),
  // Nobody has to let themselves be shown to others to be treated.
  ...['photosTeaching', 'photosMarketing'].map((id): Row => ({
    at: `consents.${id}.required`,
    compare: changed,
    floor: 'same',
    source: 'A photo shown to others is given freely: brief 7.2, R38',
  })),
  // A consent of the studio's own.
  { at: 'consents.*.required', compare: asked, source: 'Brief 1.5' },
  { at: 'consents.*.wordingVersion', compare: other, range: [1, 9999], source: 'Brief 1.5' },
  { at: 'consents.*.paragraphs', compare: lines, source: 'Brief 1.5' },
  { at: 'consents.*.*', compare: other, source: '' },

  { at: 'aftercare.leafletVersion', compare: other, range: [1, 9999], source: 'Brief 6.4' },
  { at: 'aftercare.colourJudgedDay', compare: up, range: [28, 60], floor: 28, source: 'Brief 0.3, R12' },
  { at: 'aftercare.reviewDay', compare: other, range: [28, 120], source: 'Brief 6.1' },
  ...Object.keys(topicNames).map((topic): Row => ({
    at: `aftercare.allowedFrom.${topic}`,
    compare: up,
    range: [0, 60],
    source: 'Brief 6.2',
  })),
  { at: 'aftercare.healing.*', compare: other, range: [0, 60], source: 'Brief 6.3' },
  { at: 'aftercare.lines', compare: grows, source: 'Brief 6.2, 10.6' },
  { at: 'aftercare.inserts', compare: grows, source: 'Brief 10.6' },
  { at: 'aftercare.lines.*.phase', compare: other, range: [0, 3], source: '' },
  { at: 'aftercare.boxes.normal', compare: other, source: 'Brief 6.3' },
  // What is waited for too long with these can kill: another word for one is looked at by two, and none goes.
  { at: 'aftercare.boxes.emergency', compare: grows, floor: 'count', source: 'Warning signs: brief 6.3' },
  {
    at: 'aftercare.boxes.emergencyAfterNumbing',
    compare: grows,
    floor: 'count',
    source: 'Warning signs: brief 6.3',
  },
  { at: 'aftercare.boxes.emergencyBrief', compare: other, source: '' },
  { at: 'aftercare.boxes.*', compare: lines, source: 'Warning signs: brief 6.3' },
  { at: 'aftercare.goodToKnow', compare: lines, source: 'Brief 6.4' },
  { at: 'aftercare.phaseTitles', compare: other, source: '' },
  { at: 'aftercare.*', compare: other, source: '' },
  { at: 'aftercare.*.*.*', compare: other, source: '' },

  { at: 'emergencyCard.steps', compare: grows, floor: 'count', source: 'Brief 10.3, R72' },
  { at: 'emergencyCard.posture', compare: grows, floor: 'count', source: 'Brief 10.3' },
  { at: 'emergencyCard.*', compare: other, source: '' },
  { at: 'incidents.firstAid', compare: grows, floor: 'count', source: 'Brief 4.4, R59' },
  { at: 'incidents.*', compare: other, source: '' },

  { at: 'translations.*.consents.*.wordingVersion', compare: other, range: [1, 9999], source: '' },
  { at: 'translations', compare: other, source: '' },
  { at: 'translations.*', compare: other, source: '' },
  { at: 'translations.*.*', compare: other, source: '' },
  { at: 'translations.*.*.*', compare: other, source: '' },
  { at: 'translations.*.*.*.*', compare: other, source: '' },
  { at: 'scripts.*', compare: other, source: '' },
  { at: 'scripts', compare: other, source: '' },
  { at: 'version', compare: other, range: [1, 1_000_000], source: '' },
  { at: 'format', compare: changed, floor: 'same', source: '' },
  { at: 'language', compare: changed, floor: 'same', source: 'Every text of the protocol is in it' },
];
