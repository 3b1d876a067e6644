import type { Obstacle } from './obstacle.ts';

/** What the user keeps beside our rows moves in a copy, and whether rows that are filtered out come along in one is Google's secret. */
export const filterOverRowsThatMove: Obstacle = ({ name, sheet, intent }) =>
  intent.movesBesides && sheet.getFilter() !== null
    ? `${name} is filtered, and what you keep beside its rows moves along with them. Remove the filter under Data ▸ Remove filter, build again, and filter anew.`
    : null;
