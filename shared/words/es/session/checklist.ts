import type { TextsOf } from '../../areas.ts';

export const checklistSays = {
  itemOpen: 'Marque cuando esté hecho: {text}.',
} satisfies Partial<TextsOf<'checklistSays'>>;

export const checklistDoing = {
  'item.ticked': 'Marcar esto',
} satisfies Partial<TextsOf<'checklistDoing'>>;
