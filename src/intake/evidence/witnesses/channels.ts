import { campaignTraitOf } from '../../vocabulary/campaign-traits.ts';
import { channelFamily } from '../../vocabulary/channel-families.ts';
import type { Witness } from '../evidence.ts';

/** More names than a team has channels. */
const mostChannels = 60;

/** What channels are called where no house is named. */
const general =
  /^(paid |organic )?(social|social media|search|display|video|media|digital|online|offline|shopping|native|referral|direct|organic|seo|sem|sea|ppc|cpc|cpm|cpa|push|sms|audio|affiliates?|e?mail|cross-network|unassigned|podcasts?|events?|webinars?|content|pr|programmatic|cinema|partners?|mail|other|\(none\)|\(not set\))$/i;

/** What analytics calls its groups of channels, and nobody anything else. */
const grouped = /^((paid|organic) \p{L}+|direct|referral|cross-network|unassigned|\(not set\))$/iu;

/** `Source` of an entry of the books: the paper that it was booked from. */
const document =
  /(?<!\p{L})(invoices?|bills?|payments?|credit (note|memo)s?|journal( entry)?|receipts?|expense( claim)?s?|rechnung(en)?|gutschrift(en)?|zahlung(en)?|beleg|facture|avoir|paiement|factura|abono|pago|fattura|nota di credito|pagamento|factuur|creditnota|betaling|faktura)(?!\p{L})/iu;

/** Cells that name channels, under whatever header; and cells that name none, whatever the header says. */
export const channels: Witness<'channel'> = {
  id: 'channels',
  hear(columns) {
    return columns.body.keys.flatMap((_, column) => {
      const { distinct, filled, numeric } = columns.profile(column);
      if (filled === 0 || numeric > 0.1 || distinct.size > mostChannels) return [];
      const names = [...distinct];
      const share = names.filter((name) => channelFamily(name) !== null).length / names.length;
      const said = (weight: number) => [
        { column, role: 'channel' as const, weight, reason: { by: 'values', kind: 'channels', share } as const },
      ];
      if (share >= 0.6 && names.some((name) => !campaignTraitOf(name))) return said(names.length > 1 ? 3.5 : 3);
      if (names.every((name) => document.test(name))) return said(-4);
      // `Awareness` and `Performance Max` are kinds of campaigns. A weak word for a channel does not stand against that.
      if (names.every((name) => campaignTraitOf(name) !== null)) return said(-1.5);
      const like = names.filter((name) => channelFamily(name) !== null || general.test(name)).length;
      if (like >= names.length * 0.8 && names.filter((name) => grouped.test(name)).length > 1) return said(3.2);
      return like < names.length * 0.3 ? said(-0.5) : [];
    });
  },
};
