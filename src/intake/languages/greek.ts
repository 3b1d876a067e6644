import type { Vocabulary } from './vocabulary.ts';

export const greek: Vocabulary = {
  language: 'Greek',
  headers: {
    day: 'Ημερομηνία, Ημέρα',
    week: 'Εβδομάδα',
    month: 'Μήνας',
    channel: 'Κανάλι',
    campaign: 'Καμπάνια, Εκστρατεία',
    impressions: 'Εμφανίσεις, Προβολές',
    clicks: 'Κλικ',
    cost: 'Κόστος, Δαπάνη, Δαπάνες, Έξοδα',
    conversions: 'Μετατροπές',
    revenue: 'Έσοδα, Τζίρος',
    sales: 'Πωλήσεις',
    orders: 'Παραγγελίες',
    newCustomers: 'Νέοι πελάτες',
    currency: 'Νόμισμα',
    budget: 'Προϋπολογισμός',
  },
  values: {
    total: 'σύνολο, γενικό σύνολο',
  },
};
