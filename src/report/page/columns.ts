import { cell, type Formula } from '../../workbook/formula.ts';

/** The CEO's page is twelve columns wide and fits a laptop's screen: a label, six figures, and room for a chart. */
export const pageWidths = [176, 82, 80, 84, 80, 84, 98, 98, 96, 96, 112, 96];
export const pageColumns = pageWidths.length;
export const chartColumn = 8;

export const pageCell = (row: string, column: number): Formula => cell('report', row, column);
