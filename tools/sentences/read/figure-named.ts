const names: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/\bNew customers\b/i, 'newCustomers'],
  [/\bNet return\b/i, 'net'],
  [/\bROAS\b/, 'roas'],
  [/\bROI\b/, 'roi'],
  [/\bCAC\b/, 'cac'],
  [/\bCPA\b/, 'cpa'],
  [/\bCPL\b/, 'cpl'],
  [/\bCPC\b/, 'cpc'],
  [/\bCPM\b/, 'cpm'],
  [/\bCTR\b/, 'ctr'],
  [/\bCVR\b/, 'cvr'],
  [/\bAOV\b/, 'aov'],
  [/\bRevenue\b/i, 'revenue'],
  [/\bSpend\b/i, 'cost'],
  [/\bImpressions\b/i, 'impressions'],
  [/\bClicks\b/i, 'clicks'],
  [/\bConversions\b/i, 'conversions'],
  [/\bLeads\b/i, 'leads'],
  [/\bOrders\b/i, 'orders'],
];

/** The figure that a label such as `CAC (EUR) ¹` speaks of. */
export const figureNamed = (label: string): string | undefined =>
  names.find(([pattern]) => pattern.test(label.split(',')[0] ?? ''))?.[1];
