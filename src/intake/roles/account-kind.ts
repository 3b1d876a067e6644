const marketing =
  /marketing|advertis|\bads?\b|adwords|google ads|facebook|\bmeta\b|tiktok|linkedin|\bbing\b|\bppc\b|\bsem\b|\bseo\b|promotion|media ?spend|paid (search|social|media)|sponsor|influencer|affiliat|werb(ung|e|ekosten)|anzeigen|reklam|publici[td]|annonce|propaganda|pubblicit|reclame|advertentie|promocj|広告|マーケティング|広告宣伝|广告|推广|광고|реклам|маркетинг|pazarlama|foires? et|expositions?\b|insertions?\b|\bsalons?\b|\bmessen?(kosten)?\b|trade ?(show|fair)s?|exhibitions?|\bfiere\b|\bferias\b|relations publiques|public relations/iu;
/** Pay and rent of the people who do it are no media. */
const noMedia =
  /salar|wage|gehalt|gehälter|löhne|lohn|salaire|sueldo|stipend|payroll|pensja|wynagrodz|rent\b|miete|loyer|alquiler|prepaid|accrued|payable|receivable|verbindlich|forderung|revenue|income|umsatz|erlös/iu;
const income =
  /\bsales?\b(?! (tax|commission|salar))|revenue|turnover|\bincome\b(?! tax)|umsatzerlös|umsätze|^umsatz(?!steuer)|erlöse?\b|ventes?\b|chiffre d'affaires|produits des|ventas?\b|ingresos?\b|vendas?\b|receitas?\b|vendite\b|ricavi\b|omzet|opbrengst|verkopen|sprzedaż|przychod|przychód|försäljning|intäkter|salg|omsætning|売上|销售收入|매출|выручка|продажи/iu;
const noIncome =
  /tax|vat|steuer|tva|iva|btw|podatek|moms|discount|rabatt|receivable|forderung|deferred|unearned|cost of|wareneinsatz|coût|costo|kosten|koszt|commission|expense|aufwand|charges|interest|zins|intérêt/iu;

/** What an account of the general ledger is to marketing: what was spent, what was earned, or neither. */
export function accountKind(text: string): 'cost' | 'revenue' | null {
  if (marketing.test(text) && !noMedia.test(text)) return 'cost';
  return income.test(text) && !noIncome.test(text) ? 'revenue' : null;
}
