import { liveCheck as check } from './live-check.ts';
import { kindsOf } from './questions/error-arguments.ts';

/** The sidebar's page, which the build puts here. */
declare const FRAME: string;

export const liveCheck = (): void => check(FRAME);
export { liveCheckOfCopy, liveCheckSays } from './live-check.ts';
export { liveCheckHolds, liveCheckNow, liveCheckTries } from './lock-and-clock.ts';

// What cells call, for the questions about custom functions.
export const LIVE_CHECK_KINDS = kindsOf;
export const LIVE_CHECK_NAN = (): number => Number.NaN;
export const LIVE_CHECK_COLUMN = (): number[][] => [[1], [Number.NaN], [2]];
export const LIVE_CHECK_THROWS = (): never => {
  throw new Error('the message of the error');
};
const perPiece = (cost: number, count: number): number => cost / count;

export { perPiece as CAC, perPiece as CPA, perPiece as LTV_CAC, perPiece as ROI, perPiece as TIEOUT_CAC };
