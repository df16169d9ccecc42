import { field } from '../../field.ts';
import { needleLabels } from './labels.ts';

const work = field('application', 'work');

export const needleFields = [
  work({
    id: 'machine',
    label: needleLabels.machine,
    kind: 'text',
    maxLength: 80,
    required: 'always',
    hint: needleLabels.makerOrMakerAndModel,
  }),
  work({ id: 'machineModel', label: needleLabels.model, kind: 'text', maxLength: 80 }),
  work({ id: 'machineSerial', label: needleLabels.serialNumber, kind: 'text', maxLength: 40 }),
  // Wider than usual strokes: what is outside the usual is asked about, not refused.
  work({
    id: 'strokeMm',
    label: needleLabels.stroke,
    kind: 'number',
    unit: 'mm',
    min: 0.5,
    max: 12,
    step: 0.1,
  }),
] as const;
