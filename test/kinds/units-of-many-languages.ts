import type { Small } from './kind.ts';

const titled = (title: string, text: string, is: Small['is'], rest: Partial<Small> = {}): Small => ({
  title,
  text,
  is,
  asks: ['currency-unclear'],
  ...rest,
});

/** What is written above a table, and what is written in its headers; 12 + 13 in cost and 40 + 45 in revenue. */
const above = (line: string) => `${line}\n\nMonth;Channel;Spend;Revenue\n2025-01;TV;12;40\n2025-02;TV;13;45`;
const headed = (unit: string) => `Month;Channel;Spend ${unit};Revenue ${unit}\n2025-01;TV;12;40\n2025-02;TV;13;45`;

const thousands = { cost: 25_000, revenue: 85_000 };
const asTheyStand = { cost: 25, revenue: 85 };

export const unitsOfManyLanguages: readonly Small[] = [
  titled('tkr above', above('Mediebudget, utfall 2025, tkr'), thousands),
  titled('TSEK in the headers', headed('(TSEK)'), thousands, { currency: 'SEK', asks: [] }),
  titled('tys. zł above', above('Wydatki 2025 (tys. zł)'), thousands, { currency: 'PLN', asks: [] }),
  titled('тыс. руб. in the headers', headed(', тыс. руб.'), thousands),
  titled('千円 above', above('単位：千円'), thousands),
  titled('万円 in the headers', headed('（万円）'), { cost: 250_000, revenue: 850_000 }),
  titled('R$ mil above', above('Valores em R$ mil'), thousands),
  titled('bin TL in the headers', headed('(bin TL)'), thousands, { currency: 'TRY', asks: [] }),
  titled('x 1.000 above', above('Alle bedragen x 1.000'), thousands),
  titled('lakhs above', above('All figures in ₹ lakhs'), { cost: 2_500_000, revenue: 8_500_000 }),
  titled('in millions, which may be more than was meant', above('Belopp i MSEK'), asTheyStand, {
    currency: 'SEK',
    asks: ['unit-in-header'],
  }),
  titled(
    '[tys. PLN] behind a word that stands alone',
    'Miesiąc;Kanał;Wydatki [tys. PLN];Przychody [tys. PLN]\n2025-01;TV;12,5;40\n2025-02;TV;12,5;45',
    thousands,
    { currency: 'PLN', asks: [] },
  ),
  titled('an amount in words is no unit', above('Budżet 2025: 5 mln zł'), asTheyStand, { asks: ['currency-unclear'] }),
];
