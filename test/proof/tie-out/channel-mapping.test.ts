import { expect, it } from 'vitest';
import { booked, reported, told } from './books.ts';

const rows = [reported('1-1', '1-31', 1234.56), reported('1-1', '1-31', 980.7, { channel: 'Meta Ads' })];

it('knows the vendors of platforms', () => {
  const lines = [booked('1-31', 1234.56), booked('1-31', 980.7, { channel: 'Meta Platforms Ireland Ltd' })];
  expect(told(rows, lines)).toEqual(['Google Ads 1: 1234.56, 1234.56', 'Meta Ads 1: 980.70, 980.70']);
});

it('finds a vendor in the text where the books name no channel', () => {
  const lines = [
    booked('1-31', 1234.56, { channel: '', text: '6600 Werbekosten / Google Ireland Limited' }),
    booked('1-31', 980.7, { channel: '', text: '6600 Werbekosten / FACEBK Meta Platforms' }),
  ];
  expect(told(rows, lines)).toEqual(['Google Ads 1: 1234.56, 1234.56', 'Meta Ads 1: 980.70, 980.70']);
});

it('moves what is booked under another channel than its text names', () => {
  const lines = [
    booked('1-31', 1234.56, { channel: 'Meta Ads', text: 'Google Ireland Limited' }),
    booked('1-31', 980.7, { channel: 'Meta Ads' }),
  ];
  expect(told(rows, lines)).toEqual([
    'Google Ads 1: 1234.56, channel-mapping -1234.56, 0.00',
    'Meta Ads 1: 980.70, channel-mapping 1234.56, 2215.26',
  ]);
});

it('moves what both channels are off by', () => {
  const more = [...rows, reported('1-1', '1-31', 200.1, { campaign: 'Video' })];
  const lines = [
    booked('1-31', 1234.56),
    booked('1-31', 980.7, { channel: 'Meta Ads' }),
    booked('1-31', 200.1, { channel: 'Meta Ads' }),
  ];
  expect(told(more, lines)).toEqual([
    'Google Ads 1: 1434.66, channel-mapping -200.10, 1234.56',
    'Meta Ads 1: 980.70, channel-mapping 200.10, 1180.80',
  ]);
});

it('does not take an invoice for another product of a vendor for advertising', () => {
  const lines = [
    booked('1-31', 1234.56),
    booked('1-31', 980.7, { channel: 'Meta Ads' }),
    booked('1-31', 66, { channel: 'Google Workspace' }),
  ];
  expect(told(rows, lines)).toContain('Google Workspace 1: 0.00, unexplained 66.00, 66.00, does not tie');
});
