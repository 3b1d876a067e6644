import { buildReport } from './build-report.ts';
import { openSidebar } from './open-sidebar.ts';

/** Every command, in the order of the menu. Each is also a top-level function of the script, by its id. */
export const commands = [openSidebar, buildReport] as const;
