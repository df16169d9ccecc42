import type { Translation } from '../../schema.ts';
import type { CountryPack } from '../../country-pack.ts';
import { packValueOf } from '../../country-pack.ts';
import { arabicConsents } from './arabic-consents.ts';
import { arabicQuestions } from './arabic-questions.ts';
import { arabicSheet } from './arabic-sheet.ts';
import { waivers } from './waivers.ts';
import { pairsOf } from './pairs.ts';

const waits: Readonly<Record<CountryPack['id'], string>> = {
  uk: '4 أشهر',
  eu: '6 أشهر',
  'us-ca': '3 أشهر، وفي كاليفورنيا لا انتظار',
};
const additions: Readonly<Record<CountryPack['id'], readonly string[]>> = {
  uk: [],
  eu: ['قبل الجلسة أُريت ملصق الصبغة: لأي غرض هي، ورقم تشغيلتها، وما فيها، وتحذيراتها.'],
  'us-ca': [
    'أحبار الوشم وصبغاته لم توافق عليها إدارة الغذاء والدواء الأمريكية (FDA). آثارها على الصحة على المدى الطويل غير معروفة.',
  ],
};

/** Arabic for what the client reads: a draft translation, not yet checked by a person. */
export const arabic = (pack: CountryPack): Translation => ({
  language: 'ar',
  name: 'العربية',
  checkedBy: null,
  checkedOn: null,
  questions: [...arabicQuestions],
  consents: [...arabicConsents(waits[pack.id], packValueOf(pack.recordRetentionYears))],
  sheet: pairsOf(arabicSheet(pack.id)),
  patchWaiver: waivers.ar,
  additions: [...additions[pack.id]],
  zones: [
    { code: 'FHL', name: 'خط الشعر' },
    { code: 'TMP-L', name: 'الصدغ الأيسر' },
    { code: 'TMP-R', name: 'الصدغ الأيمن' },
    { code: 'TPT-L', name: 'رأس الصدغ الأيسر' },
    { code: 'TPT-R', name: 'رأس الصدغ الأيمن' },
    { code: 'FRO', name: 'الأمام' },
    { code: 'MID', name: 'الوسط' },
    { code: 'VTX', name: 'قمة الرأس' },
    { code: 'PAR-L', name: 'الجانب الأيسر' },
    { code: 'PAR-R', name: 'الجانب الأيمن' },
    { code: 'OCC', name: 'الخلف' },
    { code: 'NAP', name: 'مؤخرة العنق' },
  ],
  plan: {
    heading: 'ما اتفقنا على عمله اليوم:',
    noPlan: 'لم يُخطط له بعد',
    treat: 'إضافة نقاط',
    leave: 'تركه كما هو',
    lighten: 'تفتيحه أولًا',
    refer: 'عرضه على طبيب أولًا',
    goal: 'الهدف {dots} نقطة في السنتيمتر المربع',
    scar: 'ندبة {zone}',
    keep: 'يبقى خط الشعر كما هو.',
    soften: 'يصير خط الشعر أنعم.',
    rebuild: 'يُبنى خط الشعر من جديد.',
    height: 'يبدأ خط الشعر {mm} ملم فوق النقطة بين الحاجبين.',
    difference: 'الجانب الأيسر والأيمن يختلفان بمقدار {mm} ملم.',
    drawn: 'الخط مرسوم على الصورة المعروضة هنا.',
  },
});
