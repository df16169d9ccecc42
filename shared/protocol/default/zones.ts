import type { Protocol } from '../schema.ts';

type Zone = Protocol['zones'][number];

const zone = (
  code: string,
  name: string,
  nameOnSheet: string,
  defaultAreaCm2: number,
  densityTarget: number,
): Zone => ({
  code,
  name,
  nameOnSheet,
  defaultAreaCm2,
  densityTarget,
  owner: 'P',
  basis: 'Des',
  source: 'R49, R50 (brief 0.5, 4.2)',
});

/** Zones of brief 0.5; the areas add to 600 cm². Density goals of 4.2: edge 40, hairline and temples 60, interior 70 dots/cm². Scars are measured. */
export const defaultZones: readonly Zone[] = [
  zone('FHL', 'Frontal hairline band', 'Hairline', 30, 60),
  zone('TMP-L', 'Left temple', 'Left temple', 15, 60),
  zone('TMP-R', 'Right temple', 'Right temple', 15, 60),
  zone('TPT-L', 'Left temporal point', 'Left temple point', 5, 40),
  zone('TPT-R', 'Right temporal point', 'Right temple point', 5, 40),
  zone('FRO', 'Frontal third', 'Front', 60, 70),
  zone('MID', 'Mid-scalp', 'Middle', 70, 70),
  zone('VTX', 'Crown', 'Crown', 55, 70),
  zone('PAR-L', 'Left side', 'Left side', 95, 70),
  zone('PAR-R', 'Right side', 'Right side', 95, 70),
  zone('OCC', 'Occipital', 'Back', 120, 70),
  zone('NAP', 'Nape', 'Nape', 35, 60),
];
