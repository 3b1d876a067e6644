/** Where a definition was published. */
export interface Source {
  readonly title: string;
  /** Left out for a book. */
  readonly url?: string;
}

/** The textbook of the field. */
export const marketingMetrics = (chapter: number, name: string): Source => ({
  title: `Farris, Bendle, Pfeifer, Reibstein: Marketing Metrics, 2nd ed., 2010, ch. ${chapter}, ${name}`,
});

export const googleAds = (page: string, answer: number): Source => ({
  title: `Google Ads Help: ${page}`,
  url: `https://support.google.com/google-ads/answer/${answer}`,
});

/** By the one who named these figures. */
export const saasMetrics: Source = {
  title: 'Skok: SaaS Metrics 2.0',
  url: 'https://www.forentrepreneurs.com/saas-metrics-2/',
};

/** Of the Marketing Accountability Standards Board. */
export const marketingDictionary = (entry: string): Source => ({
  title: `MASB: Common Language Marketing Dictionary, ${entry}`,
  url: 'https://marketing-dictionary.org/',
});

export const iab = (entry: string): Source => ({
  title: `IAB: Glossary of Terminology, ${entry}`,
  url: 'https://www.iab.com/insights/glossary-of-terminology/',
});

export const hubSpot: Source = { title: 'HubSpot: The 6 Marketing Metrics Your CEO Actually Cares About' };
