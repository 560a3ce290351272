import { globSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { type Operation, wouldAllow } from '@/lib/operations/gateway'
import { anyInput } from '@/tests/support/any-input'
import { newFollowed } from '@/tests/support/check-in'
import { at, type TestClinic } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { KnownIds } from '@/tests/support/known-ids'
import { newAlert, newCase, newIntake } from '@/tests/support/patient'
import { newClosed } from '@/tests/support/retention'

/** Others, or more of them, by the settings that CONTRIBUTING names. */
const seed = Number(process.env.KEEL_SEED ?? 7)
const count = Number(process.env.KEEL_ACTS ?? 2500)
const atOnce = 6

const keel = testKeel()
const ids = new KnownIds(keel)
const patients = new Map<string, readonly Actor[]>()
const operations = new Map<string, Operation<unknown>>()

/** By these somebody may do less than what they go on to try, or what the rest is about is gone. */
const endsTheRest = new Set(['endWork', 'changeRole', 'erasePatient'])

beforeAll(async () => {
  const top = join(import.meta.dirname, '../..')
  for (const path of globSync('lib/operations/*/*.ts', { cwd: top }).sort()) {
    for (const [name, value] of Object.entries((await import(join(top, path))) as Record<string, unknown>)) {
      const isOne = typeof value === 'function' && 'asked' in value && !endsTheRest.has(name)
      if (isOne) operations.set(name, value as Operation<unknown>)
    }
  }
  for (const clinic of [keel.here, keel.there]) {
    const made = [await newCase(keel, clinic), await newAlert(keel, clinic), await newIntake(clinic)]
    const more = [await newClosed(keel, clinic), await newFollowed(keel, clinic)]
    patients.set(
      clinic.id,
      [...made, ...more].map(({ patient }) => patient),
    )
  }
})

interface Act {
  readonly name: string
  readonly input: unknown
  readonly isHere: boolean
  readonly by: number
  readonly minutes: number
}

const anyActs = (): readonly Act[] => {
  const each = [...operations].flatMap(([name, { asked }]) => (asked ? [[name, anyInput(asked.input)] as const] : []))
  const some = fc
    .constantFrom(...each)
    .chain(([name, input]) =>
      fc.record({ name: fc.constant(name), input, isHere: fc.boolean(), by: fc.nat(59), minutes: fc.nat(30_000) }),
    )
  return fc.sample(some, { seed, numRuns: count })
}

/** Whoever may as a rule, and sometimes whoever may not. */
function actorOf({ asked }: Operation<unknown>, clinic: TestClinic, by: number): Actor | null {
  const system = { kind: 'system', clinicId: clinic.id } as const
  const staff = [clinic.reception, clinic.clinician, clinic.colleague, clinic.lead]
  const able = staff.filter((each) => asked && wouldAllow(each, asked.action))
  const ofKind = { staff: able, patient: patients.get(clinic.id) ?? [], system: [system] }[asked?.who ?? 'system']
  const all = by < 3 ? [null, system, ...staff] : ofKind
  return all[by % Math.max(1, all.length)] ?? null
}

/** What became of it: its own word, or what it broke with. */
async function done({ name, input, isHere, by, minutes }: Act): Promise<string> {
  const operation = operations.get(name)
  const [clinic, other] = isHere ? [keel.here, keel.there] : [keel.there, keel.here]
  const named = ids.named(input, clinic, other)
  const result = await operation?.(actorOf(operation, clinic, by), named, at(minutes)).catch((problem: unknown) => ({
    name,
    named,
    problem,
  }))
  if (result === undefined) return 'none'
  if ('problem' in result) throw new Error(`${name} broke with ${JSON.stringify(named)}`, { cause: result.problem })
  return result.ok ? 'ok' : result.code
}

it('whatever anybody does with whatever they say, it is done or refused in a word, also many at once', async () => {
  const did = new Set<string>()
  const acts = anyActs()
  for (let from = 0; from < acts.length; from += atOnce) {
    if (from % 60 === 0) await ids.read()
    const together = acts.slice(from, from + atOnce)
    const words = await Promise.all(together.map(done))
    for (const [nth, word] of words.entries()) if (word === 'ok') did.add(together[nth]?.name ?? '')
  }
  // Else it would have tried nothing.
  expect(did.size).toBeGreaterThan(100)
}, 600_000)
