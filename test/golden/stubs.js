/**
 * What came back on top of each unit of money spent: 0 % is break-even, 50 % means half again. ROI = (revenue × margin − cost) ÷ cost. Example: =ROI(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} revenue The revenue that came from it. A cell or a range.
 * @param {number|Array<Array<number>>} cost What the marketing cost. A cell or a range.
 * @param {number|Array<Array<number>>} margin Optional. The share of revenue that is left after variable costs, such as 60%. Left out or blank: 100%. A cell or a range.
 * @return {number|Array<Array<number>>} ROI, row by row where ranges are given.
 * @customfunction
 */
function ROI(revenue, cost, margin) {
  return Tieout.functions.ROI.apply(null, arguments);
}

/**
 * The profit that marketing added on top of each unit of money spent on it, counting only sales it caused. ROMI = (incrementalRevenue × margin − cost) ÷ cost. Example: =ROMI(B2:B13, C2:C13, D2:D13)
 *
 * @param {number|Array<Array<number>>} incrementalRevenue The revenue that would not have come without the marketing. A cell or a range.
 * @param {number|Array<Array<number>>} cost What the marketing cost. A cell or a range.
 * @param {number|Array<Array<number>>} margin The share of revenue that is left after variable costs, such as 60%. A cell or a range.
 * @return {number|Array<Array<number>>} ROMI, row by row where ranges are given.
 * @customfunction
 */
function ROMI(incrementalRevenue, cost, margin) {
  return Tieout.functions.ROMI.apply(null, arguments);
}

/**
 * The revenue that came back for each unit of money spent on ads. ROAS = revenue ÷ cost. Example: =ROAS(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} revenue The revenue that came from it. A cell or a range.
 * @param {number|Array<Array<number>>} cost What the marketing cost. A cell or a range.
 * @return {number|Array<Array<number>>} ROAS, row by row where ranges are given.
 * @customfunction
 */
function ROAS(revenue, cost) {
  return Tieout.functions.ROAS.apply(null, arguments);
}

/**
 * The extra revenue that marketing caused for each unit of money spent, measured against a group without it. Incremental ROAS = (testRevenue − controlRevenue) ÷ cost. Example: =IROAS(B2:B13, C2:C13, D2:D13)
 *
 * @param {number|Array<Array<number>>} testRevenue The revenue of the group that saw the marketing. A cell or a range.
 * @param {number|Array<Array<number>>} controlRevenue The revenue of a comparable group of the same size that did not see it. A cell or a range.
 * @param {number|Array<Array<number>>} cost What the marketing cost. A cell or a range.
 * @return {number|Array<Array<number>>} Incremental ROAS, row by row where ranges are given.
 * @customfunction
 */
function IROAS(testRevenue, controlRevenue, cost) {
  return Tieout.functions.IROAS.apply(null, arguments);
}

/**
 * What the next unit of money spent brings back on top of itself; below 0 % the last increase did not pay. Marginal ROI = addedContribution ÷ addedCost − 1. Example: =MROI(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} addedContribution The contribution margin that the additional spend brought, in money. A cell or a range.
 * @param {number|Array<Array<number>>} addedCost How much more was spent. A cell or a range.
 * @return {number|Array<Array<number>>} Marginal ROI, row by row where ranges are given.
 * @customfunction
 */
function MROI(addedContribution, addedCost) {
  return Tieout.functions.MROI.apply(null, arguments);
}

/**
 * What it costs to win one new customer. CAC = (cost + otherCosts) ÷ newCustomers. Example: =CAC(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} cost What the marketing cost. A cell or a range.
 * @param {number|Array<Array<number>>} newCustomers How many customers bought for the first time. A cell or a range.
 * @param {number|Array<Array<number>>} otherCosts Optional. Wages, commissions and overhead of marketing and sales, where the cost is to be fully loaded. Left out or blank: 0. A cell or a range.
 * @return {number|Array<Array<number>>} CAC, row by row where ranges are given.
 * @customfunction
 */
function CAC(cost, newCustomers, otherCosts) {
  return Tieout.functions.CAC.apply(null, arguments);
}

/**
 * How much of the cost of winning customers is marketing; the rest is sales. Marketing share of CAC = marketingCost ÷ salesAndMarketingCost. Example: =MARKETING_CAC_SHARE(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} marketingCost What marketing cost: programmes, wages and overhead. A cell or a range.
 * @param {number|Array<Array<number>>} salesAndMarketingCost What sales and marketing cost together. A cell or a range.
 * @return {number|Array<Array<number>>} Marketing share of CAC, row by row where ranges are given.
 * @customfunction
 */
function MARKETING_CAC_SHARE(marketingCost, salesAndMarketingCost) {
  return Tieout.functions.MARKETING_CAC_SHARE.apply(null, arguments);
}

/**
 * What it costs to get one of the actions wanted, such as a purchase or a sign-up. CPA = cost ÷ conversions. Example: =CPA(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} cost What the marketing cost. A cell or a range.
 * @param {number|Array<Array<number>>} conversions How many of the actions wanted were counted, such as purchases or sign-ups. A cell or a range.
 * @return {number|Array<Array<number>>} CPA, row by row where ranges are given.
 * @customfunction
 */
function CPA(cost, conversions) {
  return Tieout.functions.CPA.apply(null, arguments);
}

/**
 * What it costs to get one lead. CPL = cost ÷ leads. Example: =CPL(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} cost What the marketing cost. A cell or a range.
 * @param {number|Array<Array<number>>} leads How many leads it brought. A cell or a range.
 * @return {number|Array<Array<number>>} CPL, row by row where ranges are given.
 * @customfunction
 */
function CPL(cost, leads) {
  return Tieout.functions.CPL.apply(null, arguments);
}

/**
 * What one click on an ad costs. CPC = cost ÷ clicks. Example: =CPC(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} cost What the marketing cost. A cell or a range.
 * @param {number|Array<Array<number>>} clicks How often the ads were clicked. A cell or a range.
 * @return {number|Array<Array<number>>} CPC, row by row where ranges are given.
 * @customfunction
 */
function CPC(cost, clicks) {
  return Tieout.functions.CPC.apply(null, arguments);
}

/**
 * What it costs to show an ad a thousand times. CPM = 1000 × cost ÷ impressions. Example: =CPM(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} cost What the marketing cost. A cell or a range.
 * @param {number|Array<Array<number>>} impressions How often the ads were shown. A cell or a range.
 * @return {number|Array<Array<number>>} CPM, row by row where ranges are given.
 * @customfunction
 */
function CPM(cost, impressions) {
  return Tieout.functions.CPM.apply(null, arguments);
}

/**
 * How many of those who were shown the ad clicked on it. CTR = clicks ÷ impressions. Example: =CTR(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} clicks How often the ads were clicked. A cell or a range.
 * @param {number|Array<Array<number>>} impressions How often the ads were shown. A cell or a range.
 * @return {number|Array<Array<number>>} CTR, row by row where ranges are given.
 * @customfunction
 */
function CTR(clicks, impressions) {
  return Tieout.functions.CTR.apply(null, arguments);
}

/**
 * How many of those who clicked did what was wanted, such as buying. CVR = conversions ÷ clicks. Example: =CVR(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} conversions How many of the actions wanted were counted, such as purchases or sign-ups. A cell or a range.
 * @param {number|Array<Array<number>>} clicks How often the ads were clicked. A cell or a range.
 * @return {number|Array<Array<number>>} CVR, row by row where ranges are given.
 * @customfunction
 */
function CVR(conversions, clicks) {
  return Tieout.functions.CVR.apply(null, arguments);
}

/**
 * What an order is worth on average. AOV = revenue ÷ orders. Example: =AOV(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} revenue The revenue that came from it. A cell or a range.
 * @param {number|Array<Array<number>>} orders How many orders the revenue came from. A cell or a range.
 * @return {number|Array<Array<number>>} AOV, row by row where ranges are given.
 * @customfunction
 */
function AOV(revenue, orders) {
  return Tieout.functions.AOV.apply(null, arguments);
}

/**
 * What a customer brings over the whole time that they stay. LTV = revenuePerCustomer × margin ÷ churnRate. Example: =LTV(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} revenuePerCustomer The average revenue of one customer in a month, or in whichever period the churn rate is for. A cell or a range.
 * @param {number|Array<Array<number>>} churnRate The share of customers that leave in that period, such as 5%. A cell or a range.
 * @param {number|Array<Array<number>>} margin Optional. The share of revenue that is left after variable costs, such as 60%. Left out or blank: 100%. A cell or a range.
 * @return {number|Array<Array<number>>} LTV, row by row where ranges are given.
 * @customfunction
 */
function LTV(revenuePerCustomer, churnRate, margin) {
  return Tieout.functions.LTV.apply(null, arguments);
}

/**
 * How many times over a customer brings back what it cost to win them. LTV : CAC = ltv ÷ cac. Example: =LTV_CAC(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} ltv What a customer brings over the whole time, after variable costs. A cell or a range.
 * @param {number|Array<Array<number>>} cac What it costs to win one new customer. A cell or a range.
 * @return {number|Array<Array<number>>} LTV : CAC, row by row where ranges are given.
 * @customfunction
 */
function LTV_CAC(ltv, cac) {
  return Tieout.functions.LTV_CAC.apply(null, arguments);
}

/**
 * How many months it takes until a new customer has paid back what it cost to win them. CAC payback = cac ÷ (monthlyRevenue × margin). Example: =CAC_PAYBACK(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} cac What it costs to win one new customer. A cell or a range.
 * @param {number|Array<Array<number>>} monthlyRevenue The average revenue of one customer in a month. A cell or a range.
 * @param {number|Array<Array<number>>} margin Optional. The share of revenue that is left after variable costs, such as 60%. Left out or blank: 100%. A cell or a range.
 * @return {number|Array<Array<number>>} CAC payback, row by row where ranges are given.
 * @customfunction
 */
function CAC_PAYBACK(cac, monthlyRevenue, margin) {
  return Tieout.functions.CAC_PAYBACK.apply(null, arguments);
}

/**
 * How much revenue the whole business made for each unit of money spent on marketing. MER = totalRevenue ÷ marketingSpend. Example: =MER(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} totalRevenue All revenue of the business in the same time, from the ledger. A cell or a range.
 * @param {number|Array<Array<number>>} marketingSpend All that was spent on marketing in the same time. A cell or a range.
 * @return {number|Array<Array<number>>} MER, row by row where ranges are given.
 * @customfunction
 */
function MER(totalRevenue, marketingSpend) {
  return Tieout.functions.MER.apply(null, arguments);
}

/**
 * The ROAS at which marketing has just paid for itself; below it each sale loses money. Break-even ROAS = 1 ÷ margin. Example: =BREAKEVEN_ROAS(B2:B13)
 *
 * @param {number|Array<Array<number>>} margin The share of revenue that is left after variable costs, such as 60%. A cell or a range.
 * @return {number|Array<Array<number>>} Break-even ROAS, row by row where ranges are given.
 * @customfunction
 */
function BREAKEVEN_ROAS(margin) {
  return Tieout.functions.BREAKEVEN_ROAS.apply(null, arguments);
}

/**
 * The share of revenue that is left once the costs that come with each sale are paid. Contribution margin = (revenue − variableCosts) ÷ revenue. Example: =CONTRIBUTION_MARGIN(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} revenue The revenue that came from it. A cell or a range.
 * @param {number|Array<Array<number>>} variableCosts The costs that grow with each sale: goods, shipping, payment fees. A cell or a range.
 * @return {number|Array<Array<number>>} Contribution margin, row by row where ranges are given.
 * @customfunction
 */
function CONTRIBUTION_MARGIN(revenue, variableCosts) {
  return Tieout.functions.CONTRIBUTION_MARGIN.apply(null, arguments);
}

/**
 * The share of new customers that began with marketing. Marketing-originated customers = originatedCustomers ÷ newCustomers. Example: =ORIGINATED_CUSTOMERS(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} originatedCustomers How many of the new customers began as a lead of marketing. A cell or a range.
 * @param {number|Array<Array<number>>} newCustomers How many customers bought for the first time. A cell or a range.
 * @return {number|Array<Array<number>>} Marketing-originated customers, row by row where ranges are given.
 * @customfunction
 */
function ORIGINATED_CUSTOMERS(originatedCustomers, newCustomers) {
  return Tieout.functions.ORIGINATED_CUSTOMERS.apply(null, arguments);
}

/**
 * How much of all revenue came from marketing. Marketing share of revenue = marketingRevenue ÷ totalRevenue. Example: =MARKETING_SHARE(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} marketingRevenue The revenue that came from marketing. A cell or a range.
 * @param {number|Array<Array<number>>} totalRevenue All revenue of the business in the same time, from the ledger. A cell or a range.
 * @return {number|Array<Array<number>>} Marketing share of revenue, row by row where ranges are given.
 * @customfunction
 */
function MARKETING_SHARE(marketingRevenue, totalRevenue) {
  return Tieout.functions.MARKETING_SHARE.apply(null, arguments);
}

/**
 * How much more revenue there is than in the period before. Revenue growth = (now − before) ÷ before. Example: =REVENUE_GROWTH(B2:B13, C2:C13)
 *
 * @param {number|Array<Array<number>>} now The revenue of the period. A cell or a range.
 * @param {number|Array<Array<number>>} before The revenue of the period that it is compared with. A cell or a range.
 * @return {number|Array<Array<number>>} Revenue growth, row by row where ranges are given.
 * @customfunction
 */
function REVENUE_GROWTH(now, before) {
  return Tieout.functions.REVENUE_GROWTH.apply(null, arguments);
}

/**
 * How much revenue the open deals bring a day. Pipeline velocity = opportunities × winRate × dealValue ÷ cycleDays. Example: =PIPELINE_VELOCITY(B2:B13, C2:C13, D2:D13, E2:E13)
 *
 * @param {number|Array<Array<number>>} opportunities How many deals are open. A cell or a range.
 * @param {number|Array<Array<number>>} winRate The share of deals that are won, such as 20%. A cell or a range.
 * @param {number|Array<Array<number>>} dealValue What a deal that is won is worth on average. A cell or a range.
 * @param {number|Array<Array<number>>} cycleDays How many days a deal takes from open to won. A cell or a range.
 * @return {number|Array<Array<number>>} Pipeline velocity, row by row where ranges are given.
 * @customfunction
 */
function PIPELINE_VELOCITY(opportunities, winRate, dealValue, cycleDays) {
  return Tieout.functions.PIPELINE_VELOCITY.apply(null, arguments);
}
