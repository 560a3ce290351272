import { expect, it } from 'vitest'
import type { Actor, StaffRole } from '@/lib/access/actor'
import type { Action } from '@/lib/access/policy'
import type { Operation } from '@/lib/operations/gateway'
import { start, type TestClinic } from './clinic'
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
}

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
  const { operation, action, input, roles, elsewhere = 'not-found', isAboutThing = true } = guarded

  const denies = async (actor: Actor) => {
    const contents = await keel.contents('audit_event')
    const { value, audit, timeline } = await keel.recorded(() => operation(actor, input(), start))
    expect(value).toEqual({ ok: false, code: 'not-allowed' })
    const actorId = actor.kind === 'staff' ? actor.staffId : actor.patientId
    const event = { type: 'access.refused', action }
    expect(audit).toEqual([{ clinicId: actor.clinicId, actorKind: actor.kind, actorId, event }])
    expect(timeline).toEqual([])
    expect(await keel.contents('audit_event')).toEqual(contents)
  }

  const says = async (actor: Actor | null, value: unknown, code: string) => {
    const contents = await keel.contents()
    expect(await operation(actor, value, start)).toMatchObject({ ok: false, code })
    expect(await keel.contents()).toEqual(contents)
  }

  it('asks someone who is not signed in to sign in', () => says(null, input(), 'sign-in-needed'))

  it(`refuses ${hasAny(roles) ? 'patients, and staff who may not' : 'staff'}`, async () => {
    const patient = await newPatient(keel.here)
    for (const actor of staffOf(keel.here)) if (!roles.includes(actor.role)) await denies(actor)
    if (hasAny(roles)) await denies(patient)
  })

  if (!hasAny(roles) && isAboutThing) {
    it('refuses another patient of the same clinic', async () => denies(await newPatient(keel.here)))
  }

  if (elsewhere !== null) {
    it('finds nothing for someone of another clinic', async () => {
      const patient = await newPatient(keel.there)
      const others = hasAny(roles) ? staffOf(keel.there).filter(({ role }) => roles.includes(role)) : [patient]
      for (const actor of others) await says(actor, input(), elsewhere)
    })
  }

  it('refuses input that no form sends, and never throws', async () => {
    const patient = hasAny(roles) ? null : await newPatient(keel.here)
    const contents = await keel.contents('audit_event')
    for (const value of junk) {
      const result = await operation(patient ?? keel.here.lead, value, start)
      expect(result.ok ? 'ok' : result.code).toMatch(/^(ok|invalid|not-found)$/)
    }
    expect(await keel.contents('audit_event')).toEqual(contents)
  })
}
