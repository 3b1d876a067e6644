import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const chromiums = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const chromes = [
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const executablePath = chromiums.find((path) => existsSync(path));

export const hasBrowser = (): boolean => executablePath !== undefined || chromes.some((path) => existsSync(path));

/** Debian's Chromium, or else the Chrome of whoever runs this. */
export const launchBrowser = (): Promise<Browser> =>
  executablePath
    ? chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
    : chromium.launch({ channel: 'chrome' });
