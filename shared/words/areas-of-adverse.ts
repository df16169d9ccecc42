import type {
  adverseSortLines,
  adverseSortTitles,
  adverseTexts,
  callLines,
  exposureTitles,
  materialUses,
  reporteesWithin,
  reporteeTitles,
  severityNames,
} from './adverse.ts';

/** What is said of unwanted events, of what went on the skin, and of calls after a visit. */
export interface AdverseAreas {
  readonly adverse: typeof adverseTexts;
  readonly adverseSorts: typeof adverseSortTitles;
  readonly adverseSortLines: typeof adverseSortLines;
  readonly callLines: typeof callLines;
  readonly exposures: typeof exposureTitles;
  readonly materialUses: typeof materialUses;
  readonly reportees: typeof reporteeTitles;
  readonly reporteesWithin: typeof reporteesWithin;
  readonly severities: typeof severityNames;
}
