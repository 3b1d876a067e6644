import type { Setting } from '../../src/settings/setting.ts';
import type { Settings } from '../../src/settings/settings.ts';

/** The settings as a Markdown table. */
export const settingsTable = (settings: { readonly [K in keyof Settings]: Setting<Settings[K]> }): string =>
  [
    '| name | what it changes | default |',
    '| --- | --- | --- |',
    ...Object.values(settings).map(
      ({ id, title, says, inFile, fallback }) =>
        `| \`${id}\` | **${title}**: ${[says, inFile ?? ''].join(' ').trim()} | \`${JSON.stringify(fallback)}\` |`,
    ),
  ].join('\n');
