import type { Zone } from '../../document/zone.ts';
import type { Command } from './command.ts';

/** The cells whose content or look a command changes; undefined where it changes something else. */
export function cellsOf(command: Command): { readonly sheetId: string; readonly zones: readonly Zone[] } | undefined {
  switch (command.type) {
    case 'UPDATE_CELL':
    case 'UPDATE_CELL_POSITION':
    case 'CLEAR_CELL':
    case 'SET_BORDER': {
      const { sheetId, row, col } = command;
      return { sheetId, zones: [{ top: row, bottom: row, left: col, right: col }] };
    }
    case 'CLEAR_CELLS':
    case 'DELETE_CONTENT':
    case 'SET_FORMATTING':
    case 'CLEAR_FORMATTING':
      return { sheetId: command.sheetId, zones: command.target };
    case 'SET_ZONE_BORDERS':
    case 'SET_BORDERS_ON_TARGET':
      return { sheetId: command.sheetId, zones: command.target.map(withNeighbours) };
    default:
      return undefined;
  }
}

/** A line between two cells belongs to both. */
const withNeighbours = ({ top, left, bottom, right }: Zone): Zone => ({
  top: Math.max(0, top - 1),
  left: Math.max(0, left - 1),
  bottom: bottom + 1,
  right: right + 1,
});
