import type { TextsOf } from '../areas.ts';

export const saidBack = {
  title: 'ثلاثة أسئلة عن ورقتك',
  rinse: 'من أي يوم يمكنك شطف فروة رأسك بالماء؟',
  train: 'من أي يوم يمكنك التدرّب بقوة؟',
  sign: 'لاحظت: {sign} ماذا تفعل؟',
  wait: 'أنتظر. هذا طبيعي.',
  callLater: 'أتصل بكم في يوم من هذا الأسبوع.',
  doctorToday: 'أذهب إلى الطبيب في اليوم نفسه.',
  yes: 'نعم، هذا صحيح.',
  sheetSays: 'ورقتك تقول:',
  receipt: 'هذه الورقة معي. قرأناها معًا وكان بإمكاني أن أسأل.',
} satisfies TextsOf<'saidBack'>;
