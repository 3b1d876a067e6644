import type { CellAt, Formula } from './formula.ts';

/** A formula over cells of other rows: `rowOf` names the row to take in the place of each. The very same formula where none of its rows changes. */
export function inOtherRows(formula: Formula, rowOf: (at: CellAt) => string): Formula {
  const moved = (at: CellAt): CellAt => {
    const row = rowOf(at);
    return row === at.row ? at : { ...at, row };
  };
  const visit = (part: Formula): Formula => {
    switch (part.kind) {
      case 'cell': {
        const at = moved(part.at);
        return at === part.at ? part : { ...part, at };
      }
      case 'range': {
        const [from, to] = [moved(part.from), moved(part.to)];
        return from === part.from && to === part.to ? part : { ...part, from, to };
      }
      case 'address': {
        const [of, to] = [moved(part.of), part.to && moved(part.to)];
        return of === part.of && to === part.to ? part : { ...part, of, ...(to ? { to } : {}) };
      }
      case 'call': {
        const args = part.args.map(visit);
        return args.every((arg, i) => arg === part.args[i]) ? part : { ...part, args };
      }
      case 'operation': {
        const [left, right] = [visit(part.left), visit(part.right)];
        return left === part.left && right === part.right ? part : { ...part, left, right };
      }
      default:
        return part;
    }
  };
  return visit(formula);
}
