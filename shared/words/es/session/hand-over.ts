import type { TextsOf } from '../../areas.ts';

export const handOverDoing = {
  'handOver.begun': 'Entregar la tableta al cliente',
  'handOver.ended': 'Recuperar la tableta',
} satisfies Partial<TextsOf<'handOverDoing'>>;
