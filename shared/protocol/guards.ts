/** The guards of brief 1.7, 2.6, 3.7, 4.5, 5.3 and 6.5 by number; a checklist item names the one it feeds. */
export const guardIds = [
  'G1-01', 'G1-02', 'G1-03', 'G1-04', 'G1-05', 'G1-06', 'G1-07', 'G1-08', 'G1-09', 'G1-10',
  'G2-01', 'G2-02', 'G2-03', 'G2-04', 'G2-05', 'G2-06', 'G2-07', 'G2-08', 'G2-09', 'G2-10', 'G2-11',
  'G3-01', 'G3-02', 'G3-03', 'G3-04', 'G3-05', 'G3-06', 'G3-07', 'G3-08',
  'G4-01', 'G4-02', 'G4-03', 'G4-04', 'G4-05', 'G4-06', 'G4-07', 'G4-08', 'G4-09', 'G4-10',
  'G5-01', 'G5-02', 'G5-03', 'G5-04', 'G5-05',
  'G6-01', 'G6-02', 'G6-03', 'G6-04', 'G6-05', 'G6-06',
] as const;
export type GuardId = (typeof guardIds)[number];
