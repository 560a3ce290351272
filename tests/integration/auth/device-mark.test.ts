import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { deviceOf, knownDevice, withMark } from '@/lib/auth/device-mark'
import { testKeel } from '@/tests/support/keel'

testKeel()
const [first, second] = [randomUUID(), randomUUID()]

it('knows whoever has signed in there, several of them, and nobody else', () => {
  const shared = withMark(withMark(undefined, first), second)
  expect(deviceOf(shared, first)).toBe(deviceOf(shared, second))
  expect(deviceOf(shared, first)).not.toBeNull()
  expect(deviceOf(shared, randomUUID())).toBeNull()
  expect(deviceOf(undefined, first)).toBeNull()
})

it('knows that somebody has signed in there before it knows who asks, and of a mark of before none', () => {
  const mine = withMark(undefined, first)
  const [device = '', known = '', mark = ''] = mine.split('.')
  expect(knownDevice(mine)).toBe(device)
  for (const other of [undefined, device, `${device}.${mark}`, `${device}.${'A'.repeat(16)}`]) {
    expect(knownDevice(other)).toBeNull()
  }
  const before = `${device}.${mark}`
  expect([deviceOf(before, first), withMark(before, first)]).toEqual([device, mine])
  expect(known).not.toBe(mark)
})

it('names nobody, and grows no further than twelve people', () => {
  const people = Array.from({ length: 30 }, () => randomUUID())
  const full = people.reduce<string | undefined>((cookie, each) => withMark(cookie, each), undefined) ?? ''
  expect(people.some((each) => full.includes(each))).toBe(false)
  expect(full.length).toBeLessThan(300)
  expect(people.filter((each) => deviceOf(full, each) !== null)).toEqual(people.slice(-12))
})

it('is not made by hand, nor carried to another device', () => {
  const mine = withMark(undefined, first)
  const [device = '', , mark = ''] = mine.split('.')
  const [other = ''] = withMark(undefined, second).split('.')
  for (const forged of [
    `${other}.${mark}`,
    `${device}.${'A'.repeat(16)}`,
    device,
    `${device}.`,
    `.${mark}`,
    'x',
    '...',
  ]) {
    expect(deviceOf(forged, first)).toBeNull()
  }
  expect(deviceOf(withMark('nonsense', first), first)).not.toBeNull()
})
