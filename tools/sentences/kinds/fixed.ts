/**
 * Texts that hold words or digits of a claim and make none: titles, definitions, what marks mean, how something is worked out. What is
 * in none of the kinds and not here, and has such words, counts as not read.
 */
export const fixed: readonly RegExp[] = [
  /^\d {2}[A-Z][\w ]+$/,
  /^revenue as the sources claim it$/,
  /^Where the KPIs stood before\.$/,
  /^What to change next, and what a period like this is expected to bring by simple rules over the figures above; what a change would bring beyond them takes a test\.$/,
  /^A change after an action is not proof that the action caused it\.$/,
  /^It is never counted as 0\.$/,
  /^✔ on plan: the target is met\. ▲ watch: missed by up to a tenth\. ✖ off plan: missed by more\.(?: For spend the target is a budget\.)?/,
  /^A difference of up to 2 % is none in words: such figures are about the same, and a target is met\.$/,
  /^✔ foots: .*$/,
  /^✔ foots$/,
  /^Its return is said only where each of them has spend and revenue; revenue that no spend stands against is not in it\.$/,
  /^Revenue is what the sources credit to the campaigns\. Two platforms may claim one sale, and some sales would have come anyway; this ROI cannot tell which\.$/,
  /^Each KPI or objective that is off plan\..*$/,
  /^Without it nobody can say what the spend brought back\.$/,
  /^So the CAC of a period is the fully loaded one, and that of a channel, on the KPI tab, the paid one\.$/,
  /^Other costs are in no figure: spend and new customers are not both counted throughout, so CAC is the paid one, of media spend only\.$/,
  /^There is no before: .*$/,
  /^(?:Add earlier exports|Choose a shorter time|Set others|Export with a breakdown).*$/,
  /^nothing is to be compared.*$/,
  /^What is off plan cannot be said: too much of the money is held back\.$/,
  /^Spent against plan$/,
  /^What it would add, the data cannot say\.$/,
  /^Not found is only what is changed together with all seals after it and with what this file remembers of them\.$/,
  /^What was published of a period, against what the data came to when this was built\. Where rows came or went, .*$/,
  /^A signature is of all that the page is made from: .*$/,
];
