import type { SourceState } from '../../commands/read-state.ts';
import type { Field } from '../../intake/reading.ts';
import { CurrencyCode } from './currency-code.tsx';
import { saveSource } from './save-source.ts';

const fields: readonly (readonly [Field, string])[] = [
  ['date', 'Date'],
  ['channel', 'Channel'],
  ['campaign', 'Campaign'],
  ['adGroup', 'Ad group'],
  ['currency', 'Currency'],
  ['cost', 'Spend'],
  ['revenue', 'Revenue'],
  ['impressions', 'Impressions'],
  ['clicks', 'Clicks'],
  ['conversions', 'Conversions'],
  ['leads', 'Leads'],
  ['orders', 'Orders'],
  ['newCustomers', 'New customers'],
];

type Options = readonly (readonly [value: string, label: string])[];

const asFound = ['', 'As found'] as const;

/** How the cells of a source are read, where they may be read in several ways. */
const ways: readonly (readonly ['dateOrder' | 'rowsOf' | 'decimal' | 'books', string, Options])[] = [
  ['dateOrder', 'Date order', [asFound, ['dmy', 'Day first: 31/12'], ['mdy', 'Month first: 12/31']]],
  [
    'rowsOf',
    'Dates mean',
    [asFound, ['day', 'That day'], ['week', 'Its week'], ['month', 'Its month'], ['quarter', 'Its quarter']],
  ],
  ['decimal', 'Decimals', [asFound, ['point', 'Point: 1,234.56'], ['comma', 'Comma: 1.234,56']]],
  ['books', 'Finance’s books', [asFound, ['spend', 'Of spend'], ['revenue', 'Of sales'], ['none', 'No']]],
];

const [automatic, none] = ['auto', 'none'];

/** Which column each field is read from; the user's choice is kept by the header's name. */
export function ColumnMap({ source }: { readonly source: SourceState }) {
  const { name, headers, columns, reasons, options } = source;
  const idOf = (field: string) => `map-${encodeURIComponent(name)}-${field}`;
  const choose = (field: Field, value: string) =>
    saveSource(name, ['columns', field], value === automatic ? undefined : value === none ? null : value.slice(1));
  return (
    <div class="map">
      {fields.map(([field, title]) => {
        const chosen = options.columns?.[field];
        const found = columns[field];
        return (
          <Choice
            key={field}
            id={idOf(field)}
            title={title}
            why={chosen === undefined ? reasons[field] : undefined}
            isUnset={chosen === undefined && !found}
            value={chosen === undefined ? automatic : chosen === null ? none : `=${chosen}`}
            choose={(value) => choose(field, value)}
            options={[
              [automatic, chosen === undefined ? (found ?? '–') : 'Find it for me'],
              [none, 'In no column'],
              ...(chosen && !headers.includes(chosen) ? [[`=${chosen}`, `${chosen} (not there)`] as const] : []),
              ...headers.map((header) => [`=${header}`, header] as const),
            ]}
          />
        );
      })}
      {ways.map(([way, title, choices]) => (
        <Choice
          key={way}
          id={idOf(way)}
          title={title}
          value={options[way] ?? ''}
          choose={(value) => saveSource(name, [way], value || undefined)}
          options={choices}
        />
      ))}
      <CurrencyCode id={idOf('code')} source={source} />
    </div>
  );
}

interface ChoiceParts {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly isUnset?: boolean;
  /** Why it is read from there. */
  readonly why?: string | undefined;
  readonly options: Options;
  readonly choose: (value: string) => void;
}

const Choice = ({ id, title, value, isUnset = false, why, options, choose }: ChoiceParts) => (
  <div class="map-row">
    <label for={id}>{title}</label>
    <select
      id={id}
      class={isUnset ? 'unset' : ''}
      aria-describedby={why ? `${id}-why` : undefined}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
    {why && (
      <p id={`${id}-why`} class="why muted">
        because {why}
      </p>
    )}
  </div>
);
