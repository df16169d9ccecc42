import type { TextsOf } from '../../areas.ts';

export const checklistSays = {
  itemOpen: 'Marque cuando esté hecho: {text}.',
} satisfies TextsOf<'checklistSays'>;

export const checklistDoing = {
  'item.ticked': 'Marcar esto',
} satisfies TextsOf<'checklistDoing'>;

export const checklistLines = {
  ticked: 'Marcado: {item}',
  takenBack: 'Marca retirada: {item}',
  notTicked: 'Sin marcar: {item}',
} satisfies TextsOf<'checklistLines'>;
