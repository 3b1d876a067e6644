/** What stands over a column of a list of orders, payments, affiliate sales, deals or leads, or of books. Whole headers. */
export interface RoleHeaders {
  readonly orderId?: string;
  /** A number of a payment, where none of the order is there. */
  readonly paymentId?: string;
  /** A number of anything, where neither is. */
  readonly anyId?: string;
  /** What the whole order came to. */
  readonly orderTotal?: string;
  /** A total of anything, where the order has none. */
  readonly anyTotal?: string;
  /** What was sold, in words that may mean a part of it. */
  readonly saleAmount?: string;
  /** What one line of an order came to. */
  readonly lineTotal?: string;
  readonly subtotal?: string;
  /** Before discounts and refunds. */
  readonly grossSales?: string;
  readonly discount?: string;
  readonly shipping?: string;
  readonly tax?: string;
  /** Money given back; beside the headers of that name. */
  readonly refund?: string;
  readonly quantity?: string;
  readonly unitPrice?: string;
  readonly paymentStatus?: string;
  readonly orderStatus?: string;
  /** A state of anything. */
  readonly anyStatus?: string;
  /** Whether or when a sale came to nothing. */
  readonly undoneFlag?: string;
  readonly paidFlag?: string;
  readonly testFlag?: string;
  /** The contrary: no test. */
  readonly liveFlag?: string;
  /** Whether a row is a sale, a refund or something else. */
  readonly rowType?: string;
  /** Who brought an affiliate sale. */
  readonly publisher?: string;
  readonly commission?: string;
  readonly customer?: string;
  /** New or returning. */
  readonly customerKind?: string;
  /** Whether it is the first order of its customer. */
  readonly firstOrder?: string;
  /** The channel to which an order is put down. */
  readonly attribution?: string;
  readonly orderDate?: string;
  readonly debit?: string;
  readonly credit?: string;
  /** An account of the books. */
  readonly account?: string;
  /** What stands for the account, where it has no column. */
  readonly accountCategory?: string;
  readonly deal?: string;
  /** How far a lead has come. */
  readonly leadStage?: string;
  /** A stage of anything. */
  readonly anyStage?: string;
  readonly dealValue?: string;
  /** Money of anything. */
  readonly anyValue?: string;
  /** New business or existing. */
  readonly dealKind?: string;
  /** The day on which a deal was won or lost. */
  readonly closedOn?: string;
  readonly lead?: string;
  /** Who a row is about. */
  readonly person?: string;
  readonly leadSource?: string;
  readonly createdOn?: string;
  readonly customerSince?: string;
  /** The number of an invoice or a voucher. */
  readonly invoiceNumber?: string;
  /** What else a line of the books says. */
  readonly bookingText?: string;
  /** What was kept of a payment. */
  readonly bookedFee?: string;
}
