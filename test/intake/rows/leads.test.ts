import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/intake/columns/day-serial.ts';
import { byChannel, sums } from '../table-of.ts';
import { finding, read } from './read.ts';

describe('a list of leads', () => {
  it('counts each row on the day it came, and each customer on the day it became one', () => {
    const reading = read(`
Record ID|Create Date|First Name|Last Name|Original Traffic Source|Lifecycle Stage|Became a Customer Date
101|2025-03-01 09:12|A|X|Paid Search|Customer|2025-03-20
102|2025-03-04 10:12|B|X|Paid Social|Lead|
103|2025-04-02 09:12|D|X|Organic Search|Customer|2025-05-20`);
    expect(reading.shape).toBe('customers');
    expect(sums(reading)).toEqual({ leads: 3, newCustomers: 2 });
    expect(byChannel(reading, 'newCustomers')).toEqual({ 'Paid Search': 1, 'Paid Social': 0, 'Organic Search': 1 });
    const days = reading.rows.sourceRow.reduce<string[]>((list, row, i) => {
      const what = reading.rows.measures.leads[i] === 1 ? 'lead' : 'customer';
      list.push(`${row} ${what} ${isoDay(reading.rows.from[i]!)}`);
      return list;
    }, []);
    expect(days).toEqual([
      '2 lead 2025-03-01',
      '2 customer 2025-03-20',
      '3 lead 2025-03-04',
      '4 lead 2025-04-02',
      '4 customer 2025-05-20',
    ]);
    expect(reading.counts).toEqual({ read: 3, used: 3, totals: 0, heldBack: 0 });
    expect(reading.period && isoDay(reading.period.to)).toBe('2025-05-20');
    expect(finding(reading, 'rows-are-leads')).toMatchObject({
      count: 3,
      details: { customers: 2, states: ['Customer', 'Lead'] },
    });
  });

  it.each([
    [
      'de',
      'Erstellungsdatum|Vorname|E-Mail|Quelle|Lead-Status|Auftragswert\n01.03.2025|A|a@b.de|Google|Kunde|1200\n14.03.2025|B|b@b.de|Meta|Neu|300',
    ],
    [
      'fr',
      'Date de création|Prénom|E-mail|Source|Statut du lead|Montant\n2025-03-01|A|a@b.fr|Google|Client|1200\n2025-03-14|B|b@b.fr|Meta|Nouveau|300',
    ],
    [
      'es',
      'Fecha de creación|Nombre|Correo|Fuente|Estado del lead|Importe\n2025-03-01|A|a@b.es|Google|Cliente|1200\n2025-03-14|B|b@b.es|Meta|Nuevo|300',
    ],
    [
      'pt',
      'Data de criação|Nome|E-mail|Origem|Status do lead|Valor\n2025-03-01|A|a@b.pt|Google|Cliente|1200\n2025-03-14|B|b@b.pt|Meta|Novo|300',
    ],
    [
      'it',
      'Data di creazione|Nome|Email|Fonte|Stato del lead|Importo\n2025-03-01|A|a@b.it|Google|Cliente|1200\n2025-03-14|B|b@b.it|Meta|Nuovo|300',
    ],
    [
      'nl',
      'Aanmaakdatum|Voornaam|E-mailadres|Bron|Lead status|Bedrag\n2025-03-01|A|a@b.nl|Google|Klant|1200\n2025-03-14|B|b@b.nl|Meta|Nieuw|300',
    ],
    [
      'pl',
      'Data utworzenia|Imię|E-mail|Źródło|Status leada|Kwota\n2025-03-01|A|a@b.pl|Google|Klient|1200\n2025-03-14|B|b@b.pl|Meta|Nowy|300',
    ],
    [
      'by hand',
      'Date|Name|Email|Source|Status|Value\n2025-03-01|Ann|a@b.c|Google|Won|1200\n2025-03-03|Bob|b@b.c|Meta|Lost|300',
    ],
  ])('has the value of what was won as revenue, and names the rest (%s)', (_, text) => {
    const reading = read(text);
    expect(sums(reading)).toEqual({ leads: 2, newCustomers: 1, revenue: 1200 });
    expect(byChannel(reading, 'leads')).toEqual({ Google: 1, Meta: 1 });
    expect(reading.setAside).toMatchObject([{ row: 3, reason: 'lead-value', amounts: { revenue: 300 } }]);
    expect(finding(reading, 'lead-value')).toMatchObject({ count: 1, details: { amount: 300 } });
  });

  it('in which nobody is a customer has no zero for them', () => {
    const reading = read(
      'Lead ID|Created Date|Lead Source|Lead Status\n1|2025-03-01|Google|Open\n2|2025-03-14|Fair|Working',
    );
    expect(sums(reading)).toEqual({ leads: 2 });
  });

  it.each([
    ['people of a team', 'Name|Email|Role|Start date\nAnn|a@b.c|CEO|2025-01-01\nBob|b@b.c|CFO|2025-02-01'],
    ['tasks', 'Task|Owner|Status|Due date\nWrite|Ann|Done|2025-01-01\nRead|Bob|Open|2025-02-01'],
    ['campaigns', 'Campaign|Source|Status|Created\nA|Google|Active|2025-01-01\nB|Meta|Paused|2025-02-01'],
  ])('is not what a list of %s is', (_, text) => {
    expect(read(text).refused).toBe('no-cost-and-revenue');
  });
});
