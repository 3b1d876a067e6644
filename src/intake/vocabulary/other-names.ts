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
