import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { type Actor, personOf, type StaffActor, type StaffRole } from '@/lib/access/actor'
import type { Action } from '@/lib/access/policy'
import type { Operation } from '@/lib/operations/gateway'
import { recordIdsSchema } from '@/lib/patients/restricted'
import { start, type TestClinic } from './clinic'
import { auditTables } from './audit-log'
import { idsIn, withNobodysIds } from './ids'
import type { Keel } from './keel'
import { newPatient } from './patient'
import { withAllRestricted } from './restricted'

export interface Guarded {
  readonly operation: Operation<unknown>
  readonly action: Action
  /** A valid input about something of the clinic `here`. */
  readonly input: () => unknown
  /** Which staff may; for none of them it is a patient's operation. */
  readonly roles: readonly StaffRole[]
  /** What staff, or a patient, of another clinic hears, or that nothing is done; null where the input names nothing. */
  readonly elsewhere?: 'not-found' | 'nothing' | null
  /** Whether another patient of the same clinic must be refused: it is about a thing and not about oneself. */
  readonly isAboutThing?: boolean
  /** Whether Keel does it at its hour, and nobody else may. */
  readonly isByItself?: boolean
  /** Whose alone it is, such as a passkey: for a colleague it is not there. */
  readonly ownedBy?: () => StaffActor
  /** Where nothing of a restricted record is shown or changed, no reason is asked for first. */
  readonly opensNothing?: boolean
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

const isOfRecord = (input: unknown) =>
  Object.values(recordIdsSchema.parse(input)).some((id: string | undefined) => id !== undefined)

/**
 * The row of this operation in the matrix of operations, roles and whose it is: who is refused, that it is written down,
 * that nothing else happens, and that what is not theirs sounds as what nobody has; the same for every operation.
 */
export function refusesOthers(keel: Keel, guarded: Guarded): void {
  const { operation, action, input, roles, elsewhere = 'not-found', isAboutThing = true, isByItself = false } = guarded
  const isPatients = !hasAny(roles) && !isByItself

  const notThere = elsewhere === 'nothing' ? { ok: true, value: null } : { ok: false, code: 'not-found' }

  /** To the letter what is answered for ids that nobody has; ours are in use, or it would show nothing. */
  const soundsAsNobodys = async (actor: Actor) => {
    const value = input()
    expect(idsIn(value)).not.toEqual([])
    const inUse = new Set(await keel.idsOf(keel.here.id))
    expect(idsIn(value).filter((id) => !inUse.has(id))).toEqual([])
    const answer = JSON.stringify(await operation(actor, value, start))
    expect(answer).toBe(JSON.stringify(notThere))
    expect(answer).toBe(JSON.stringify(await operation(actor, withNobodysIds(value), start)))
  }

  const leavesAll = async (besides: readonly string[], work: () => Promise<unknown>) => {
    const contents = await keel.contents(...besides)
    await work()
    expect(await keel.contents(...besides)).toEqual(contents)
  }

  const denies = async (actor: Actor, code = 'not-allowed') => {
    const { value, audit, timeline } = await keel.recorded(() => operation(actor, input(), start))
    expect(value).toEqual({ ok: false, code })
    const actorId = actor.kind === 'system' ? null : personOf(actor)
    const event = { type: 'access.refused', action }
    expect(audit).toEqual([{ clinicId: actor.clinicId, actorKind: actor.kind, actorId, event }])
    expect(timeline).toEqual([])
    expect(await operation(actor, withNobodysIds(input()), start)).toEqual(value)
  }

  it('asks someone who is not signed in to sign in', () =>
    leavesAll([], async () => {
      for (const value of [input(), withNobodysIds(input())])
        expect(await operation(null, value, start)).toEqual({ ok: false, code: 'sign-in-needed' })
    }))

  it(`refuses ${isPatients ? 'staff' : 'patients, and staff who may not'}, and Keel itself where it is a person's`, async () => {
    const patient = await newPatient(keel.here)
    await leavesAll(auditTables, async () => {
      for (const actor of staffOf(keel.here)) if (!roles.includes(actor.role)) await denies(actor)
      if (!isPatients) {
        await denies(patient)
        await denies({ kind: 'patient', clinicId: keel.here.id, patientId: patient.patientId, only: randomUUID() })
      }
      if (!isByItself) await denies(keelItself(keel.here))
    })
  })

  if (isPatients && isAboutThing) {
    it('finds nothing for another patient of the same clinic, nor for whoever holds a paper of theirs', async () => {
      const { kind, clinicId, patientId, sessionId } = await newPatient(keel.here)
      await leavesAll(auditTables, async () => {
        for (const holding of [{ sessionId }, { only: randomUUID() }]) {
          const actor = { kind, clinicId, patientId, ...holding }
          await denies(actor, 'not-found')
          await soundsAsNobodys(actor)
        }
      })
    })
  }

  if (elsewhere !== null) {
    it('finds nothing for someone of another clinic', async () => {
      const others: Actor[] = isPatients
        ? [await newPatient(keel.there)]
        : staffOf(keel.there).filter(({ role }) => roles.includes(role))
      if (isByItself) others.push(keelItself(keel.there))
      await leavesAll([], async () => {
        for (const actor of others) await soundsAsNobodys(actor)
      })
    })
  }

  const { ownedBy } = guarded
  if (ownedBy) {
    it('finds nothing for a colleague', async () => {
      const colleagues = [...staffOf(keel.here), keel.here.colleague].filter(
        ({ staffId, role }) => roles.includes(role) && staffId !== ownedBy().staffId,
      )
      await leavesAll([], async () => {
        for (const actor of colleagues) await soundsAsNobodys(actor)
      })
    })
  }

  if (!isPatients && !isByItself && elsewhere !== null) {
    it('asks why first where it is about a restricted record, and says nothing of that', async () => {
      const value = input()
      if (!isOfRecord(value) || guarded.opensNothing) return
      const answer = { ok: false, code: 'restricted-record', record: { patientId: expect.any(String) as string } }
      await withAllRestricted(keel, () =>
        leavesAll([], async () => {
          for (const actor of staffOf(keel.here).filter(({ role }) => roles.includes(role))) {
            const asked = await operation({ ...actor, sessionId: randomUUID() }, value, start)
            expect(asked).toMatchObject(answer)
            expect(Object.keys(asked).sort()).toEqual(['code', 'ok', 'record'])
          }
        }),
      )
    })
  }

  it('refuses input that no form sends, and never throws', async () => {
    const patient = isPatients ? await newPatient(keel.here) : null
    const able = isByItself ? keelItself(keel.here) : keel.here.lead
    await leavesAll(auditTables, async () => {
      for (const value of junk) {
        const result = await operation(patient ?? able, value, start)
        expect(result.ok ? 'ok' : result.code).toMatch(/^(ok|invalid|not-found)$/)
      }
    })
  })
}
