import type { Document } from '../document/document.ts';
import { isDateFormat } from '../document/number-format.ts';
import { dateToSerial, serialToTime } from '../document/serial.ts';
import { EvaluationError, registries } from './o-spreadsheet.ts';
import { sheetsError } from './sheets-errors.ts';

export type CustomFunction = (...parameters: unknown[]) => unknown;
export type CustomFunctions = Readonly<Record<string, CustomFunction>>;

interface Cell {
  readonly value: string | number | boolean | null;
  readonly format?: string;
}

interface Context {
  readonly tieout?: { readonly custom: CustomFunctions; readonly document: Document; readonly date?: DateConstructor };
}

registries.errorTypes.add('#ERROR!');

const { functionRegistry } = registries;
const builtIn = new Set(Object.keys(functionRegistry.content));

/** The registry is one for all models, so each name is registered once and finds its function in the model that asks. */
export function registerCustomFunctions(names: Iterable<string>): void {
  for (const name of names) {
    if (builtIn.has(name) || name in functionRegistry.content) continue;
    functionRegistry.add(name, {
      description: name,
      category: 'Custom',
      // As in Sheets, the autocomplete has only what a JSDoc with @customfunction explains.
      hidden: true,
      args: [
        {
          name: 'value',
          description: '',
          type: ['ANY', 'RANGE'],
          acceptMatrix: true,
          acceptErrors: true,
          repeating: true,
          optional: true,
        },
      ],
      compute: function (this: Context, ...parameters: unknown[]) {
        const { custom, document } = this.tieout ?? {};
        const found = Object.entries(custom ?? {}).find(([key]) => key.toUpperCase() === name)?.[1];
        if (!found || !document) throw new EvaluationError(`Unknown function: ${name}`, '#NAME?');
        return run(found, parameters as (Cell | Cell[][] | undefined)[], document);
      } as never,
    });
  }
}

function run(found: CustomFunction, parameters: (Cell | Cell[][] | undefined)[], document: Document): unknown {
  // The engine fills parameters that were left out at the end.
  while (parameters.length > 0 && parameters.at(-1) === undefined) parameters.pop();
  let result: unknown;
  try {
    result = found(...parameters.map((parameter) => toScript(parameter, document)));
  } catch (error) {
    throw new EvaluationError(messageOf(error), '#ERROR!');
  }
  return Array.isArray(result) ? toMatrix(result, document) : toCell(result, document);
}

// The bundle runs in a realm of its own, where `instanceof Error` would be false.
const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

function toScript(parameter: Cell | Cell[][] | undefined, document: Document): unknown {
  if (!Array.isArray(parameter)) return scriptValue(parameter, document);
  const rows = parameter[0]?.length ?? 0;
  // One cell arrives as its value, not as a range of one row.
  if (rows === 1 && parameter.length === 1) return scriptValue(parameter[0]?.[0], document);
  return Array.from({ length: rows }, (_, row) => parameter.map((column) => scriptValue(column[row], document)));
}

function scriptValue(cell: Cell | undefined, document: Document): unknown {
  const value = cell?.value ?? '';
  if (typeof value === 'number' && isDateFormat(cell?.format)) return new Date(serialToTime(value, document.timeZone));
  return typeof value === 'string' && value.startsWith('#') ? sheetsError(value) : value;
}

function toMatrix(rows: unknown[], document: Document): Cell[][] {
  const table = rows.map((row) => (Array.isArray(row) ? row : [row]));
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) throw new EvaluationError('The function returned an empty array', '#N/A');
  return Array.from({ length: width }, (_, column) => table.map((row) => toCell(row[column], document)));
}

function toCell(value: unknown, document: Document): Cell {
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return { value: dateToSerial(value as Date, document.timeZone), format: 'yyyy-mm-dd' };
  }
  return { value: '' };
}
