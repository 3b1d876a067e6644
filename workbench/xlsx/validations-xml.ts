import { cellName, quoteSheet } from '../document/a1.ts';
import type { SheetData, Validation } from '../document/document.ts';
import type { Host } from '../services/host.ts';
import { escapeXml } from './xml.ts';

/** Drop-down lists, which is what validations are used for here. */
export function validationsXml(host: Host, sheet: SheetData): string {
  const cells = new Map<Validation, string[]>();
  sheet.validations.forEach((row, rowIndex) => {
    row?.forEach((validation, column) => {
      if (validation) cells.set(validation, [...(cells.get(validation) ?? []), cellName(rowIndex, column)]);
    });
  });
  const rules = [...cells].flatMap(([validation, names]) => {
    const source = listSource(host, validation);
    if (source === undefined) return [];
    const refuse = validation.allowInvalid ? '' : ' showErrorMessage="1"';
    return [
      `<dataValidation type="list" allowBlank="1"${refuse} sqref="${names.join(' ')}"><formula1>${escapeXml(source)}</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function listSource({ document }: Host, { criteria, values, source }: Validation): string | undefined {
  const [first] = values;
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(first)) return `"${first.join(',').replaceAll('"', '""')}"`;
  const sheet = source && document.sheets.find(({ id }) => id === source.sheetId);
  if (!sheet) return undefined;
  const { top, left, bottom, right } = source.zone;
  const fixed = (row: number, column: number): string => cellName(row, column).replace(/(\D+)(\d+)/, '$$$1$$$2');
  return `${quoteSheet(sheet.name)}!${fixed(top, left)}:${fixed(bottom, right)}`;
}
