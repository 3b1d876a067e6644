import * as v from 'valibot';
import { type FigureId, figureIds } from '../figure-ids.ts';
import { setting } from '../setting.ts';

/** More than five at a glance are none. */
export const mostKpis = 5;

export const firstScreenKpis = setting<FigureId[]>({
  id: 'firstScreenKpis',
  title: 'KPIs of the first screen',
  group: 'Goals',
  says: 'One to five figures that the report begins with, in this order in every period. Usual ones without data give way.',
  inFile: `By their ids: ${figureIds.join(', ')}.`,
  schema: v.pipe(
    v.array(v.picklist(figureIds, 'expected a KPI')),
    v.minLength(1, 'expected one KPI at least'),
    v.maxLength(mostKpis, 'expected five KPIs at most'),
    v.checkItems((id, at, all) => all.indexOf(id) === at, 'expected each KPI only once'),
  ),
  fallback: ['revenue', 'cost', 'roi', 'cac', 'roas'],
  input: {
    kind: 'table',
    keep: 'values',
    row: 'KPI',
    most: mostKpis,
    columns: [{ key: 'kpi', label: 'KPI', kind: 'figure' }],
  },
});
