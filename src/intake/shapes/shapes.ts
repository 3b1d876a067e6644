import { budgetAndActual } from './budget-and-actual.ts';
import { metricARow } from './metric-a-row.ts';
import { periodsAcross } from './periods-across.ts';
import type { Shape } from './shape.ts';
import { transposed } from './transposed.ts';

/** The shapes that tables come in. Each looks at what those before it have made. */
export const shapes: readonly Shape[] = [transposed, periodsAcross, metricARow, budgetAndActual];
