import { cell, type Formula, op, when } from '../workbook/formula.ts';

/** What the reader chooses to see on the page's first screen: a channel and a stretch of time, each in a cell with a list. */
export const allChannels = 'All channels';
export const reportPeriod = 'Report period';

export const chooserRow = 'head:kpis';
/** Over the charts, each two columns wide but for the word before them. */
export const chooserColumns = { word: 8, channel: 9, time: 11 } as const;

const choice = (of: 'channel' | 'time'): Formula => cell('report', chooserRow, chooserColumns[of]);
export const channelChoice = choice('channel');
export const timeChoice = choice('time');

/** On the KPI tab, where it is decided once: 1 or 0, and which of the steps over time it is, counted from 1. */
export const chosenRow = 'chosen';
export const chosenColumns = { anything: 2, isAllChannels: 3, isReportPeriod: 4, step: 5 } as const;

const isOne = (column: number): Formula => op(cell('kpi', chosenRow, column), '=', 1);
/** Whether the page is shown otherwise than it was built. */
export const isAnythingChosen = isOne(chosenColumns.anything);
export const isAllChannels = isOne(chosenColumns.isAllChannels);
export const isReportPeriod = isOne(chosenColumns.isReportPeriod);
export const chosenStep = cell('kpi', chosenRow, chosenColumns.step);

/** 1 for rows of the channel that is chosen. */
export const isOfChoice = (channel: Formula): Formula =>
  when(isAllChannels, 1, when(op(channel, '=', channelChoice), 1, 0));

/** The row that holds what was chosen in place of one that the page was built with. */
export const inChosen = (row: string): string => `chosen:${row}`;
