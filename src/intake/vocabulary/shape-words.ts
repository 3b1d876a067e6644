/** Words that tell a sheet's shape, by what they say. Data alone: nothing here decides. Lower case, without accents. */

/** What was spent, as a word among others in a title or a label. */
export const costWords =
  'spend spent spending spends adspend cost costs expense expenses expenditure investment kosten ausgaben werbekosten werbeausgaben investition cout couts depense depenses investissement costo costos coste costes gasto gastos inversion custo custos investimento spesa spese costi uitgaven besteding koszt koszty wydatki kostnad kostnader utgifter udgifter harcama maliyet расходы затраты 費用 広告費 花费 费用 비용 naklady utrata vydaje utraceno harcanan gider giderler コスト 広告宣伝費'.split(
    ' ',
  );

export const revenueWords =
  'revenue revenues turnover income umsatz umsatze erlos erlose einnahmen recette recettes revenu revenus ingreso ingresos facturacion receita receitas faturamento fatturato ricavi ricavo entrate omzet opbrengst przychod przychody intakter omsattning omsaetning gelir ciro выручка доход 売上 销售额 收入 매출 trzby obrat vynosy hasilat satislar 売上高 売上額'.split(
    ' ',
  );

/** Things sold, or what they were sold for. */
export const salesWords = 'sales verkaufe ventes ventas vendas vendite verkoop sprzedaz forsaljning продажи'.split(' ');

export const planWords =
  'budget budgets budgeted budgetiert budgete plan planned planning planwert planwerte geplant soll forecast prognose previsionnel prevision previsions prevu presupuesto presupuestado previsto orcamento orcado preventivo previsione previsioni begroting begroot gepland budzet plano planejado target zielwert 予算 計画 预算 예산 rozpocet planovano planovany butce planlanan budsjett budjetti planerat planlagt 計画額 erwartet expected estimated attendu esperado atteso verwacht'.split(
    ' ',
  );

/** Of these, what is expected by now, and was never agreed on. */
export const forecastWords =
  'forecast prognose hochrechnung prevision previsions previsione previsioni estimated erwartet expected attendu esperado atteso verwacht'.split(
    ' ',
  );

export const actualWords =
  'actual actuals ist istwert istwerte real reel reels realise realised realized effectif efectivo ejecutado realizado realizada consuntivo effettivo werkelijk realisatie realizacja wykonanie utfall faktisk 実績 实际 실적 skutecnost skutecne gerceklesen rzeczywiste rzeczywisty faktyczne faktyczny zrealizowane verklig verkligt realiseret realisert gerealiseerd effettiva tatsachlich 実費 実績額 実際'.split(
    ' ',
  );

/** The difference between two columns, or a share: neither spent nor planned. */
export const varianceWords =
  'variance var diff difference delta deviation abweichung ecart desviacion variacion variacao desvio scostamento varianza verschil afwijking odchylenie avvikelse remaining left rest restbudget unspent saldo 差異 差异 fark sapma odchylka rozdil roznica skillnad forskel differenz differenza diferencia diferenca afvigelse variation 差額'.split(
    ' ',
  );

/** What is left over, computed from other rows. */
export const resultWords =
  'profit ebitda ebit gewinn gewinne benefice resultat resultado beneficio lucro utile winst zysk loss earnings rohertrag'.split(
    ' ',
  );

/** Names of channels, and words of which such names are made. */
export const channelWords =
  'google adwords youtube meta facebook fb instagram ig tiktok linkedin twitter x snapchat snap pinterest reddit bing microsoft amazon criteo taboola outbrain apple spotify quora whatsapp telegram vk yandex naver kakao line baidu wechat waze tv television fernsehen ctv ott radio audio podcast podcasts print press newspaper newspapers magazine magazines zeitung presse prensa imprensa stampa ooh dooh outdoor billboard billboards plakat plakate affichage cinema kino sem sea seo ppc search paid display programmatic banner retargeting remarketing video social email e-mail emailing mail newsletter crm sms affiliate affiliates affiliation influencer influencers creator creators sponsorship sponsoring sponsorships sponsor sponsors event events messe messen trade tradeshow content blog referral referrals partner partners partnerships shopping pmax native digital online offline direct flyer flyers brochure mailing mailings leaflets branding brand nonbrand organic pr webinar webinars'.split(
    ' ',
  );

/** Words beside a channel's name that leave it a channel. */
export const channelFillers =
  'ads ad marketing media advertising other others sonstige sonstiges autres otros outros altri other_channels and shows generic performance max'.split(
    ' ',
  );

/** Fields under the names that some systems give them. */
export const otherNames: ReadonlyMap<string, string> = new Map([
  ['leads in campaign', 'leads'],
  ['total leads in campaign', 'leads'],
  ['value won opportunities', 'revenue'],
  ['total value won opportunities', 'revenue'],
  ['total won opportunities value', 'revenue'],
  ['won opportunities value', 'revenue'],
  ['value won opportunities in campaign', 'revenue'],
  ['total value won opportunities in campaign', 'revenue'],
  ['new customers acquired', 'new customers'],
]);
