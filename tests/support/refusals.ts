import { expect, it } from 'vitest'
import { type Actor, personOf, type StaffRole } from '@/lib/access/actor'
import type { Action } from '@/lib/access/policy'
import type { Operation } from '@/lib/operations/gateway'
import { start, type TestClinic } from './clinic'
import { auditTables } from './audit-log'
import type { Keel } from './keel'
import { newPatient } from './patient'

export interface Guarded {
  readonly operation: Operation<unknown>
  readonly action: Action
  /** A valid input about something of the clinic `here`. */
  readonly input: () => unknown
  /** Which staff may; for none of them it is a patient's operation. */
  readonly roles: readonly StaffRole[]
  /** What staff, or a patient, of another clinic hears; null where the input names nothing of a clinic. */
  readonly elsewhere?: 'not-found' | null
  /** Whether another patient of the same clinic must be refused: it is about a thing and not about oneself. */
  readonly isAboutThing?: boolean
  /** Whether Keel does it at its hour, and nobody else may. */
  readonly isByItself?: boolean
}

export const keelItself = ({ id: clinicId }: TestClinic): Actor => ({ kind: 'system', clinicId })

const hasAny = (roles: readonly StaffRole[]) => roles.length > 0
const staffOf = (clinic: TestClinic) => [clinic.reception, clinic.clinician, clinic.lead]

/** Input that no form of ours sends. */
const junk: readonly unknown[] = [
  null,
  undefined,
  'text',
  7,
  [],
  [[[[[{}]]]]],
  { caseId: 'not an id', patientId: '\0', intakeId: '{}', assignmentId: 'ÿ', handout: '\0' },
  JSON.parse('{"__proto__":{"caseId":1},"constructor":{"prototype":{}}}'),
]

/** Who is refused, that it is written down, and that nothing else happens; the same for every operation. */
export function refusesOthers(keel: Keel, guarded: Guarded): void {
  const { operation, action, input, roles, elsewhere = 'not-found', isAboutThing = true, isByItself = false } = guarded

  const denies = async (actor: Actor) => {
    const contents = await keel.contents(...auditTables)
    const { value, audit, timeline } = await keel.recorded(() => operation(actor, input(), start))
    expect(value).toEqual({ ok: false, code: 'not-allowed' })
    const actorId = actor.kind === 'system' ? null : personOf(actor)
    const event = { type: 'access.refused', action }
    expect(audit).toEqual([{ clinicId: actor.clinicId, actorKind: actor.kind, actorId, event }])
    expect(timeline).toEqual([])
    expect(await keel.contents(...auditTables)).toEqual(contents)
  }

  const says = async (actor: Actor | null, value: unknown, code: string) => {
    const contents = await keel.contents()
    expect(await operation(actor, value, start)).toMatchObject({ ok: false, code })
    expect(await keel.contents()).toEqual(contents)
  }

  it('asks someone who is not signed in to sign in', () => says(null, input(), 'sign-in-needed'))

  const isPatients = !hasAny(roles) && !isByItself

  it(`refuses ${isPatients ? 'staff' : 'patients, and staff who may not'}, and Keel itself where it is a person's`, async () => {
    const patient = await newPatient(keel.here)
    for (const actor of staffOf(keel.here)) if (!roles.includes(actor.role)) await denies(actor)
    if (!isPatients) await denies(patient)
    if (!isByItself) await denies(keelItself(keel.here))
  })

  if (isPatients && isAboutThing) {
    it('refuses another patient of the same clinic', async () => denies(await newPatient(keel.here)))
  }

  if (elsewhere !== null) {
    it('finds nothing for someone of another clinic', async () => {
      const others: Actor[] = isPatients
        ? [await newPatient(keel.there)]
        : staffOf(keel.there).filter(({ role }) => roles.includes(role))
      if (isByItself) others.push(keelItself(keel.there))
      for (const actor of others) await says(actor, input(), elsewhere)
    })
  }

  it('refuses input that no form sends, and never throws', async () => {
    const patient = isPatients ? await newPatient(keel.here) : null
    const able = isByItself ? keelItself(keel.here) : keel.here.lead
    const contents = await keel.contents(...auditTables)
    for (const value of junk) {
      const result = await operation(patient ?? able, value, start)
      expect(result.ok ? 'ok' : result.code).toMatch(/^(ok|invalid|not-found)$/)
    }
    expect(await keel.contents(...auditTables)).toEqual(contents)
  })
}
