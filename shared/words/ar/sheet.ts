import type { TextsOf } from '../areas.ts';

export const sheet = {
  practice: 'تدريب: هذا ليس سجلًا حقيقيًا',
  title: 'كيف تعتني بفروة رأسك',
  titleFor: '{name}، كيف تعتني بفروة رأسك',
  intro:
    '{kind, select, touch_up {كانت جلسة التجديد} series_continuation {كانت زيارتك الثانية} repair {كانت جلسة الإصلاح} other {كانت جلستك}} يوم {day} مع {practitioner}.',
  introStopped:
    '{kind, select, touch_up {جلسة التجديد} series_continuation {زيارتك الثانية} repair {جلسة الإصلاح} other {جلستك}} يوم {day} مع {practitioner} انتهت قبل وقتها. اعتنِ بكل مكان معالج كما هو مكتوب هنا.',
  lot: 'التشغيلة {lot}',
  useBy: 'صالح حتى {date}',
  mixed: 'مخلوط {ratios} بالماء',
  mixedWith: 'مخلوط {ratios} ({water})',
  undiluted: 'بلا تخفيف',
  scarIn: '{scar} ({zone})',
  scar: 'ندبة {number}',
  scarsSeen:
    '{view, select, top {الرأس من الأعلى} front {الرأس من الأمام} left {الرأس من يسار العميل} right {الرأس من يمين العميل} other {الرأس من الخلف}}. الأماكن المعالجة والمعلّمة: {scars}.',
  numbingCream: 'كريم تخدير',
  putOnBefore: 'وُضع قبل أن تأتي',
  off: 'أُزيل الساعة {time}',
  wholeWay: 'طوال الوقت، حتى نهاية {until}:',
  wholeWayToo: 'وحتى نهاية {until}:',
  avoidUntil: 'حتى نهاية {until}: {things}.',
  allowedFrom: 'من {from}: {things}.',
  range: 'من {from} إلى {until}',
  rangeFrom: 'من {from}',
  window: 'بين {from} و{until}',
  windowOne: 'نحو {season}',
  language: 'العربية',
  untranslated: '{text} (بلغة {language})',
  unchecked: 'ترجمة لم يراجعها بعد شخص لغته الأم العربية.',
} satisfies TextsOf<'sheet'>;
