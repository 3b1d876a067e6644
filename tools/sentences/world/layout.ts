/** One table, one a platform, or platforms that count no revenue beside the shop that does. */
export type Layout = 'one' | 'several' | 'shop';
