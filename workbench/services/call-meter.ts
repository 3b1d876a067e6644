/** What a call does as far as time goes. `made here` builds something in the script's own process, such as a chart or a range. */
export type CallKind = 'read' | 'write' | 'made here' | 'store';

/** What a run of the script asked of Google, as it would take its time there. */
export interface RunMeter {
  readonly calls: Readonly<Record<CallKind, number>>;
  /** How often the script read after it had written: each waits until all is written. */
  readonly switches: number;
  /** How many of them came after formulas had been written: each waits for the recalculation, too. */
  readonly waits: number;
  readonly seconds: readonly [least: number, most: number];
}

/** A call that was recorded, before anything of it is done. */
export interface CallToCome {
  readonly kind: CallKind;
  readonly method: string;
}

export interface CallMeter {
  /** Told of each call; what it throws the script gets in place of an answer, and nothing of the call is done. */
  onCall: ((call: CallToCome) => void) | undefined;
  record(className: string, method: string, parameters: readonly unknown[]): void;
  /** What is done meanwhile is part of a call that was recorded. */
  within<T>(work: () => T): T;
  start(): void;
  read(): RunMeter;
}

const stores = new Set(['Properties', 'Cache', 'Lock', 'PropertiesService', 'CacheService', 'LockService']);
const builders = /Builder$|^HtmlService$|^HtmlOutput$|^HtmlTemplate$|^Ui$|^Menu$|^Session$|^Utilities$|^Charts$/;
/** They give out a handle and ask nothing. */
const handles = new Set([
  'getRange',
  'getRangeList',
  'getRanges',
  'getActive',
  'getActiveSpreadsheet',
  'getCell',
  'offset',
  'newChart',
  'newConditionalFormatRule',
  'newDataValidation',
  'createDeveloperMetadataFinder',
  'withKey',
  'modify',
  'flush',
  'toast',
]);
const reading = /^(?:get|is|has|find|canEdit)/;

export function kindOf(className: string, method: string): CallKind {
  if (stores.has(className)) return 'store';
  if (builders.test(className) || handles.has(method)) return 'made here';
  return reading.test(method) ? 'read' : 'write';
}

/**
 * Seconds a call, from the least to the most that is reported: a buffered write takes up to a millisecond and the first of them some 60, a
 * switch to reading 0.3 to 1 s. Of a read without a switch and of the stores nothing is published; those are set at what a round trip takes.
 */
const cost = {
  read: [0.01, 0.05],
  write: [0, 0.001],
  'made here': [0, 0.001],
  store: [0.02, 0.1],
  firstWrite: [0.06, 0.06],
  switch: [0.3, 1],
} as const;

export function callMeter(): CallMeter {
  let calls: Record<CallKind, number> = { read: 0, write: 0, 'made here': 0, store: 0 };
  let switches = 0;
  let waits = 0;
  let buffers = 0;
  let hasWritten = false;
  let hasFormulas = false;
  let depth = 0;
  const self: CallMeter = {
    onCall: undefined,
    record(className, method, parameters) {
      if (depth > 0) return;
      const kind = kindOf(className, method);
      self.onCall?.({ kind, method });
      calls[kind] += 1;
      if (kind === 'write') {
        if (!hasWritten) buffers += 1;
        hasWritten = true;
        hasFormulas ||= writesFormula(method, parameters);
      } else if (kind === 'read' && hasWritten) {
        switches += 1;
        if (hasFormulas) waits += 1;
        hasWritten = false;
        hasFormulas = false;
      }
    },
    within(work) {
      depth += 1;
      try {
        return work();
      } finally {
        depth -= 1;
      }
    },
    start() {
      calls = { read: 0, write: 0, 'made here': 0, store: 0 };
      switches = 0;
      waits = 0;
      buffers = 0;
      hasWritten = false;
      hasFormulas = false;
    },
    read() {
      const at = (end: 0 | 1): number =>
        Object.entries(calls).reduce((sum, [kind, count]) => sum + count * cost[kind as CallKind][end], 0) +
        switches * cost.switch[end] +
        buffers * cost.firstWrite[end];
      return { calls: { ...calls }, switches, waits, seconds: [at(0), at(1)] };
    },
  };
  return self;
}

function writesFormula(method: string, [values]: readonly unknown[]): boolean {
  if (method.startsWith('setFormula')) return true;
  if (method !== 'setValue' && method !== 'setValues') return false;
  const isFormula = (value: unknown): boolean => typeof value === 'string' && value.startsWith('=');
  return Array.isArray(values) ? values.some((row) => Array.isArray(row) && row.some(isFormula)) : isFormula(values);
}
