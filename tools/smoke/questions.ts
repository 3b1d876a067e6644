import type { Question } from './question.ts';
import { allRowsNotFrozen } from './questions/all-rows-not-frozen.ts';
import { automaticFormat } from './questions/automatic-format.ts';
import { axisTitles } from './questions/axis-titles.ts';
import { callsWhileComputing } from './questions/calls-while-computing.ts';
import { codeOfHtmlFile } from './questions/code-of-html-file.ts';
import { codeOfText } from './questions/code-of-text.ts';
import { copiedMetadata } from './questions/copied-metadata.ts';
import { copiedProperties } from './questions/copied-properties.ts';
import { copiedTabIds } from './questions/copied-tab-ids.ts';
import { costOfWrites } from './questions/cost-of-writes.ts';
import { daysAtMidnightChanges } from './questions/days-at-midnight-changes.ts';
import { duplicatedMetadata } from './questions/duplicated-metadata.ts';
import { errorArguments } from './questions/error-arguments.ts';
import { fileDrop } from './questions/file-drop.ts';
import { firstLine } from './questions/first-line.ts';
import { formulaSeparators } from './questions/formula-separators.ts';
import { frameKeys } from './questions/frame-keys.ts';
import { functionNames } from './questions/function-names.ts';
import { htmlComments } from './questions/html-comments.ts';
import { insertedRows } from './questions/inserted-rows.ts';
import { intlZones } from './questions/intl-zones.ts';
import { keptSelection } from './questions/kept-selection.ts';
import { lockHeld } from './questions/lock-held.ts';
import { mergesAndFrozen } from './questions/merges-and-frozen.ts';
import { metadataFinder } from './questions/metadata-finder.ts';
import { nanReturned } from './questions/nan-returned.ts';
import { newerBuiltIns } from './questions/newer-built-ins.ts';
import { openRangesAsR1c1 } from './questions/open-ranges-as-r1c1.ts';
import { partialMerges } from './questions/partial-merges.ts';
import { protectionTwice } from './questions/protection-twice.ts';
import { rangeLists } from './questions/range-lists.ts';
import { rejectingValidation } from './questions/rejecting-validation.ts';
import { rowHeights } from './questions/row-heights.ts';
import { ruleCopies } from './questions/rule-copies.ts';
import { servedLiterals } from './questions/served-literals.ts';
import { textInCharts } from './questions/text-in-charts.ts';

/** In the order in which they are tried and told. */
export const questions: readonly Question[] = [
  formulaSeparators,
  errorArguments,
  nanReturned,
  functionNames,
  daysAtMidnightChanges,
  intlZones,
  newerBuiltIns,
  codeOfText,
  codeOfHtmlFile,
  htmlComments,
  rangeLists,
  ruleCopies,
  metadataFinder,
  duplicatedMetadata,
  openRangesAsR1c1,
  rowHeights,
  automaticFormat,
  insertedRows,
  protectionTwice,
  partialMerges,
  mergesAndFrozen,
  rejectingValidation,
  allRowsNotFrozen,
  costOfWrites,
  callsWhileComputing,
  textInCharts,
  axisTitles,
  keptSelection,
  frameKeys,
  fileDrop,
  servedLiterals,
  firstLine,
  lockHeld,
  copiedTabIds,
  copiedMetadata,
  copiedProperties,
];
