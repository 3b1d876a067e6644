import { parseArgs } from 'node:util';

export interface ReportArguments {
  /** Paths of exports; none means the sample data. */
  readonly files: readonly string[];
  readonly settings: string | null;
  readonly out: string;
  readonly json: string | null;
}

export type Parsed =
  | { readonly kind: 'run'; readonly arguments: ReportArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'bad'; readonly message: string };

const options = {
  settings: { type: 'string' },
  out: { type: 'string', default: 'out/report.xlsx' },
  json: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export function parseArguments(argv: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    if (values.help) return { kind: 'help' };
    const empty = (['settings', 'out', 'json'] as const).find((name) => values[name] === '');
    if (empty) return { kind: 'bad', message: `--${empty} expects a file, got nothing` };
    if (!/\.xlsx$/i.test(values.out))
      return { kind: 'bad', message: `--out expects a file ending in .xlsx, got ${values.out}` };
    const { out, settings = null, json = null } = values;
    return { kind: 'run', arguments: { files: positionals, settings, out, json } };
  } catch (error) {
    // parseArgs tells by an error what it could not make sense of; its first sentence is enough.
    return { kind: 'bad', message: (error as Error).message.split('. ')[0]! };
  }
}
