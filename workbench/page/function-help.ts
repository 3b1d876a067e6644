import { registries } from '../engine/o-spreadsheet.ts';

export interface FunctionHelp {
  readonly name: string;
  readonly says: string;
  readonly parameters: readonly { readonly name: string; readonly says: string; readonly optional: boolean }[];
}

const stubs = /\/\*\*((?:[^*]|\*(?!\/))*@customfunction(?:[^*]|\*(?!\/))*)\*\/\s*function (\w+)\(/g;

/** What Sheets' autocomplete reads of the bundle: the JSDoc over each custom function. */
export const functionHelp = (code: string): FunctionHelp[] =>
  [...code.matchAll(stubs)].map(([, comment = '', name = '']) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim());
    const tag = lines.findIndex((line) => line.startsWith('@'));
    return {
      name,
      says: lines.slice(0, tag).join(' ').trim(),
      parameters: lines.flatMap((line) => {
        const [, parameter, says] = /^@param \{.*?\} (\w+) (.*)$/.exec(line) ?? [];
        return parameter && says !== undefined
          ? [{ name: parameter, says, optional: says.startsWith('Optional.') }]
          : [];
      }),
    };
  });

const { functionRegistry } = registries;

/** Gives the grid's autocomplete the words that Sheets' own would show. */
export function explainFunctions(help: readonly FunctionHelp[]): void {
  for (const { name, says, parameters } of help) {
    const args = parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.says,
      type: ['NUMBER' as const, 'RANGE<NUMBER>' as const],
      acceptMatrix: true,
      acceptErrors: true,
      optional: true,
    }));
    functionRegistry.replace(name, {
      ...functionRegistry.get(name),
      description: says,
      category: 'Tieout',
      hidden: false,
      args,
    } as never);
    // A call with too few arguments must reach the function, which says what it expects; the help still shows what is optional.
    args.forEach((arg, index) => {
      arg.optional = parameters[index]?.optional ?? false;
    });
  }
}

/** Sheets shows the whole help while a call is typed, until the user folds it; the grid's own begins folded. */
export function openHelp(templates: string): string {
  const at = templates.indexOf('t-name="o-spreadsheet-FunctionDescriptionProvider"');
  const help = templates
    .slice(at)
    .replace('isCollapsed="state.isCollapsed"', 'isCollapsed="!state.isCollapsed"')
    .replace("state.isCollapsed ? 'collapsed' : ''", "state.isCollapsed ? '' : 'collapsed'");
  return templates.slice(0, at) + help;
}
