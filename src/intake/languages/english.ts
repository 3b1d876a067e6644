import type { Vocabulary } from './vocabulary.ts';

export const english: Vocabulary = {
  language: 'English',
  headers: {
    day: `
      Date, Day, Ad Date, Campaign date, Report date, Reporting date, Spend date, Time, Timestamp, Transaction date,
      Order date, Purchase date, Date (UTC)`,
    week: 'Week, Week start, Week starting, Week of, Week commencing, Week no, Week number',
    month: 'Month, Period, Month year, Year month, Reporting month, Calendar month',
    quarter: 'Quarter',
    year: 'Year, yr',
    monthPart: 'Month name, Month number, Mth, mo',
    dayPart: 'Day, Day of month',
    firstDay: 'Start date, From, Start, Campaign start date, Period start, Reporting starts',
    lastDay: 'End date, To, End, Campaign end date, Period end, Reporting ends',
    channel: `
      Channel, Channel name, Sold via, Sold through, Bought via, Marketing channel, Channel used, Media channel,
      Ad channel, Advertising channel, Campaign channel, Outlet type, Media outlet, Media vehicle, Acquisition channel,
      Sales channel, Media owner`,
    platform: `
      Platform, Ad platform, Advertising platform, Campaign platform, Data source, Data source name, Datasource`,
    source: 'Source, Traffic source, Media source, Lead source, Source / medium, Source/medium',
    network: 'Network, Ad network, Publisher, Vendor, Partner',
    medium: 'Medium, Media, Media type, Category, Campaign category, Marketing type, Ad type',
    campaignType: 'Campaign type',
    campaign: 'Campaign, Campaign name, Campaigns, Initiative, Campaign title',
    campaignId: 'Campaign ID, Campaign number, Campaign no, Campaign code',
    adGroup: 'Ad group, Ad group name, Ad set, Ad set name, Adset, Adset name, Adgroup, Adgroup name',
    impressions: `
      Impressions, Impression, Impr., Impr, Imps, Imp., Total impressions, Ad impressions, Displays, Views served,
      Ad views, Impressions total, No. of impressions, Number of impressions, Served impressions, Imps won,
      Impressions won, Imps delivered, Delivered imps, Delivered impressions, Impressions delivered,
      Impressions served`,
    clicks: `
      Clicks, Click, Total clicks, Ad clicks, Link clicks total, All clicks, Clicks total, No. of clicks,
      Number of clicks, Visits from ads`,
    someClicks: 'Link clicks, Clicks (all), Taps, Swipes',
    cost: `
      Cost, Costs, Spend, Spent, Ad spend, Adspend, Ad cost, Ads cost, Ads spend, Ad spent, Amount spent, Total spend,
      Total spent, Total cost, Marketing spend, Marketing cost, Marketing costs, Marketing spent, Campaign cost,
      Campaign spend, Campaign spent, Media spend, Media cost, Advertising cost, Advertising spend, Advertising costs,
      Acquisition cost, Money spent, Spendings, Spending, Expense, Expenses, Expenditure, Ad expense, Investment,
      Ad investment, Media investment, Cost incl. fees, Net spend, Gross spend, Actual spend, Actual cost, Outlay,
      Total outlay, Billed amount, Billed cost, Amount billed, Media costs, Campaign costs, Ad costs,
      Advertising expense, Advertising expenses, Marketing expense, Marketing expenses, Marketing expenditure,
      Total marketing spend, Total ad spend, Total media spend, Spend total, Cost total, Costs total, Gross media cost,
      Net media cost, Gross media spend, Net media spend, Gross cost, Net cost, Spend to date, Budget spent,
      Media outlay, Marketing outlay, Marketing investment, Advertising expenditure, Ad expenditure, Media expenditure,
      Budget used, Budget consumed, Media invested, Invested, Total invested, Amount invested, Total media invest,
      Media invoiced, Campaign outlay, Marketing exp., Gross media, Net media, Amt spent, Amt. spent, Total amt spent,
      Advt. spend, Working media spend`,
    amount: 'Amount',
    conversions: `
      Conversions, Conversion, Conv., Conv, Convs, Approved conversion, Approved conversions, Total conversions,
      Post click conversions, Acquisitions, No. of conversions, Number of conversions, Conversions total,
      Goal completions, Results total, Attributed conversions`,
    purchases: 'Total conversion, Purchases, Purchase, Sign ups, Signups, Sign-ups, Installs',
    revenue: `
      Revenue, Revenues, Total revenue, Revenue generated, Sale amount, Sales amount, Sale value, Sales value,
      Sales revenue, Conversion value, Conv value, Conv. value, Conversions value, Total conversion value,
      Purchase value, Order value, Payment, Turnover, Gross revenue, Net revenue, Attributed revenue,
      Revenue attributed, Campaign revenue, Gross sales, Net sales, Total sales, GMV, Purchases value,
      Purchases conversion value, Won value, Won revenue, Won amount, Closed won value, Closed-won value,
      Closed-won amount, Closed won amount, Closed-won revenue, Closed won revenue, Value won, Won deal value,
      Value of won deals, Won opportunities value, Order revenue, Product revenue, Ecommerce revenue,
      E-commerce revenue, Store revenue, Shop revenue, Online revenue, Item revenue, Transaction revenue,
      Purchase revenue, Revenue total, Booked revenue, Takings, Proceeds, Receipts, Total order value, Total value,
      Conversion revenue, Till takings, Shop takings, Gross merchandise value, Rev, Rev., Revs, Net rev, Gross rev,
      Gross bookings, Bookings value, Net demand, Sale amt, Sales amt, Sales amt., Value of sales, Value of orders,
      Sales turnover`,
    sales: 'Income, Sales',
    leads: `
      Leads, Lead, Number of leads, New leads, Total leads, Prospects, MQLs, Form fills, Enquiries, Inquiries,
      Signups, Sign-ups, Registrations, Form submissions, Lead count, Leads generated, New contacts, Demo requests`,
    orders: `
      Orders, Order count, Number of orders, Total orders, Transactions, Sales count, No. of orders, Orders placed,
      Orders total, Order volume, Placed order, Placed orders, Unique placed order, Unique placed orders,
      Total placed orders, No of orders, Orders (count), Orders count, Order qty, Num orders, Orders received,
      Online orders, Web orders`,
    newCustomers: `
      New customers, New customer, Customers acquired, Acquired customers, New clients, First-time customers,
      New buyers, First time customers, New accounts, Customers won, New customers acquired, New users acquired`,
    currency: 'Currency, Currency code, Account currency, Ccy, Curr, Currency ISO code, ISO currency, Billing currency',
    breakdown: `
      Age, Gender, Placement, Device, Device type, Impression device, Device platform, Publisher platform,
      Network (with search partners), Conversion action, Conversion action name, Conversion category,
      Conversion source, Conversion type, Action type, Region, Country, DMA region, Time of day`,
    level: `
      Level, Entity, Entity type, Row type, Record type, Type, Aggregation, Aggregation level, Granularity,
      Reporting level, Delivery level`,
    rowKind: `
      Type, Row type, Record type, Kind, Scenario, Version, Status, Measure, Data, Data type, Figures, Value, Values,
      Category, Class, Stage`,
    weekBeginning: `
      Week start, Week starting, Week of, Week commencing, Week beginning, Week begin, Week from, W/C, WC, W C,
      Week start date, First day of week`,
    weekEnding: `
      Week ending, Week end, Week ended, Week to, W/E, WE, Week end date, Week ending date, Last day of week`,
    fiscalYear: 'Fiscal year, FY, Financial year, Fin year, Fisc year',
    fiscalQuarter: 'Fiscal quarter, FQ, Financial quarter, FY quarter',
    metric: `
      Metric, Metrics, Metric name, Measure, Measures, Measure name, Measure names, KPI, KPI name, KPIs, Indicator,
      Variable, Attribute`,
    metricValue: 'Value, Metric value, Measure value, Measure values, KPI value, Amount, Figure',
    status: `
      Status, Order status, State, Order state, Deal status, Payment status, Transaction status, Financial status,
      Sale status, Commission status, Conversion status, Action status, Charge status, Lead status, Contact status,
      Fulfillment status, Fulfilment status, Stage`,
    refund: `
      Refund, Refunds, Refunded, Refunded amount, Amount refunded, Refund amount, Total refunds, Total refunded,
      Refund total, Refunded total, Refund value, Returns, Returned, Returned amount, Return amount, Return value,
      Sales returns, Total returns, Refunds and returns, Chargebacks, Chargeback amount, Credit notes, Reversals,
      Reversed amount`,
    gross: 'Gross, Gross amount, Gross total, Gross value, Gross revenue, Gross sales',
    net: 'Net, Net amount, Net total, Net value, Net revenue, Net sales, Net payment',
    tax: 'Tax, Taxes, Tax amount, Total tax, Order tax, Sales tax, VAT, VAT amount, GST, HST',
    shipping: `
      Shipping, Shipping cost, Shipping amount, Shipping total, Shipping charge, Shipping charges, Shipping fee,
      Shipping fees, Total shipping, Order shipping, Delivery, Delivery cost, Delivery fee, Delivery charge, Postage,
      Freight, P&P`,
    discount: `
      Discount, Discounts, Discount amount, Total discount, Total discounts, Discount total, Coupon amount,
      Coupon value, Voucher, Voucher amount, Rebate, Markdown`,
    quantity: `
      Quantity, Qty, Qty., Units, Units sold, Items, Items sold, Item quantity, Lineitem quantity, Quantity ordered,
      Quantity sold, Order quantity, Pieces, Pcs, No of units, Number of units, Number of items, Unit count, Volume`,
    unitPrice: `
      Unit price, Price, Price per unit, Price each, Item price, Lineitem price, Selling price, Sale price, Unit cost,
      Cost per item, Rate, List price, Product price`,
    debit: 'Debit, Debits, Debit amount, Dr, Dr., Dr amount, Money out, Paid out, Withdrawal, Withdrawals',
    credit: 'Credit, Credits, Credit amount, Cr, Cr., Cr amount, Money in, Paid in, Deposit, Deposits',
    orderId: `
      Order ID, Order number, Order no, Order no., Order, Order name, Order reference, Order ref, Transaction ID,
      Invoice, Invoice number, Invoice no, Invoice ID, Receipt number, Payment ID, Charge ID, Sale ID`,
    customer: `
      Customer ID, Customer, Customer email, Customer name, Client ID, Client, Buyer, Buyer email, Billing email,
      Email, E-mail, Email address, User ID, Contact ID, Account ID`,
    customerKind: `
      Customer type, Customer kind, Customer status, Client type, Buyer type, New or returning, New vs returning,
      New/returning, New or existing, New vs existing, User type, Visitor type, Purchase type, Order type`,
    firstOrder: `
      Is first order, First order, First purchase, Is first purchase, First time buyer, First-time buyer,
      First time customer, New buyer, Is new, Is new customer, New to brand`,
    lifecycle: `
      Lifecycle stage, Life cycle stage, Lead stage, Contact stage, Funnel stage, Lead status, Pipeline stage`,
    becameCustomer: `
      Became a customer date, Became customer date, Became a customer, Customer since, Customer date,
      Date became customer, Conversion date, Converted date`,
    becameLead: `
      Became a lead date, Became lead date, Lead date, Lead created, Lead created date, Lead create date,
      Date of lead, First conversion date`,
    created: `
      Create date, Created, Created date, Created at, Creation date, Date created, Date added, Added, Created on`,
    closed: 'Close date, Closed date, Closed, Closing date, Date closed, Won date, Closed at, Expected close date',
    dealStage: 'Deal stage, Stage, Opportunity stage, Sales stage, Pipeline stage, Stage name',
    dealAmount: `
      Deal amount, Deal value, Deal size, Opportunity amount, Opportunity value, Amount in company currency,
      Closed won amount, Won amount, Contract value, ACV, TCV, ARR, MRR, Pipeline value`,
    commission: `
      Commission, Commissions, Commission amount, Commission paid, Affiliate commission, Publisher commission,
      Total commission, Payout, Payouts, Affiliate payout`,
    agencyFee: `
      Agency fee, Agency fees, Agency cost, Agency commission, Management fee, Management fees, Service fee,
      Service fees, Fee, Fees, Retainer`,
    techFee: `
      Tech fee, Tech fees, Technology fee, Technology cost, Platform fee, Platform fees, Ad serving, Ad serving fee,
      Adserving fee, Ad server fee, Data fee, Data fees, Data cost, DSP fee, Tech cost, Verification fee`,
    budget: `
      Budget, Budgets, Budgeted, Planned, Plan, Planned spend, Planned cost, Planned budget, Budgeted spend,
      Budgeted cost, Media budget, Marketing budget, Ad budget, Forecast, Forecast spend, Target spend, Allocated,
      Allocation, Allocated budget, Approved budget`,
    actual: `
      Actual, Actuals, Actual spend, Actual cost, Actual costs, Actual amount, Actual spending, Spent to date,
      Actual to date, Realised, Realized`,
    objective: `
      Objective, Objectives, Campaign objective, Campaign goal, Goal, Marketing objective, Optimization goal,
      Optimisation goal, Buying type, Funnel, Funnel stage`,
    category: `
      Category, Categories, Product category, Product categories, Product type, Product group, Product line,
      Item category, Department, Segment, Line of business, Vertical`,
  },
  roles: {
    invoiceNumber:
      'Invoice No., Invoice number, Invoice #, Invoice ID, Invoice, Inv no, Document number, Document no., Doc no., Voucher, Voucher no., Bill number',
    bookingText:
      'Description, Details, Memo, Narration, Posting text, Booking text, Line description, Item, Text, Particulars',
    bookedFee: 'Fee, Fees, Processing fee, Transaction fee, Payment fee, Service fee',
    orderId: `
      Order ID, Order no, Order no., Order number, Order #, Order nr, Order, Order name, Order reference, Order ref,
      Invoice, Invoice ID, Invoice number, Invoice no, Invoice no., Receipt number, Sales order, Donation ID,
      Booking ref, Booking reference, Booking ID, Booking number, Booking no, Ticket ID, Reservation ID,
      Reservation number, Doc no, Doc number, Document no, Document number, Purchase ID, Sales order no, SO number`,
    paymentId: `
      Action ID, Transaction ID, Transaction no, Transaction number, Transaction reference, Payment ID, Charge ID,
      Sale ID, Payment reference`,
    anyId: 'ID, Ref, Reference, No., Number',
    orderTotal: `
      Net total, Total net, Order sum, Total due, Amount charged, Charged amount, Order total, Order total amount,
      Order amount, Order value, Total order value, Grand total, Total amount, Order grand total, Total paid,
      Amount paid, Total price, Invoice total, Invoice amount, Cart total`,
    anyTotal: 'Total',
    saleAmount: `
      Action value, Conversion amount, Transaction total, Basket value, Basket, Cart value, Net amount, Sales,
      Revenue, Turnover, Receipts, Amount, Gross amount, Gross, Amount (gross), Sale amount, Sales amount,
      Transaction amount, Charge amount, Payment amount, Value, Sale, Price, Transaction value, Paid`,
    lineTotal: 'Line total, Item total, Row total, Line amount, Position total, Extended price',
    subtotal: 'Subtotal, Sub total, Sub-total, Order subtotal, Items total, Items subtotal, Net amount',
    grossSales: 'Gross sales, Gross revenue, Gross, Gross amount, Gross turnover, Sales gross',
    discount: `
      Discount, Discounts, Discount amount, Total discount, Order discount, Cart discount, Cart discount amount,
      Coupon amount, Disc, Disc., Discount amt, Line discount`,
    shipping: `
      Shipping, Shipping charges, Shipping amount, Shipping cost, Shipping costs, Order shipping,
      Order shipping amount, Postage, Delivery, Delivery fee, Freight`,
    tax: `
      Tax, Taxes, Tax amount, Total tax, Order tax, Order tax amount, Order total tax amount, Sales tax, VAT,
      VAT amount, GST`,
    refund: `
      Returned, Credited back, Credited, Given back, Paid back, Reimbursed, Reimbursement, Refund amt, Refunded amt,
      Amt refunded, Refund sum, Refund, Refunds, Refunded, Refund amount, Refunded amount, Amount refunded,
      Total refunded, Total refund, Order refund amount, Refund total, Refund value, Returns, Return amount,
      Returned amount, Return value, Returns value, Returned value, Chargeback amount, Chargebacks, Refunds issued,
      Money back, Credit note amount`,
    quantity: `
      Quantity, Qty, Qty., Item quantity, Quantity sold, Units, Units sold, Items, Pieces, Pcs, Qty sold, Order qty,
      Quantity ordered, No. of units, Number of units, No of pieces, Nos`,
    unitPrice: `
      Unit price, Price per unit, Price each, Item price, Item cost, Product price, Price, List price, Selling price,
      Sales price, Sale price, Price/unit, Lineitem price, Rate per unit, Sell price`,
    paymentStatus: 'Payment status, Financial status, Payment state, Charge status, Paid status, Transaction status',
    orderStatus: `
      Order status, Order state, Sale status, Commission status, Conversion status, Deal stage, Deal status,
      Opportunity stage, Opportunity status, Sales stage, Action status, Validation status, Approval status,
      Validation state, Approval state, Review state`,
    anyStatus: 'Status, State, Stage, Outcome, Result, Closed won, Won, Is won',
    undoneFlag: `
      Refunded, Is refunded, Was refunded, Refunded?, Cancelled, Canceled, Is cancelled, Is canceled, Cancelled?,
      Returned, Is returned, Voided, Cancelled at, Canceled at, Cancelled on, Refunded at, Refunded on, Refund date,
      Cancellation date, Chargeback, Disputed, Is void`,
    paidFlag: `
      Paid, Paid?, Is paid, Has paid, Payment received, Payment received?, Completed, Completed?, Is completed,
      Confirmed, Confirmed?, Won?`,
    testFlag: 'Test, Test?, Is test, Test order, Test order?, Is test order, Test mode, Test transaction, Sandbox',
    liveFlag: 'Live mode, Is live',
    rowType: `
      Type, Transaction type, Record type, Entry type, Event type, Payment type, Kind, Row type, Sale type, Order type`,
    publisher: `
      Publisher, Publisher name, Affiliate, Affiliate name, Affiliate partner, Partner, Partner name, Media partner,
      Media partner name, Website, Site, Site name, Affiliate ID, Publisher ID, Publisher website, Influencer,
      Creator, Ambassador`,
    commission: `
      Commission owed, Fee earned, Partner fee, Affiliate fee, Commission payable, Commission, Commissions,
      Commission amount, Total commission, Commission value, Affiliate commission, Publisher commission,
      Commission due, Commission earned, Partner commission, Payout, Payout amount, Action cost, Total cost`,
    customer: `
      Email (Billing), Billing email address, User email, Member ID, Subscriber, Subscriber ID, Customer ID,
      Customer email, Customer e-mail, Email, E-mail, Email address, Buyer email, Buyer ID, Customer number,
      Customer no, Client ID, User ID, Customer, Client, Buyer, Customer name, Client name, Buyer name, Billing email,
      Billing name, Account ID, Account name, Company, Company name, From email address, Associated company,
      Customer ref`,
    customerKind: `
      Customer type, Client type, Buyer type, New or returning, New/returning, New vs returning, New vs. returning,
      New / returning customer, New or returning customer, Customer kind, Customer status, New or existing,
      New/existing, Customer segment, Returning or new, Order customer type, New/repeat, New or repeat`,
    firstOrder: `
      Is first order, First order, First purchase, Is first purchase, Is new, New customer, Is new customer,
      New client, First time customer, First-time customer, First time buyer, First-time buyer, New buyer, Is first,
      New?, New customer?, First order?`,
    attribution: `
      How did you hear, How did you hear about us, How did you hear about us?, How did they hear about us,
      Heard about us, Attribution channel, Attributed channel, Order channel, Acquisition channel, Order attribution,
      Attribution, Attribution source, Attributed source, Order source, First touch channel, Last touch channel,
      First click channel, Last click channel, Last click, Marketing source, Origin, Referrer, Referring channel,
      Source, Session source, Source type`,
    orderDate: `
      Action date, Conversion date, Click date, Conversion time, Action time, Date, Order date, Ordered at,
      Order created, Order created at, Order placed, Purchased at, Purchase date, Date of order, Date created, Created,
      Created at, Created (UTC), Created date (UTC), Created date, Paid at, Paid date, Payment date, Paid on,
      Invoice date, Sale date, Date of sale, Transaction date, Transaction time, Event date, Posting date, Entry date,
      Quote date`,
    debit: 'Debit, Debits, Debit amount, Dr',
    credit: 'Credit, Credits, Credit amount, Cr',
    account: `
      Account, Account name, GL account, G/L account, Account title, Ledger account, Account description, Nominal,
      Nominal account, Account number, Account no, Account code`,
    accountCategory: 'Category, Description, Account code',
    deal: `
      Opportunity title, Deal, Deal name, Deal title, Deal ID, Opportunity, Opportunity name, Opportunity ID,
      Pipeline, Opportunity owner, Deal owner, Close date, Probability, Probability (%)`,
    leadStage: 'Lifecycle stage, Lead status, Lead stage, Contact stage, Contact status, Lead state, Funnel stage',
    anyStage: 'Status, Stage, State, Outcome',
    dealValue: `
      Deal value, Deal amount, Deal size, Opportunity amount, Opportunity value, Contract value, ACV, TCV, Won value,
      Won amount, Closed amount, Amount in company currency`,
    anyValue: 'Amount, Value, Total, Price, Revenue',
    dealKind: 'Deal type, Opportunity type, Business type, Type, New or existing business',
    closedOn: `
      Close date, Closed date, Closed on, Close, Closed at, Won date, Won on, Won time, Deal won time, Deal won date,
      Deal closed on, Deal close date, Date closed, Date won, Closed won date, Close date (won)`,
    lead: `
      Lead, Lead ID, Lead name, Record ID, Contact ID, Contact, Contact name, Prospect, Prospect ID, Enquiry ID,
      Inquiry ID, Lead no, Lead owner, Contact owner, Lead source, Lead status, Lifecycle stage, Lead created,
      Lead date`,
    person: `
      First name, Last name, Full name, Email, E-mail, Email address, Phone, Phone number, Name, Company,
      Company name, Mobile, Contact, Contact name, Lead name, Customer, Customer name, Company / account,
      Organization, Organisation`,
    leadSource: `
      Original traffic source, Original source, Lead source, Deal source, Opportunity source, Latest source,
      Latest traffic source, First touch source, Contact source, Source, Traffic source, How did you hear about us,
      Channel, Marketing channel, Attribution channel, Acquisition channel`,
    createdOn: `
      Create date, Created date, Created, Created at, Created on, Creation date, Date created, Date added, Added on,
      Lead date, Lead created, Lead created date, Signup date, Sign-up date, Signed up, Submitted at,
      Registration time, Registration date, Registered, Registered at, Registered on, Submission date, Timestamp,
      Date, Became a lead date, Date received, Received, Inquiry date, Enquiry date`,
    customerSince: `
      Became a customer date, Became customer, Became a customer, Customer since, Customer date, Date became customer,
      First purchase date, First order date, Date of first purchase, Signed date, Close date, Closed date, Won date`,
  },
  words: {
    cost: 'cost, costs, spend, spent, spends, adspend',
    expense: 'spending, expense, expenses',
    revenue: 'revenue, revenues, turnover',
    sales: 'sales',
    impressions: 'impressions, impression, impr, imps',
    clicks: 'clicks, click',
    conversions: 'conversions, conversion, conv',
    leads: 'leads',
    orders: 'orders, transactions',
    date: 'date',
    campaign: 'campaign',
    plain: `
      total, number, no, of, all, ad, ads, the, sum, new, campaign, campaigns, paid, from, platform, platforms,
      reported, tracked, recorded, ga, ga4, analytics, crm`,
    counting: `
      value, count, number, conversion, conversions, orders, clicks, leads, customers, type, status, objective, start,
      end, owner, name, id, pipeline`,
    one: `
      lead, click, order, conversion, customer, acquisition, sale, install, view, impression, action, purchase,
      signup, visit, session, unit`,
    value: 'value, amount, worth',
    price: 'cost, costs, cpl, price, spend, spent, fee, fees',
    fee: 'fee, fees, charge, charges, bonus',
    ratio: `
      per, pro, cpc, cpm, cpa, cpl, cpv, cpi, cpo, cps, cpt, ctr, cvr, cr, roas, roi, romi, mroi, poas, acos, tacos,
      aov, rpc, rpm, epc, ecpc, ecpm, arpu, ltv, clv, cac, rate, rates, ratio, avg, average, mean, median, share, pct,
      percent, percentage, frequency, reach, budget, budgets, bid, bids, target, targets, goal, goals, planned, plan,
      forecast, expected, estimated, projected, rank, score, index, limit, cap, remaining, id, ids, growth, change,
      delta, diff, difference, variance, yoy, mom, wow, prev, previous, prior, last, margin, tax, taxes, discount,
      discounts, cogs, goods, sold, shipping, competitor, competitors, control, kpi, baseline, rolling, ly, py,
      comparison, benchmark, left, unspent, available, lost, potential, risk, saved, savings, avoided, est, quota,
      uplift`,
    runningTotal: 'cumulative, cumulated, cumul, cum, accumulated, running, ytd, mtd, qtd',
    noChannel: `
      ad, ads, adv, advertising, media, marketing, campaign, campaigns, total, totals, sum, net, gross, actual,
      acquisition, mark, money, amount, daily, weekly, monthly, overall, all, product, products, goods, sold,
      shipping, item, unit, labor, labour, agency, production, creative, fee, fees, fixed, variable, operating,
      overhead, other, customer, conversion, click, lead, of, the, in, on, ex, inc, incl, excl, excluding, including,
      vat, gst, local, usd, eur, gbp, aud, base, eligible, current, compare, compared, booked, billed, invoiced,
      accrued, committed, confirmed, final, provisional, preliminary, adjusted, revised, original, updated, lc, gc`,
    overhead: `
      salary, salaries, wage, wages, payroll, staff, personnel, employee, employees, headcount, rent, rental, lease,
      leasing, software, subscriptions, licence, license, licences, licenses, saas, hosting, insurance, insurances,
      utility, utilities, electricity, heating, gas, water, office, supplies, stationery, equipment, furniture,
      hardware, computers, maintenance, repairs, cleaning, travel, accommodation, meals, training, recruiting,
      recruitment, hiring, legal, accounting, bookkeeping, audit, tax, taxes, bank, banking, depreciation,
      amortisation, amortization, cogs, goods, materials, inventory, logistics, warehouse, warehousing, fulfilment,
      fulfillment, freight, shipping, packaging, pension, pensions, contractor, contractors, freelancer, freelancers,
      consulting, consultants, vehicle, vehicles, fuel, parking, donations, overhead, overheads, administration,
      admin, operating`,
    overheadFiller: `
      and, or, for, the, of, other, general, direct, social, professional, services, service, charges, charge,
      payment, payments, paid, monthly, team, company, business, public, liability, tools, sold, fee, fees, fixed,
      variable, total, amount, number, all, sum, new, marketing, sales, allocation`,
  },
  titles: {
    cost: 'spend, spent, spending, spends, adspend, cost, costs, expense, expenses, expenditure, investment, outlay',
    revenue: 'revenue, revenues, turnover, income',
    sales: 'sales',
    variance: 'variance, var, diff, difference, delta, deviation, remaining, left, rest, unspent',
    result: 'profit, ebitda, ebit, loss, earnings',
    channel: `
      tv, television, ctv, ott, radio, audio, podcast, podcasts, print, press, newspaper, newspapers, magazine,
      magazines, ooh, dooh, outdoor, billboard, billboards, cinema, sem, seo, ppc, search, paid, display,
      programmatic, banner, retargeting, remarketing, video, social, email, e-mail, mail, newsletter, crm, sms,
      affiliate, affiliates, influencer, influencers, creator, creators, sponsorship, sponsorships, sponsoring,
      sponsor, sponsors, event, events, trade, tradeshow, content, blog, referral, referrals, partner, partners,
      partnerships, shopping, pmax, native, digital, online, offline, direct, flyer, flyers, brochure, mailing,
      mailings, leaflets, branding, brand, nonbrand, organic, pr, webinar, webinars`,
    besideChannel: 'ads, ad, marketing, media, advertising, other, others, and, shows, generic, performance, max',
  },
  ratios: {
    costPerClick: 'cpc, ecpc, avgcpc, averagecpc, avgecpc, averageecpc, ppc rate',
    costPerThousand: 'cpm, ecpm, cpt',
    costPerConversion: 'cpa, cpr',
    costPerLead: 'cpl',
    costPerOrder: 'cpo',
    costPerNewCustomer: 'cac',
    clickRate: 'ctr, click-through rate',
    conversionRate: 'cvr, cr, conv rate, conv. rate, conversion rate',
    costOfSales: 'acos, tacos, cost of sales, advertising cost of sales, cost revenue ratio, crr',
    returnOnCost: `
      roas, return on ad spend, conv. value/cost, conv value/cost, conv. value/spend, conv value/spend, revenue/cost,
      revenue/spend`,
    orderValue: 'aov, average order value',
    costOf: 'cost, spend',
    per: 'per, /',
    click: 'click, link click',
    thousand: 'mille, thousand, 1000',
    conversion: 'conv, acqui, result, purchase, action',
    lead: 'lead',
    order: 'order, sale',
    newCustomer: 'customer, new customer',
    average: 'avg, average, mean, all, total, link',
  },
  values: {
    giftCard: `
      gift card, gift cards, giftcard, giftcards, e-gift card, e-gift cards, egift card, gift voucher,
      gift vouchers, e-voucher, gift certificate, gift certificates, store credit, voucher, vouchers`,
    total: `
      total, totals, grand total, grand totals, subtotal, sub-total, sub total, sum, total results, account total,
      overall total, all campaigns total, report total`,
    totalBefore: 'total',
    totalBehind: 'total, totals, subtotal',
    totalOf: 'total of, results from, total results',
    average: 'average, averages, avg, avg.',
    all: `
      all, all channel, all channels, all platform, all platforms, all source, all sources, all media, all countries,
      all regions, all markets, all devices, all networks, all campaign, all campaigns, all products, all brands,
      overall, worldwide, global, combined, mixed, multiple, ttl, total`,
    plan: `
      budget, budgeted, budgets, forecasted, forecasts, plan, planned, planning, estimate, estimates, projected,
      projection, projections, outlook`,
    forecast: 'forecast, expected, estimated',
    planBeside: 'target',
    goal: 'targets, goal, goals, objective, objectives',
    actual: 'actual, actuals, real, realised, realized',
    compared: `
      previous period, prior period, last period, previous month, prior month, last month, previous year, prior year,
      last year, previous week, last week, previous quarter, last quarter, same period last year, comparison period,
      ly, benchmark, benchmarks, industry benchmark, industry average`,
    partOf: 'of which, thereof, including',
    levelAccount: 'account, portfolio',
    levelCampaign: 'campaign, campaigns',
    levelAdGroup: 'ad group, adgroup, ad set, adset, ad squad, asset group, insertion order',
    levelAd: `
      ad, ads, keyword, product ad, product targeting, negative keyword, creative, asset, line item, target,
      audience targeting, contextual targeting, bidding adjustment, search term, placement`,
    written: 'generat, creat, download, export, printed, updated, run date, run time, run at',
    begins: 'start, begin',
    from: 'from',
    until: 'end, ends, to, until',
    comparedWith: 'compared to, compared with, vs, vs., versus',
    currencyLine: 'currenc, amounts in',
    noData: 'no data, no rows, no results',
    stateCounts: `
      completed, complete, paid, paid in full, fulfilled, partially fulfilled, partly fulfilled, approved, confirmed,
      accepted, won, closed won, deal won, shipped, partially shipped, sent, dispatched, delivered, collected,
      picked up, captured, succeeded, success, successful, settled, payment received, received, invoiced, locked,
      cleared, finished, done, sold, validated, valid, booked, purchased, redeemed, dispute won, closedwon, close won,
      closed-won, paid out, active customer, signed, contract signed, customer, processed, unfulfilled, available,
      charged, qualified sale, payed, authorised and captured`,
    statePending: `
      pending, pending payment, payment pending, open, new, processing, in process, in progress, in transit, on hold,
      hold, held, authorised, authorized, authorisation, authorization, awaiting payment, awaiting fulfilment,
      awaiting fulfillment, awaiting shipment, waiting, partly paid, overdue, quote, quoted, created, submitted,
      under review, in review, review, requires payment method, requires capture, requires confirmation,
      requires action, scheduled, backordered, negotiation, proposal, proposal sent, contract sent,
      appointment scheduled, qualified to buy, presentation scheduled, decision maker bought in, qualification,
      discovery, prospecting, extended, ready to ship, ready for pickup, preparing, tracked, unconfirmed, on-hold,
      placed, awaiting approval, unapproved, proposal/price quote, negotiation/review, needs analysis,
      value proposition, qualified, appointmentscheduled, qualifiedtobuy, presentationscheduled,
      decision maker bought-in, decisionmakerboughtin, contractsent, demo, demo scheduled, quote sent, lead,
      contacted, contact made, meeting, meeting scheduled, backorder, pre-order, preorder, invoice sent, queued,
      initiated, unsettled, id. decision makers, perception analysis, attempted, working`,
    stateLost: `
      cancelled, canceled, cancelled by customer, canceled by customer, cancellation, failed, failure, payment failed,
      void, voided, declined, denied, rejected, refused, lost, closed lost, deal lost, chargeback, charged back,
      charge back, disputed, dispute, dispute lost, expired, abandoned, abandoned cart, abandoned checkout, deleted,
      trash, trashed, test, test order, fraud, fraudulent, suspected fraud, invalid, error, reversed, reversal,
      unqualified, disqualified, not approved, blocked, duplicate, bounced, undeliverable, no show, uncollectible,
      written off, bad debt, cancel, closedlost, closed-lost, unpaid, uncaptured, not paid, unsuccessful, draft,
      checkout draft, incomplete, nullified, disapproved, churned, dropped`,
    stateRefunded: `
      refunded, refund, fully refunded, full refund, returned, return, money back, credited, refund issued,
      refund completed`,
    statePartlyRefunded: `
      partially refunded, partly refunded, partial refund, partially returned, partial return, refunded partially,
      partially paid, partial, partially cancelled`,
    campaignState: `
      active, paused, enabled, disabled, ended, removed, archived, learning, learning limited, not delivering,
      delivering, eligible, eligible (limited), limited, limited by budget, inactive, running, stopped, live, off, on,
      serving, suspended, recently completed, in draft, bid strategy learning, not active, scheduled to start,
      campaign paused, adset paused, ad set off, campaign off, completed campaign`,
    refundRow: `
      refund, refunds, payment refund, refunded payment, return, chargeback, reversal, payment reversal, credit note,
      charge refund, partial refund, full refund, refund failure reversal, money back, payment_refund, credit memo,
      dispute, adjustment refund`,
    saleRow: `
      sale, sales, charge, payment, order, purchase, invoice, transaction, express checkout payment, website payment,
      checkout, subscription payment, capture, website payments pro api solution, mobile payment, general payment,
      preapproved payment bill user payment, web accept payment received, order payment, pos`,
    otherRow: `
      payout, payouts, transfer, fee, fees, withdrawal, general withdrawal, bank transfer, stripe fee, adjustment,
      reserve, reserve hold, hold, hold on balance for dispute investigation, release, topup, top up,
      currency conversion, general currency conversion, account correction, tax, stripe_fee, payout failure, advance,
      bank deposit to pp account, transfer to bank, authorization, void, cancellation of hold for dispute resolution,
      shipping label, interest, test`,
    yes: 'yes, y, true, t, 1, x, ✓, ✔',
    no: 'no, n, false, f, 0',
    customerNew: `
      new, new customer, new customers, new client, first order, first purchase, first-time, first time,
      first-time buyer, first time buyer, first-time customer, first time customer, acquisition, new buyer, new user,
      new to brand, prospect, first, acquired, new business, newbusiness, nb, new logo`,
    customerReturning: `
      returning, returning customer, returning customers, existing, existing customer, repeat, repeat customer,
      repeat order, repeat purchase, repeat buyer, recurring, loyal, old, old customer, current customer, renewal,
      retention, reactivated, returning user, repeated, existing business, existingbusiness, upsell, upgrade,
      expansion, reorder, known`,
    leadStage: `
      lead, mql, sql, sal, subscriber, opportunity, marketing qualified lead, sales qualified lead, new, open,
      contacted, working, qualified, unqualified, disqualified, nurturing, connected, attempted to contact,
      in progress, open deal, bad timing, prospect, interested, not interested, demo, proposal, lost, closed lost,
      converted, recycled, other, evangelist, negotiation, no answer, meeting, quote sent, marketingqualifiedlead,
      salesqualifiedlead, marketing qualified, sales qualified, open - not contacted, working - contacted,
      closed - converted, closed - not converted, pql, cold, warm, hot, customer, won, closed won, inquiry, engaged,
      proposal sent, to call back, call back, callback, in negotiation, follow-up, follow up, meeting booked`,
    stageSubscriber: 'subscriber, visitor, contact, raw lead',
    stageLead: 'lead, new lead, new, inquiry, enquiry, prospect, suspect',
    stageQualified: `
      mql, marketing qualified lead, marketing qualified, marketing-qualified lead, qualified, qualified lead`,
    stageSalesQualified: `
      sql, sales qualified lead, sales qualified, sales-qualified lead, sal, sales accepted lead, pql,
      product qualified lead`,
    stageOpportunity: 'opportunity, opp, deal, proposal, negotiation, demo, trial',
    stageCustomer: `
      customer, client, won, closed won, evangelist, advocate, converted, paying customer, active customer, closedwon,
      converted to customer, customer won, sale, sold, signed`,
    stageLost: `
      lost, closed lost, unqualified, disqualified, junk, spam, churned, former customer, bad fit, not interested`,
    campaignKind: `
      search, paid search, search network, display, display network, gdn, shopping, pmax, p-max, performance max,
      demand gen, discovery, video, app, app campaign, local, smart, dsa, dynamic search ads, brand, branded,
      brand search, non-brand, non brand, nonbrand, generic, sponsored products, sponsored brands, sponsored display,
      advantage+, advantage+ shopping, feed, stories, reels, in-feed, in-stream, bumper, carousel, image, static,
      text, native, banner, programmatic, always on, always-on, product launch, seasonal, promo, promotion`,
    ownBrand: 'brand, branded, brand terms',
    notOwnBrand: `
      non brand, nonbrand, no brand, not brand, non branded, nonbranded, unbranded, without brand, excl brand,
      ex brand, generic, competitor, competitors, conquest, conquesting, awareness, sponsored brands`,
    searchAds: 'search, sem, sea, ppc',
    otherAds: 'display, gdn, shopping, pmax, p max, performance max, demand gen, discovery, video, youtube, app',
    objective: `
      awareness, brand awareness, reach, traffic, website traffic, engagement, post engagement, lead generation,
      lead gen, leads, sales, conversions, conversion, catalogue sales, catalog sales, product sales, app installs,
      app promotion, app install, video views, messages, store visits, store traffic, consideration, purchase,
      acquisition, retention, loyalty, activation, outcome awareness, outcome traffic, outcome engagement,
      outcome leads, outcome sales, outcome app promotion, website visits, website conversions, community interaction,
      page likes, performance, branding, upper funnel, mid funnel, lower funnel, tof, mof, bof, tofu, mofu, bofu,
      top of funnel, middle of funnel, bottom of funnel`,
    audience: `
      retargeting, remarketing, prospecting, lookalike, lookalikes, lal, lla, broad, cold, warm, hot, interest,
      interests, custom audience, existing customers, new customers, all users, dpa, dpa retargeting, competitor,
      competitors, in-market`,
    email: `
      email, e-mail, emails, e-mails, email marketing, e-mail marketing, newsletter, newsletters, mailing, mailings,
      emailing, edm, eshot, e-shot`,
    affiliate: 'affiliate, affiliates, affiliate marketing, affiliate network, affiliate partners',
    influencer: 'influencer, influencers, influencer marketing, creators, creator',
    television: 'tv, television, linear tv, tv ads, tv spots',
    radio: 'radio, radio ads, radio spots',
    outdoor: 'ooh, dooh, out of home, out-of-home, outdoor, billboard, billboards',
    print: 'print, print ads, newspaper, newspapers, magazine, magazines, press',
  },
  months: `
    january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sep sept,
    october oct, november nov, december dec`,
  weekdays: `
    monday mon, tuesday tue tues, wednesday wed, thursday thu thur thurs, friday fri, saturday sat, sunday sun`,
};
