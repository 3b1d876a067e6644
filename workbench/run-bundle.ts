import { constants, createContext, runInContext, Script } from 'node:vm';
import type { CustomFunction } from './engine/custom-functions.ts';
import type { Workbook } from './open-workbook.ts';

/** What a vm context of Node has and Apps Script has not. */
const notThere = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/**
 * Runs the bundle in a bare context with only the services, as Apps Script does, and returns its top-level functions.
 * They are registered as custom functions of the workbook too.
 */
export function runBundle(code: string, workbook: Workbook): Record<string, CustomFunction> {
  // Dates cross between the services and the script, and both must know them as theirs.
  const context = Object.assign(createContext(constants.DONT_CONTEXTIFY), { ...workbook.services, Date });
  for (const name of notThere) runInContext(`delete globalThis.${name}`, context);
  const before = new Set(Object.getOwnPropertyNames(context));
  const errorType: ErrorConstructor = runInContext('Error', context);
  workbook.host.errorType = errorType;
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  const functions: Record<string, CustomFunction> = {};
  for (const name of Object.getOwnPropertyNames(context)) {
    const value: unknown = context[name];
    if (typeof value === 'function' && !before.has(name))
      functions[name] = inScriptZone(workbook, value as CustomFunction);
  }
  workbook.setFunctions(functions);
  return functions;
}

/** While a script runs, its local time is that of the script's zone, which may differ from the spreadsheet's. */
function inScriptZone(workbook: Workbook, work: CustomFunction): CustomFunction {
  return (...parameters) => {
    const { TZ } = process.env;
    process.env.TZ = workbook.host.scriptTimeZone;
    try {
      return work(...parameters);
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  };
}
