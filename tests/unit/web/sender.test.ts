import { expect, it } from 'vitest'
import { addressOf, networkOf, senderIn } from '@/lib/web/sender'

it.each([
  [null, ''],
  ['', ''],
  ['203.0.113.7', '203.0.113.7'],
  ['198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['claimed by the client, 203.0.113.7', '203.0.113.7'],
  ['203.0.113.7:52114', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
  ['2001:db8::9', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%j is from %j', (header, sender) => {
  expect(senderIn(header)).toBe(sender)
})

it.each([
  ['203.0.113.7', '203.0.113.0/24'],
  ['203.0.113.200', '203.0.113.0/24'],
  ['2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['2001:db8:1:fff0::/64', '2001:db8:1::/48'],
  ['0:0:0:0::/64', '0:0:0::/48'],
  ['unknown', 'unknown'],
  ['', ''],
])('the network of %j is %j', (sender, network) => {
  expect(networkOf(sender)).toBe(network)
})

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2::/64', '2001:db8:1:2::/64'],
  ['', ''],
  ['unknown', ''],
  ['<b>1.2.3.4</b>', ''],
  ['1'.repeat(400), ''],
])('of %j the address is kept as %j', (sender, address) => {
  expect(addressOf(sender)).toBe(address)
})
