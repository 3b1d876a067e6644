import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { metrics } from '../src/metrics/metrics.ts';
import { settings } from '../src/settings/settings.ts';
import { betweenMarkers } from './readme/between-markers.ts';
import { functionTable } from './readme/function-table.ts';
import { settingsTable } from './readme/settings-table.ts';

const path = fileURLToPath(new URL('../README.md', import.meta.url));

/** The README with its generated parts as the definitions now have them. */
export const current = (readme: string): string =>
  betweenMarkers(betweenMarkers(readme, 'functions', functionTable(metrics)), 'settings', settingsTable(settings));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(path, current(readFileSync(path, 'utf8')));
}
