import { z } from 'zod'
import { type FieldError, type Refused, refused } from '@/lib/result'

/** From which tier on somebody is called; what can wait for the day calls nobody. */
export const onCallTiers = ['EMERGENCY', 'URGENT'] as const
export type OnCallTier = (typeof onCallTiers)[number]

/** At five minutes each, the last of them is called within the half hour. */
export const onCallPlaces = 6

export const onCallSchema = z.object({
  /** First to last, as the places were filled in; an empty one is nobody's. */
  people: z.array(z.union([z.literal(''), z.uuid('choose-from-list')])).max(onCallPlaces),
  from: z.enum(onCallTiers, 'choose-from-list'),
  /** What the page showed. */
  seen: z.string().max(400, 'text-too-long'),
})

interface Reached {
  readonly id: string
  readonly name: string
  readonly email: string
  /** Of theirs, those that can be called. */
  readonly devices: readonly string[]
}

/** Somebody who can be on call: who they are, their place, and who stands in for them while they are away. */
export interface MayBeCalled extends Reached {
  readonly place: number | null
  readonly isAway: boolean
  readonly cover: Reached | null
}

export const onCallIds = (people: readonly MayBeCalled[]): readonly string[] =>
  people
    .filter(({ place }) => place !== null)
    .sort((one, other) => (one.place ?? 0) - (other.place ?? 0))
    .map(({ id }) => id)

/** The list as a page showed it, so that of two leads who change it at once the second sees the first. */
export const seenOnCall = (ids: readonly string[], from: OnCallTier): string => JSON.stringify([from, ...ids])

/** The places without the empty ones; refused where somebody is named twice, or cannot be called. */
export function onCallAs(
  typed: readonly string[],
  mayBeCalled: readonly Pick<MayBeCalled, 'id'>[],
): readonly string[] | Refused {
  const fields: Record<string, FieldError> = {}
  for (const [index, id] of typed.entries()) {
    if (id === '') continue
    if (!mayBeCalled.some((each) => each.id === id)) fields[placeField(index)] = { code: 'choose-from-list' }
    else if (typed.indexOf(id) < index) fields[placeField(index)] = { code: 'on-call-twice' }
  }
  if (Object.keys(fields).length > 0) return refused('invalid', { fields })
  return typed.filter((id) => id !== '')
}

export const placeField = (index: number): string => `place${String(index + 1)}`

/** Who is really called, in their order: for whoever is away the one who covers, and nobody twice. */
export function standingIn(people: readonly MayBeCalled[]): readonly Reached[] {
  const called = onCallIds(people).flatMap((id) => {
    const person = people.find((each) => each.id === id)
    if (!person) return []
    return person.isAway ? [person.cover].filter((cover) => cover !== null) : [person]
  })
  return called.filter(({ id }, index) => called.findIndex((each) => each.id === id) === index)
}

/** What the calls would lose with somebody: nothing, a person, or everybody. */
export type Called = 'not-called' | 'called' | 'called-alone'

/** Whoever goes is on call no more and covers for nobody, so that of those whom they cover no call finds anybody. */
export function calledAs(people: readonly MayBeCalled[], id: string): Called {
  const isNamed = onCallIds(people).includes(id) || standingIn(people).some((each) => each.id === id)
  if (!isNamed) return 'not-called'
  const without = people
    .filter((person) => person.id !== id)
    .map((person) => (person.cover?.id === id ? { ...person, cover: null } : person))
  return standingIn(without).length === 0 ? 'called-alone' : 'called'
}
