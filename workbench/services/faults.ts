import type { CallToCome } from './call-meter.ts';
import type { Host } from './host.ts';
import { fail } from './host.ts';
import { keepSheets } from './keep-sheets.ts';

/**
 * What befalls a script at its k-th call of a service, counted from 1 over all runs that follow. It may be thrown an error and go on after
 * that as it likes; or its run ends: nothing that it does afterwards has an effect, and nothing comes back from it. What it had written
 * since it last read may then be lost, since Google keeps writes back until something is read.
 */
export interface Fault {
  readonly at: number;
  readonly how: (typeof howFaultsAre)[number];
}

export const howFaultsAre = ['throws', 'ends', 'ends, writes lost'] as const;

export const timedOut = 'Service Spreadsheets timed out while accessing document with id 1WorkbenchSpreadsheet.';
export const runEnded = 'The run of the script was ended.';

/** Whether all that was written before is with Google after it. */
export const savesWrites = ({ kind, method }: CallToCome): boolean => kind === 'read' || method === 'flush';

export interface Faults {
  /** How many calls were made so far. */
  calls(): number;
  hasEnded(): boolean;
}

export function faultsOf(host: Host, fault: Fault | null): Faults {
  let calls = 0;
  let ended = false;
  /** Puts everything back to where Google had it, as long as something is written that it has not. */
  let forget: (() => void) | undefined;
  host.meter.onCall = (call) => {
    calls += 1;
    if (ended) fail(host, runEnded);
    if (calls === fault?.at) {
      if (fault.how === 'throws') fail(host, timedOut);
      ended = true;
      if (fault.how === 'ends, writes lost') forget?.();
      fail(host, runEnded);
    }
    if (fault?.how !== 'ends, writes lost') return;
    if (savesWrites(call)) forget = undefined;
    else if (call.kind === 'write') forget ??= keepSheets(host);
  };
  return { calls: () => calls, hasEnded: () => ended };
}
