import { expect, test } from 'vitest'
import { isGathered, isLinked, type MessageKind, messageKinds } from '@/lib/messages/message'

const kinds = Object.keys(messageKinds) as MessageKind[]

test('what care hangs on is never gathered: each one is sent', () => {
  const gathered = kinds.filter(isGathered)
  expect(gathered).toEqual(['handout-sent', 'case-taken-over', 'handout-review'])
  expect(gathered.filter((kind) => messageKinds[kind].isEssential || isLinked(kind))).toEqual([])
})
