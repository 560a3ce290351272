import { describe, expect, it } from 'vitest'
import type { Outcome } from '@/lib/messages/delivery'
import { textOutcomeOf, wayOf } from '@/lib/messages/text-message'

describe('the way to an address', () => {
  it.each([
    ['+12065550199', 'text'],
    ['+447700900123', 'text'],
    ['alex@mail.example', 'e-mail'],
    ['+12065550199@mail.example', 'e-mail'],
    ['+0065550199', 'e-mail'],
    ['', 'e-mail'],
  ])('%s', (address, way) => {
    expect(wayOf(address)).toBe(way)
  })
})

describe('what a gateway made of a text message', () => {
  it.each<readonly [string, number | null, number | null, Outcome]>([
    ['it was taken', 201, null, { kind: 'taken' }],
    ['it was taken, in other words', 202, null, { kind: 'taken' }],
    ['its owner said stop', 400, 21610, { kind: 'refused', problem: 'address-refused' }],
    ['it is no number', 400, 21211, { kind: 'refused', problem: 'address-refused' }],
    ['something else is wrong with it', 400, 21617, { kind: 'refused', problem: 'mail-refused' }],
    ['something is wrong and nobody says what', 422, null, { kind: 'refused', problem: 'mail-refused' }],
    ['we may not send', 401, 20003, { kind: 'not-now', problem: 'server-refused' }],
    ['it is somewhere else', 307, null, { kind: 'not-now', problem: 'server-refused' }],
    ['we send too much', 429, 20429, { kind: 'not-now', problem: 'server-refused' }],
    ['it is broken', 503, null, { kind: 'not-now', problem: 'server-refused' }],
    ['it says nothing', null, null, { kind: 'not-now', problem: 'not-reached' }],
  ])('%s', (_, status, code, outcome) => {
    expect(textOutcomeOf(status, code)).toEqual(outcome)
  })
})
