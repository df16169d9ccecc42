import type { CountryPack } from '../../country-pack.ts';

/** Draft translation of the sheet, not yet checked by a person: each English sentence of the starting protocol in Arabic. */
export const arabicSheet = (pack: CountryPack['id']): Readonly<Record<string, string>> => ({
  'Keep it dry': 'أبقِها جافة',
  'Gentle care': 'عناية لطيفة',
  'Protect while it settles': 'احمِها حتى تثبت',
  'Keep it looking good': 'لتبقى جميلة',
  'Keep your scalp dry. Wash the rest of you as usual.': 'أبقِ فروة رأسك جافة. اغسل باقي جسمك كالمعتاد.',
  'Do not touch, rub, scratch or pick.': 'لا تلمس ولا تفرك ولا تحك ولا تنزع شيئًا.',
  'no gym, no sweat, no sex': 'بلا نادٍ رياضي، بلا تعرق، بلا جماع',
  'no shaving': 'بلا حلاقة',
  'no gardening, no contact with animals': 'بلا عمل في الحديقة، بلا لمس الحيوانات',
  'No alcohol for 24 hours, then little up to {until}. Smoke less. Water is good.':
    'لا كحول مدة 24 ساعة، ثم القليل حتى {until}. دخّن أقل. الماء جيد.',
  'Sleep on your back, head raised, for {days} nights. Fresh pillowcase.':
    'نم على ظهرك ورأسك مرفوع. عدد الليالي: {days}. غطاء وسادة نظيف.',
  'outside, a loose, clean cotton hat': 'في الخارج قبعة قطن نظيفة وواسعة',
  'no tanning bed': 'بلا سرير تسمير',
  'Never use a tanning bed.': 'لا تستعمل سرير التسمير أبدًا.',
  'no direct sun': 'بلا شمس مباشرة',
  'no pool, sea, sauna, steam or hot tub': 'بلا مسبح أو بحر أو ساونا أو بخار أو جاكوزي',
  'no hair dye': 'بلا صبغة شعر',
  'no hair fibres or powder': 'بلا ألياف شعر أو بودرة شعر',
  'no peels, retinol or fake tan, no other product with alcohol or perfume':
    'بلا تقشير أو ريتينول أو كريم تسمير، بلا أي منتج آخر فيه كحول أو عطر',
  'do not scrub': 'لا تفرك بالمقشر',
  'rinse with lukewarm water': 'الشطف بماء فاتر',
  'mild shampoo, no perfume': 'شامبو لطيف بلا عطر',
  'thin moisturiser, no perfume, clean hands': 'مرطب خفيف بلا عطر بيدين نظيفتين',
  'light exercise, sex': 'رياضة خفيفة، الجماع',
  'foil shaver, not over scabs': 'ماكينة حلاقة بشبكة، ليس فوق القشور',
  minoxidil: 'مينوكسيديل',
  'your own shampoo, if it has no perfume': 'شامبوك المعتاد إن كان بلا عطر',
  'sun cream, SPF 50 or more': 'واقي شمس SPF 50 أو أكثر',
  'matt lotion': 'كريم مطفئ للمعة',
  'Do not pick. Scabs fall off alone.': 'لا تنزع شيئًا. القشور تسقط وحدها.',
  'hard training': 'تمرين شديد',
  'helmet, tight cap': 'خوذة، قبعة ضيقة',
  clippers: 'ماكينة قص الشعر',
  'razor, if no scabs are left': 'موسى الحلاقة إن لم تبق قشور',
  'Sun cream, and a hat or shade.': 'واقي شمس، مع قبعة أو ظل.',
  'Haircut by someone else? Show this sheet.': 'هل يقص شعرك شخص آخر؟ أرِه هذه الورقة.',
  'swimming, sauna, steam': 'السباحة، الساونا، البخار',
  'hair dye': 'صبغة الشعر',
  'fibres, powder': 'الألياف، البودرة',
  'sun, with SPF 50 or more': 'الشمس مع واقٍ SPF 50 أو أكثر',
  'Moisturiser every day.': 'مرطب كل يوم.',
  'Peels and retinol fade the dots.': 'التقشير والريتينول يبهتان النقاط.',
  'Your review: {review}. A pale patch? We look at it then.':
    'موعد الفحص: {review}. بقعة باهتة؟ نراها في ذلك اليوم.',
  'Give blood from {blood}.': 'يمكنك التبرع بالدم من {blood}.',
  'You may give blood here without a wait. Ask the blood service.':
    'هنا يمكنك التبرع بالدم بلا انتظار. اسأل بنك الدم.',
  'Your scar takes ink less evenly than skin. Rub moisturiser in gently from {from}. It may need one more visit.':
    'ندبتك تأخذ الحبر بتساوٍ أقل من الجلد. دلّكها بلطف بالمرطب من {from}. قد تحتاج إلى زيارة أخرى.',
  'Keep the edge of a cap or helmet off your new hairline up to {until}.':
    'لا تدع حافة القبعة أو الخوذة تلمس خط شعرك الجديد حتى {until}.',
  'Wash shine away with mild shampoo each day from {from}. The dots last longer.':
    'اغسل اللمعة بشامبو لطيف كل يوم من {from}. هكذا تدوم النقاط أكثر.',
  'You will see redness more than others. Shade and a hat matter most for you.':
    'يظهر الاحمرار عندك أكثر من غيرك. الظل والقبعة أهم شيء لك.',
  'Redness may be hard to see. Feel for heat and swelling too.':
    'قد يصعب أن ترى الاحمرار. المس أيضًا: هل المكان حار أو منتفخ؟',
  'Your scalp may stay numb for some hours. Keep hot things off it.':
    'قد يبقى الجلد مخدرًا بضع ساعات. أبعد عنه كل شيء حار.',
  'No minoxidil or other hair-growth liquid up to {until}.':
    'بلا مينوكسيديل أو سائل آخر لنمو الشعر حتى {until}.',
  'No hair system, helmet or tight cap up to {until}. Ask us before glue or tape.':
    'بلا شعر مستعار أو خوذة أو قبعة ضيقة حتى {until}. اسألنا قبل اللاصق أو الشريط.',
  'Mild redness for 1 to 3 days.': 'احمرار خفيف لمدة 1 إلى 3 أيام.',
  'Tight skin, tiny crusts, a slight itch up to {itch}, a little swelling of the forehead.':
    'جلد مشدود، قشور صغيرة، حكة خفيفة حتى {itch}، انتفاخ بسيط في الجبين.',
  'Dark and sharp up to {dark}.': 'النقاط داكنة وواضحة حتى {dark}.',
  'Patchy or too light from about {patchy}. It comes back from {returns}.':
    'لون غير متساوٍ أو فاتح جدًا من نحو {patchy}. ويعود اللون من {returns}.',
  'You see the true colour after {colourJudged}.': 'ترى اللون الحقيقي بعد {colourJudged}.',
  'Redness or swelling that gets worse after 2 days.': 'احمرار أو انتفاخ يزداد بعد يومين.',
  'More pain, not less.': 'ألم يزيد ولا ينقص.',
  'Fluid keeps leaking from some spots.': 'سائل ما زال يخرج من بعض الأماكن.',
  'An itch after {itch}.': 'حكة بعد {itch}.',
  'Redness or heat that spreads, red streaks.': 'احمرار أو حرارة تنتشر، خطوط حمراء.',
  'A swollen, tender area.': 'مكان منتفخ يؤلم عند اللمس.',
  'Fever or chills.': 'حمّى أو رجفة.',
  'Yellow or green pus, or a bad smell.': 'قيح أصفر أو أخضر، أو رائحة كريهة.',
  'Bumps, lumps or a rash in the dots.': 'حبوب أو كتل أو طفح في النقاط.',
  'A raised, itchy scar.': 'ندبة بارزة فيها حكة.',
  'An itch that lasts past {itchDoctor}.': 'حكة تستمر بعد {itchDoctor}.',
  'Say that it is a tattoo. Show the ink lot on this sheet.':
    'قل إن هذا وشم. وأرِ رقم تشغيلة الحبر في هذه الورقة.',
  'Trouble breathing.': 'صعوبة في التنفس.',
  'A swollen face or tongue.': 'انتفاخ الوجه أو اللسان.',
  'An itchy raised rash all over.': 'طفح بارز مع حكة في كل الجسم.',
  'A seizure, or passing out.': 'نوبة تشنج أو إغماء.',
  'Blue-grey lips.': 'شفتان زرقاوان أو رماديتان.',
  'Very sleepy or confused after the numbing cream.': 'نعاس شديد أو تشوش بعد كريم التخدير.',
  'trouble breathing, a swollen face or tongue, a seizure, or passing out.':
    'صعوبة في التنفس، انتفاخ الوجه أو اللسان، تشنج أو إغماء.',
  'Paracetamol is fine for pain. Ask your doctor before aspirin or ibuprofen.':
    pack === 'us-ca'
      ? 'للألم يصلح الأسيتامينوفين (الباراسيتامول). اسأل طبيبك قبل الأسبرين أو الإيبوبروفين.'
      : 'للألم يصلح الباراسيتامول. اسأل طبيبك قبل الأسبرين أو الإيبوبروفين.',
  'Before an MRI, a laser or a hair transplant, say that you have a scalp tattoo.':
    'قبل الرنين المغناطيسي أو الليزر أو زراعة الشعر، قل إن في فروة رأسك وشمًا.',
  'You have tiny spots of ink in your scalp that look like short hair, without surgery. Time, sun, sweat, some creams and how you live fade them. Your hair changes too: its colour, its feel, your hormones. A touch-up adds dots where the old ones are pale. It keeps the look natural, it lasts longer, it fits the hair you have now, and people feel surer of themselves. Most come back after 2 to 5 years, by skin, life and wish. Come sooner if it fades or looks uneven. How you care now decides how it heals.':
    'في فروة رأسك نقاط حبر صغيرة جدًا تشبه الشعر القصير، بلا جراحة. الوقت والشمس والعرق وبعض الكريمات وطريقة العيش تجعلها باهتة. وشعرك يتغير أيضًا: لونه وملمسه وهرموناتك. جلسة التجديد تضيف نقاطًا حيث بهتت القديمة. هكذا يبقى الشكل طبيعيًا، ويدوم أكثر، ويناسب شعرك الآن، ويزيد ثقة الناس بأنفسهم. يعود أكثر الناس بعد 2 إلى 5 سنوات، حسب الجلد والحياة والرغبة. تعال قبل ذلك إن بهت اللون أو بدا غير متساوٍ. عنايتك الآن تقرر كيف يلتئم.',
  'You may want a touch-up {window}. This is an estimate.': 'قد ترغب في جلسة تجديد {window}. هذا تقدير.',
  'We plan your next touch-up together at your review.': 'نخطط معًا لجلسة التجديد القادمة في موعد الفحص.',
  'Not happy? Call us first. We write it down and answer you.':
    'لست راضيًا؟ اتصل بنا أولًا. نكتب ما تقول ونجيبك.',
  'Want to see what we hold about you? Ask us: a copy within 1 month.':
    'هل تريد أن ترى ما نحفظه عنك؟ اطلب منا: نسخة خلال شهر واحد.',
  Hairline: 'خط الشعر',
  'Left temple': 'الصدغ الأيسر',
  'Right temple': 'الصدغ الأيمن',
  'Left temple point': 'رأس الصدغ الأيسر',
  'Right temple point': 'رأس الصدغ الأيمن',
  Front: 'الأمام',
  Middle: 'الوسط',
  Crown: 'قمة الرأس',
  'Left side': 'الجانب الأيسر',
  'Right side': 'الجانب الأيمن',
  Back: 'الخلف',
  Nape: 'مؤخرة العنق',
  'Sterile water': 'ماء معقم',
  'Sterile water, single-use ampoule': 'ماء معقم، أمبولة لمرة واحدة',
  'Sterile saline 0.9 %, single-use ampoule': 'محلول ملحي معقم 0.9 %، أمبولة لمرة واحدة',
  'Sterile shading solution of the pigment maker': 'مخفف معقم من صانع الصبغة',
  'Lidocaine 4 % cream': 'كريم ليدوكايين 4 %',
  'Lidocaine 2.5 % + prilocaine 2.5 % cream (EMLA type)':
    'كريم ليدوكايين 2.5 % + بريلوكايين 2.5 % (نوع EMLA)',
  'Lidocaine 4 % cream (LMX4 type)': 'كريم ليدوكايين 4 % (نوع LMX4)',
  'Lidocaine 5 % cream': 'كريم ليدوكايين 5 %',
  'Lidocaine 7 % + tetracaine 7 % cream (Pliaglis)': 'كريم ليدوكايين 7 % + تتراكايين 7 % (Pliaglis)',
  'Compounded benzocaine, lidocaine, tetracaine (BLT)': 'تركيبة بنزوكايين وليدوكايين وتتراكايين (BLT)',
  'Tetracaine 4 % gel (Ametop type)': 'جل تتراكايين 4 % (نوع Ametop)',
  'Gel or spray during the work (lidocaine, with or without adrenaline)':
    'جل أو بخاخ أثناء العمل (ليدوكايين، مع أدرينالين أو بدونه)',
  'Carbon black SMP pigment (CI 77266)': 'صبغة SMP سوداء كربونية (CI 77266)',
  'Carbon black with iron oxide, warm (CI 77266, CI 77499)':
    'أسود كربوني مع أكسيد الحديد، دافئ (CI 77266, CI 77499)',
  'Ready-mixed SMP shade (use as it is)': 'لون SMP جاهز',
});
