import { field } from '../../field.ts';

const work = field('application', 'work');

export const needleFields = [
  work({
    id: 'machine',
    label: 'Machine',
    kind: 'text',
    maxLength: 80,
    required: 'always',
    hint: 'Maker, or maker and model',
  }),
  work({ id: 'machineModel', label: 'Model', kind: 'text', maxLength: 80 }),
  work({ id: 'machineSerial', label: 'Serial number', kind: 'text', maxLength: 40 }),
  // Wider than usual strokes: what is outside the usual is asked about, not refused.
  work({ id: 'strokeMm', label: 'Stroke', kind: 'number', unit: 'mm', min: 0.5, max: 12, step: 0.1 }),
] as const;
