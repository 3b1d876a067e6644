import type { Finding } from '../intake/reading.ts';
import type { Fix } from './fix.ts';
import { counted, listed, money, quoted } from './words.ts';

interface State {
  readonly name: string;
  readonly rows: number;
  readonly revenue: number;
  readonly cost: number;
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

/** The states that a finding carries, with what each comes to. */
export function statesOf({ details }: Finding, prefix = ''): readonly State[] {
  const at = (key: string) => listOf(details?.[prefix ? `${prefix}${key[0]!.toUpperCase()}${key.slice(1)}` : key]);
  return at('states').map((name, i) => ({
    name,
    rows: Number(at('rows')[i]),
    revenue: Number(at('revenue')[i]),
    cost: Number(at('cost')[i]),
  }));
}

const named = (name: string): string => (name === '' ? 'no state' : quoted(name));

/** `“cancelled” (1 row, EUR 340.00)`. */
export function stateInWords({ name, rows, revenue, cost }: State, currency: string | null): string {
  const amounts = [
    ...(revenue !== 0 || cost === 0 ? [money(revenue, currency)] : []),
    ...(cost === 0 ? [] : [`${money(cost, currency)} commission`]),
  ];
  return `${named(name)} (${[counted(rows, 'row'), ...amounts].join(', ')})`;
}

export const statesInWords = (states: readonly State[], currency: string | null): string =>
  listed(
    states.map((state) => stateInWords(state, currency)),
    6,
  );

/** One click for all states of a finding. */
export function decideStates(finding: Finding, choice: 'count' | 'leave-out', isPreferred = false): readonly Fix[] {
  const names = statesOf(finding).flatMap(({ name }) => (name === '' ? [] : [name]));
  if (names.length === 0) return [];
  return [
    {
      title: `${choice === 'count' ? 'Count' : 'Leave out'} ${listed(names.map(quoted), 3)}`,
      kind: `states-${choice}-${names.join()}`,
      ...(isPreferred ? { isPreferred } : {}),
      does: names.map((name) => ({ is: 'option', path: ['states', name], value: choice })),
    },
  ];
}
