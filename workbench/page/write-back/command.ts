import type { UIPlugin } from '../../engine/o-spreadsheet.ts';

/** Anything that happens in o-spreadsheet. */
export type Command = Parameters<UIPlugin['handle']>[0];
