import { expect, test } from 'vitest'
import {
  isGathered,
  isLinked,
  isToldBy,
  isUnsent,
  type MessageKind,
  messageKinds,
  messageStates,
  waitsForMorning,
} from '@/lib/messages/message'

const kinds = Object.keys(messageKinds) as MessageKind[]

test('what care hangs on is never gathered: each one is sent', () => {
  const gathered = kinds.filter(isGathered)
  expect(gathered).toEqual(['handout-sent', 'case-taken-over', 'handout-review'])
  expect(gathered.filter((kind) => messageKinds[kind].isEssential || isLinked(kind))).toEqual([])
})

test('only what goes to the same address, or has gone there, tells in the place of another', () => {
  const by = messageStates.filter((state) => isToldBy({ state, address: 'a@mail.example' }, 'a@mail.example'))
  expect(by).toEqual(['waiting', 'sending', 'sent', 'kept'])
  expect(isToldBy({ state: 'sent', address: 'a@mail.example' }, 'b@mail.example')).toBe(false)
})

test('what a patient may leave for later wakes nobody: what care hangs on, and what a colleague has to know, does', () => {
  expect(kinds.filter(waitsForMorning)).toEqual(['check-in', 'check-in-reminder', 'handout-sent'])
})

test('what is settled and has not gone is unsent', () => {
  expect(messageStates.filter(isUnsent)).toEqual(['kept', 'unsubscribed', 'bounced', 'failed'])
})
