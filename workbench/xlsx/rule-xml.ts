import { cellName, zoneName } from '../document/a1.ts';
import type { ConditionalRule, Document } from '../document/document.ts';
import { excelFormula } from './excel-formula.ts';
import { escapeXml } from './xml.ts';

const comparisons: Readonly<Record<string, string>> = {
  NUMBER_GREATER: '>',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: '>=',
  NUMBER_LESS: '<',
  NUMBER_LESS_THAN_OR_EQUAL_TO: '<=',
  NUMBER_EQ: '=',
  NUMBER_NOT_EQ: '<>',
};

/** A conditional format. Excel wants one rectangle's first cell as the cell that the condition speaks of. */
export function ruleXml(document: Document, rule: ConditionalRule, style: number, priority: number): string {
  const first = rule.zones[0];
  if (!first) return '';
  const condition = conditionOf(document, rule, cellName(first.top, first.left));
  const zones = rule.zones.map(zoneName).join(' ');
  return (
    `<conditionalFormatting sqref="${zones}"><cfRule type="expression" dxfId="${style}" priority="${priority}">` +
    `<formula>${escapeXml(condition)}</formula></cfRule></conditionalFormatting>`
  );
}

// In Sheets a number's condition holds for numbers only, while Excel would call every text greater than any number.
function conditionOf(document: Document, { condition, values }: ConditionalRule, cell: string): string {
  const [a = '', b = ''] = values;
  const text = `"${String(a).replaceAll('"', '""')}"`;
  const comparison = comparisons[condition];
  if (comparison) return `AND(ISNUMBER(${cell}),${cell}${comparison}${a})`;
  switch (condition) {
    case 'NUMBER_BETWEEN':
      return `AND(ISNUMBER(${cell}),${cell}>=${a},${cell}<=${b})`;
    case 'NUMBER_NOT_BETWEEN':
      return `AND(ISNUMBER(${cell}),OR(${cell}<${a},${cell}>${b}))`;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${text},${cell}))`;
    case 'TEXT_NOT_CONTAINS':
      return `ISERROR(SEARCH(${text},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},${String(a).length})=${text}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},${String(a).length})=${text}`;
    case 'TEXT_EQ':
      return `${cell}=${text}`;
    case 'CELL_EMPTY':
      return `LEN(${cell})=0`;
    case 'CELL_NOT_EMPTY':
      return `LEN(${cell})>0`;
    default:
      return excelFormula(document, String(a), new Set()) ?? 'FALSE';
  }
}
