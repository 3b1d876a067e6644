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

const [automatic, none] = ['auto', 'none'];

/** Which column each field is read from; the user's choice is kept by the header's name. */
export function ColumnMap({ source }: { readonly source: SourceState }) {
  const { name, headers, columns, options } = source;
  const idOf = (field: string) => `map-${encodeURIComponent(name)}-${field}`;
  const choose = (field: Field, value: string) =>
    saveSource(name, ['columns', field], value === automatic ? undefined : value === none ? null : value.slice(1));
  return (
    <div class="map">
      {fields.map(([field, title]) => {
        const chosen = options.columns?.[field];
        const found = columns[field];
        return (
          <div class="map-row" key={field}>
            <label for={idOf(field)}>{title}</label>
            <select
              id={idOf(field)}
              class={chosen === undefined && !found ? 'unset' : ''}
              value={chosen === undefined ? automatic : chosen === null ? none : `=${chosen}`}
              onChange={(event) => choose(field, event.currentTarget.value)}
            >
              <option value={automatic}>{chosen === undefined ? (found ?? '–') : 'Find it for me'}</option>
              <option value={none}>In no column</option>
              {chosen && !headers.includes(chosen) && <option value={`=${chosen}`}>{chosen} (not there)</option>}
              {headers.map((header) => (
                <option key={header} value={`=${header}`}>
                  {header}
                </option>
              ))}
            </select>
          </div>
        );
      })}
      <div class="map-row">
        <label for={idOf('dateOrder')}>Date order</label>
        <select
          id={idOf('dateOrder')}
          value={options.dateOrder ?? ''}
          onChange={(event) => saveSource(name, ['dateOrder'], event.currentTarget.value || undefined)}
        >
          <option value="">As the dates show</option>
          <option value="dmy">Day first: 31/12</option>
          <option value="mdy">Month first: 12/31</option>
        </select>
      </div>
      <div class="map-row">
        <label for={idOf('decimal')}>Decimals</label>
        <select
          id={idOf('decimal')}
          value={options.decimal ?? ''}
          onChange={(event) => saveSource(name, ['decimal'], event.currentTarget.value || undefined)}
        >
          <option value="">As the numbers show</option>
          <option value="point">Point: 1,234.56</option>
          <option value="comma">Comma: 1.234,56</option>
        </select>
      </div>
      <CurrencyCode id={idOf('code')} source={source} />
    </div>
  );
}
