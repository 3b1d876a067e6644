import { type BridgeKind, bridgeKinds } from '../bridge.ts';

/** The columns of the tab Tie-out. Their places never change: what the team types is found by them. */
export const tieColumns = {
  channel: 1,
  month: 2,
  reported: 3,
  firstKind: 4,
  lastKind: 3 + bridgeKinds.length,
  unexplained: 4 + bridgeKinds.length,
  booked: 5 + bridgeKinds.length,
  difference: 6 + bridgeKinds.length,
  share: 7 + bridgeKinds.length,
  status: 8 + bridgeKinds.length,
  asked: 9 + bridgeKinds.length,
  note: 10 + bridgeKinds.length,
} as const;

export const kindColumn = (kind: BridgeKind): number => tieColumns.firstKind + bridgeKinds.indexOf(kind);

export const tieTab = 'tieOut';

/** How the rows of channels and months begin, by whose keys notes are kept. */
export const tieKey = 'tie:';

export const kindTitles: Readonly<Record<BridgeKind, string>> = {
  timing: 'Timing',
  currency: 'Currency',
  tax: 'Tax',
  refunds: 'Refunds',
  fees: 'Fees',
  duplicates: 'Duplicates',
  missing: 'On one side only',
  'wrong-period': 'Wrong month',
  sign: 'Sign',
  'gross-or-net': 'Gross or net',
  'channel-mapping': 'Other channel',
  rounding: 'Rounding',
};
