import type { OfRun } from '../question.ts';

export const ruleCopies: OfRun = {
  id: 'rule-copies',
  asks: 'Does ConditionalFormatRule.copy() keep the condition and the colours when it gets other ranges?',
  assumes: 'Yes: the copy differs from the rule by its ranges alone.',
  hangsOn: ['src/google/write-tab.ts'],
  by: 'run',
  ask(bench) {
    const sheet = bench.scratch();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$A1>1')
      .setBackground('#ff0000')
      .setFontColor('#00ff00')
      .setRanges([sheet.getRange('A1:B2')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const [kept] = sheet.getConditionalFormatRules();
    if (!kept) return 'the rule is not there';
    sheet.setConditionalFormatRules([
      kept
        .copy()
        .setRanges([sheet.getRange('A5:B9'), sheet.getRange('D1')])
        .build(),
    ]);
    return sheet
      .getConditionalFormatRules()
      .map((each) => {
        const condition = each.getBooleanCondition();
        const ranges = each.getRanges().map((range) => range.getA1Notation());
        return `${ranges.join(' ')}: ${condition?.getCriteriaType()} ${condition?.getCriteriaValues().join(' ')}, ${condition?.getBackground()} ${condition?.getFontColor()}`;
      })
      .join('; ');
  },
};
