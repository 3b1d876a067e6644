import { zoneName } from '../document/a1.ts';
import type { ConditionalRule } from '../document/document.ts';

/** Our name of a condition → the engine's. */
const operators: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_NOT_CONTAINS: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_EQ: 'isEqual',
  NUMBER_GREATER: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_EQ: 'isEqual',
  NUMBER_NOT_EQ: 'isNotEqual',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  CUSTOM_FORMULA: 'customFormula',
};

export function engineRule(rule: ConditionalRule, index: number) {
  const operator = operators[rule.condition];
  if (operator === undefined) return undefined;
  return {
    id: String(index),
    ranges: rule.zones.map(zoneName),
    rule: {
      type: 'CellIsRule',
      operator,
      values: rule.values.map(String),
      style: {
        fillColor: rule.background,
        textColor: rule.color,
        bold: rule.bold,
        italic: rule.italic,
        underline: rule.underline,
        strikethrough: rule.strikethrough,
      },
    },
  };
}
