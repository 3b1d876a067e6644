import type { ChartSource, Validation } from '../document/document.ts';
import { listArea } from '../document/list-area.ts';
import type { Host } from './host.ts';
import { fail } from './host.ts';
import { areaOf, rangeService } from './range.ts';
import { service } from './service.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** The builder's method → its criteria. The parameters become the criteria's values. */
const criteria: Readonly<Record<string, string>> = {
  requireValueInList: 'VALUE_IN_LIST',
  requireValueInRange: 'VALUE_IN_RANGE',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireDate: 'DATE_IS_VALID_DATE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireCheckbox: 'CHECKBOX',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
};

const empty: Validation = { criteria: '', values: [], allowInvalid: true };

export const newDataValidation = (host: Host): Builder => builder(host, empty);

function builder(host: Host, start: Validation): Builder {
  let data = start;
  const requires = Object.fromEntries(
    Object.entries(criteria).map(([method, name]) => [
      method,
      (...values: unknown[]): Builder => {
        const { source: _, ...others } = data;
        const [of, ...rest] = values;
        data =
          name === 'VALUE_IN_RANGE'
            ? { ...others, criteria: name, values: rest, source: sourceOf(host, of as object) }
            : { ...others, criteria: name, values };
        return self;
      },
    ]),
  );
  const self: Builder = service<Builder>(host, 'SpreadsheetApp.DataValidationBuilder', {
    ...(requires as Partial<Builder>),
    setAllowInvalid(allowInvalid) {
      data = { ...data, allowInvalid };
      return self;
    },
    setHelpText(helpText) {
      data = { ...data, helpText };
      return self;
    },
    build() {
      if (data.criteria === '') fail(host, 'Cannot build a data validation without a criteria.');
      return validationService(host, data) ?? fail(host, 'Cannot build a data validation.');
    },
  });
  return self;
}

export function validationService(host: Host, data: Validation | undefined): DataValidation | null {
  if (!data) return null;
  const self = service<DataValidation>(host, 'SpreadsheetApp.DataValidation', {
    getAllowInvalid: () => data.allowInvalid,
    getCriteriaType: () => data.criteria as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria,
    getCriteriaValues: () => [...rangeOf(host, data), ...data.values],
    getHelpText: () => data.helpText ?? '',
    copy: () => builder(host, data),
  });
  host.data.set(self, data);
  return self;
}

function sourceOf(host: Host, range: object): ChartSource {
  const { sheet, zone } = areaOf(host, range);
  return { sheetId: sheet.id, zone };
}

function rangeOf(host: Host, data: Validation): GoogleAppsScript.Spreadsheet.Range[] {
  const area = listArea(host.document, data);
  return area ? [rangeService(host, area)] : [];
}

export const dataOfValidation = (host: Host, rule: DataValidation): Validation =>
  (host.data.get(rule) as Validation | undefined) ??
  fail(host, 'The parameters do not match: expected a DataValidation.');
