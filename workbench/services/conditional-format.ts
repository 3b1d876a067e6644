import type { ConditionalRule, SheetData } from '../document/document.ts';
import { canonicalFormula } from '../document/formula-text.ts';
import type { Host } from './host.ts';
import { fail } from './host.ts';
import { colorOf } from './paint.ts';
import { areaOf, rangeService } from './range.ts';
import { service } from './service.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const conditions: Readonly<Record<string, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQ',
  whenNumberGreaterThan: 'NUMBER_GREATER',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQ',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_NOT_CONTAINS',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQ',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
};

/** A rule under construction: its ranges are kept with the sheet that they stand on. */
interface Draft {
  readonly rule: ConditionalRule;
  readonly sheet: SheetData | undefined;
}

const empty: Draft = { rule: { zones: [], condition: '', values: [] }, sheet: undefined };

export const newConditionalFormatRule = (host: Host): Builder => builder(host, empty);

function builder(host: Host, start: Draft): Builder {
  let { rule, sheet } = start;
  const change = (part: Partial<ConditionalRule>): Builder => {
    rule = { ...rule, ...part };
    return self;
  };
  const whens = Object.fromEntries(
    Object.entries(conditions).map(([method, condition]) => [
      method,
      (...values: (string | number)[]) =>
        change({
          condition,
          values: condition === 'CUSTOM_FORMULA' ? values.map((value) => canonical(host, value)) : values,
        }),
    ]),
  );
  const flag = (name: 'bold' | 'italic' | 'underline' | 'strikethrough') => (on: boolean | null) =>
    change(on === null ? {} : { [name]: on });
  const self: Builder = service<Builder>(host, 'SpreadsheetApp.ConditionalFormatRuleBuilder', {
    ...(whens as Partial<Builder>),
    setBackground: (color) => change(withColor('background', color)),
    setFontColor: (color) => change(withColor('color', color)),
    setBold: flag('bold'),
    setItalic: flag('italic'),
    setUnderline: flag('underline'),
    setStrikethrough: flag('strikethrough'),
    setRanges(ranges) {
      const areas = ranges.map((range) => areaOf(host, range));
      sheet = areas[0]?.sheet;
      return change({ zones: areas.map(({ zone }) => zone) });
    },
    getRanges: () => rangesOf(host, { rule, sheet }),
    build() {
      if (rule.condition === '' || rule.zones.length === 0) {
        fail(host, 'Conditional format rules must have a condition and at least one range.');
      }
      return ruleService(host, { rule, sheet });
    },
  });
  return self;
}

const withColor = (name: 'background' | 'color', color: string | null): Partial<ConditionalRule> => {
  const known = colorOf(color);
  return known === undefined ? {} : { [name]: known };
};

const canonical = (host: Host, formula: string | number): string =>
  canonicalFormula(String(formula), host.document.locale).formula;

const rangesOf = (host: Host, { rule, sheet }: Draft) =>
  sheet ? rule.zones.map((zone) => rangeService(host, { sheet, zone })) : [];

function ruleService(host: Host, draft: Draft): Rule {
  const self = service<Rule>(host, 'SpreadsheetApp.ConditionalFormatRule', {
    getRanges: () => rangesOf(host, draft),
    copy: () => builder(host, draft),
    getBooleanCondition: () =>
      service<GoogleAppsScript.Spreadsheet.BooleanCondition>(host, 'SpreadsheetApp.BooleanCondition', {
        getCriteriaType: () => draft.rule.condition as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria,
        getCriteriaValues: () => [...draft.rule.values],
        getBackground: () => draft.rule.background ?? null,
        getFontColor: () => draft.rule.color ?? null,
      }),
    getGradientCondition: () => null,
  });
  host.data.set(self, draft);
  return self;
}

export const conditionalRules = (host: Host, sheet: SheetData): Rule[] =>
  sheet.conditionalRules.map((rule) => ruleService(host, { rule, sheet }));

export function setConditionalRules(host: Host, sheet: SheetData, rules: readonly Rule[]): void {
  sheet.conditionalRules = rules.map((rule) => {
    const draft = host.data.get(rule) as Draft | undefined;
    return draft?.rule ?? fail(host, 'The parameters do not match: expected ConditionalFormatRule[].');
  });
  host.engine.invalidate();
}
