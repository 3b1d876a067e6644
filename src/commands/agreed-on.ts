import type { Agreed } from '../report/agreed.ts';
import type { Host } from './host.ts';

export const agreedNote = 'agreed';

/** What CEO and CMO agreed on last. */
export const agreedOn = (host: Host): Agreed | null => host.note(agreedNote) as Agreed | null;
