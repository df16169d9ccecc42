import type { Report } from '../../shared/report/block.ts';
import { settingPages } from '../../shared/report/pages-of.ts';
import type { Pages } from '../../shared/report/pages-of.ts';
import type { MeasureText } from '../../shared/report/wrap.ts';

/** A report set on its pages in one go; the app does it a bit at a time. */
export const pagesOf = (report: Report, measure: MeasureText): Pages => {
  const bits = settingPages(report, measure);
  for (;;) {
    const { done, value } = bits.next();
    if (done === true) return value;
  }
};
