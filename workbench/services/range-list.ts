import type { Host } from './host.ts';
import { service } from './service.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** What a RangeList does to each of its ranges, by the same names. */
const shared = [
  'breakApart',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'setBackground',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
] as const;

/** One call of the list is one call to Google, so the calls on its ranges are not counted. */
export function rangeListService(host: Host, ranges: readonly Range[]): RangeList {
  const uncounted = <T>(work: () => T): T => {
    const before = new Map(host.calls);
    const result = host.meter.within(work);
    host.calls.clear();
    for (const [name, count] of before) host.calls.set(name, count);
    return result;
  };
  const methods = Object.fromEntries(
    shared.map((name) => [
      name,
      (...parameters: unknown[]): RangeList => {
        uncounted(() => {
          for (const range of ranges) (range[name] as (...values: unknown[]) => unknown)(...parameters);
        });
        return self;
      },
    ]),
  );
  const self: RangeList = service<RangeList>(host, 'SpreadsheetApp.RangeList', {
    ...(methods as Partial<RangeList>),
    getRanges: () => [...ranges],
    activate: () => self,
  });
  return self;
}
