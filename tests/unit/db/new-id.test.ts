import { expect, it } from 'vitest'
import { z } from 'zod'
import { newId } from '@/lib/db/new-id'

it('makes ids that are told apart and sort by when they were made, also more than fit into a millisecond', () => {
  const ids = Array.from({ length: 20_000 }, () => newId())
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual(ids)
  for (const id of [ids[0], ids.at(-1)]) expect(z.uuid({ version: 'v7' }).safeParse(id).success).toBe(true)
})
