import { messages } from '../../../words/message.ts';

/** What its fields and their choices are called. */
export const needleLabels = messages('needleLabels', {
  machine: 'Machine',
  makerOrMakerAndModel: 'Maker, or maker and model',
  model: 'Model',
  serialNumber: 'Serial number',
  stroke: 'Stroke',
});
