import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // One after the other in CI: a browser or LibreOffice that shares its two cores with other tests answers late.
    fileParallelism: !process.env.CI,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A page that is asked again and again answers late on a busy machine, and not wrongly.
    expect: { poll: { timeout: 20_000, interval: 50 } },
  },
});
