import { describe, test } from 'vitest';
import { hasBrowser } from '../../tools/screenshots/launch-browser.ts';

/** In CI a missing browser is a failure; elsewhere one line says what was left out. */
export function describeWithBrowser(name: string, tests: () => void): void {
  if (hasBrowser() || process.env.CI) describe(name, tests);
  else {
    test(`${name}: left out`, () =>
      console.log(`left out: ${name}. It wants Chromium or Chrome: apt-get install chromium`));
  }
}
