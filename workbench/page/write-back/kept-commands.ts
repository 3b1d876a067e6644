/**
 * What a person may change in the grid: the commands of o-spreadsheet whose outcome is written back into the document.
 * All others are refused, since a change that the document does not hold would be gone after the next script.
 */
export const keptCommands: ReadonlySet<string> = new Set([
  'UPDATE_CELL',
  'UPDATE_CELL_POSITION',
  'CLEAR_CELL',
  'CLEAR_CELLS',
  'DELETE_CONTENT',
  'SET_FORMATTING',
  'CLEAR_FORMATTING',
  'SET_BORDER',
  'SET_ZONE_BORDERS',
  'SET_BORDERS_ON_TARGET',
  'MOVE_RANGES',
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
  'RESIZE_COLUMNS_ROWS',
  'HIDE_COLUMNS_ROWS',
  'UNHIDE_COLUMNS_ROWS',
  'FREEZE_COLUMNS',
  'FREEZE_ROWS',
  'UNFREEZE_COLUMNS',
  'UNFREEZE_ROWS',
  'UNFREEZE_COLUMNS_ROWS',
  'SET_GRID_LINES_VISIBILITY',
  'ADD_MERGE',
  'REMOVE_MERGE',
  'CREATE_SHEET',
  'DELETE_SHEET',
  'MOVE_SHEET',
  'RENAME_SHEET',
  'COLOR_SHEET',
  'HIDE_SHEET',
  'SHOW_SHEET',
  'UPDATE_FIGURE',
  'DELETE_FIGURE',
  'DELETE_CHART',
]);

/** Why any other is refused. */
export const notKept = 'NotKept';
