import { abbreviatedAmounts } from './abbreviated-amounts.ts';
import { accountsByNumber } from './accounts-by-number.ts';
import { affiliateSales } from './affiliate-sales.ts';
import { amountsInThousands } from './amounts-in-thousands.ts';
import { billsAndPayments } from './bills-and-payments.ts';
import { budgetAndActual } from './budget-and-actual.ts';
import { channelSpellings } from './channel-spellings.ts';
import { channelsAboveTheirRows } from './channels-above-their-rows.ts';
import { costsOfCrmCampaigns } from './costs-of-crm-campaigns.ts';
import { currenciesByNameAndSign } from './currencies-by-name-and-sign.ts';
import { currenciesInNames } from './currencies-in-names.ts';
import { currencyColumns } from './currency-columns.ts';
import { datesUnderUnknownHeaders } from './dates-under-unknown-headers.ts';
import { daysAsPeopleWriteThem } from './days-as-people-write-them.ts';
import { daysOfTheMonth } from './days-of-the-month.ts';
import { discountsOfLines } from './discounts-of-lines.ts';
import { entriesNearASum } from './entries-near-a-sum.ts';
import { firstAndLastDays } from './first-and-last-days.ts';
import { headersOfManyPlatforms } from './headers-of-many-platforms.ts';
import { headersWithTheirTable } from './headers-with-their-table.ts';
import type { Small } from './kind.ts';
import { leadLists } from './lead-lists.ts';
import { metricARow } from './metric-a-row.ts';
import { moneyBesideChannelColumns } from './money-beside-channel-columns.ts';
import { monthsAcross } from './months-across.ts';
import { neitherPlanNorActual } from './neither-plan-nor-actual.ts';
import { numbersAsPeopleWriteThem } from './numbers-as-people-write-them.ts';
import { orderLedgers } from './order-ledgers.ts';
import { orderStates } from './order-states.ts';
import { overheads } from './overheads.ts';
import { partsAndTaxes } from './parts-and-taxes.ts';
import { phrasesOfHeaders } from './phrases-of-headers.ts';
import { plainChannelColumns } from './plain-channel-columns.ts';
import { plansByTheirTitle } from './plans-by-their-title.ts';
import { refundColumns } from './refund-columns.ts';
import { rowsToCompareWith } from './rows-to-compare-with.ts';
import { runningTotals } from './running-totals.ts';
import { titlesThatTell } from './titles-that-tell.ts';
import { totalsOfGroups } from './totals-of-groups.ts';
import { totalsOfTheirParts } from './totals-of-their-parts.ts';
import { unitsInTitles } from './units-in-titles.ts';
import { unitsOfManyLanguages } from './units-of-many-languages.ts';
import { versionsOfAnAmount } from './versions-of-an-amount.ts';
import { weeksByTheirEnd } from './weeks-by-their-end.ts';
import { whatArithmeticSays } from './what-arithmetic-says.ts';
import { wordsOfManyLanguages } from './words-of-many-languages.ts';
import { yearsInTitles } from './years-in-titles.ts';

/** What people keep figures in, each with tables of several makers, layouts and languages. */
export const kinds: Readonly<Record<string, readonly Small[]>> = {
  'abbreviated amounts are what they say': abbreviatedAmounts,
  'sales of affiliates cost their commission, and count by their state': affiliateSales,
  'bills were spent or earned, and where nothing says which it is asked': billsAndPayments,
  'what was spent is read, and what was budgeted is the plan': budgetAndActual,
  'spellings of one channel are offered as one': channelSpellings,
  'costs of campaigns in a CRM': costsOfCrmCampaigns,
  'a column of currencies is known by its codes': currencyColumns,
  'a column of days is known by its days': datesUnderUnknownHeaders,
  'whole days beat numbers of days': daysOfTheMonth,
  'what is nearly the sum of others is asked about': entriesNearASum,
  'no single header decides the platform': headersOfManyPlatforms,
  'headers name the table that they are of': headersWithTheirTable,
  'a lead a row': leadLists,
  'a metric a row': metricARow,
  'money beside the columns of channels is a channel': moneyBesideChannelColumns,
  'months and weeks across': monthsAcross,
  'an order a row': orderLedgers,
  'sales count by their state': orderStates,
  'costs of the business are no channel': overheads,
  'columns that bear the plain name of a channel': plainChannelColumns,
  'money given back is no revenue': refundColumns,
  'a total of its parts is read once': totalsOfTheirParts,
  'amounts in thousands are brought to whole units': amountsInThousands,
  'currencies are known by their names and signs': currenciesByNameAndSign,
  'days, weeks, months and quarters as people write them': daysAsPeopleWriteThem,
  'numbers as people write them': numbersAsPeopleWriteThem,
  'an amount in several versions is read once, or asked about': versionsOfAnAmount,
  'headers in many languages, short forms and with slips': wordsOfManyLanguages,
  'a week by its last day': weeksByTheirEnd,
  'what stands under the title of a plan was planned': plansByTheirTitle,
  'totals of groups, and of all groups': totalsOfGroups,
  'the title of a table has the year of its months': yearsInTitles,
  'what stands there to compare with is held': rowsToCompareWith,
  'what has come together up to a day is not added': runningTotals,
  'a title may say the unit of all amounts': unitsInTitles,
  'a unit in the words of its language': unitsOfManyLanguages,
  'what arithmetic and neighbours say where no word does': whatArithmeticSays,
  'a first day and a last day': firstAndLastDays,
  'a currency in the name of a market or an account': currenciesInNames,
  'a channel that stands above its rows': channelsAboveTheirRows,
  'what is neither planned nor actual is asked': neitherPlanNorActual,
  'a phrase of a header is about the word in it': phrasesOfHeaders,
  'what comes off a line of an order is not sold': discountsOfLines,
  'a title tells the currency, and that money was spent': titlesThatTell,
  'accounts are known by their numbers': accountsByNumber,
  'parts, taxes and second cuts are no further spend': partsAndTaxes,
};
