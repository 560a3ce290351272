import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { comeBack } from '@/lib/auth/come-back'
import { actorOf } from '@/lib/auth/session'
import { must } from '@/prisma/sample/live-story'
import { newArrival } from '@/tests/support/arrival'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { born, newIntake } from '@/tests/support/patient'

const keel = testKeel()
const closed = { ok: false, code: 'begun-closed' }
const right = born
const wrong = { ...right, year: '1981' }
let actor: PatientActor

beforeEach(async () => {
  actor = await newArrival(keel, keel.here)
})

const come = (dateOfBirth: object = right, who: PatientActor | null = actor, clock = at(30)) =>
  comeBack(who, { dateOfBirth }, clock)

describe('whoever goes on with a form that was begun on this device', () => {
  it('goes on with the date of birth, which writes nothing into the log', async () => {
    const { value, audit } = await keel.recorded(() => come())
    expect([value, audit]).toEqual([{ ok: true, value: null }, []])
  })

  it('is told how often a wrong date may still be typed, and a right one counts anew', async () => {
    const { value, audit } = await keel.recorded(() => come(wrong))
    expect(value).toMatchObject({ fields: { dateOfBirth: { code: 'date-not-ours', values: { left: 4 } } } })
    const refusal = { type: 'session.refused', reason: 'wrong-date', invitationId: actor.patientId }
    expect(audit.map(({ event }) => event)).toEqual([refusal])
    must(await come())
    expect(await come(wrong)).toMatchObject({ fields: { dateOfBirth: { values: { left: 4 } } } })
  })

  it('closes it with the fifth wrong date, also where two are typed at once', async () => {
    const answers = await Promise.all(Array.from({ length: 7 }, () => come(wrong)))
    expect(answers.filter((answer) => !answer.ok && answer.code === 'invalid')).toHaveLength(4)
    expect(await come()).toEqual(closed)
    expect(await actorOf(actor, at(31).now())).toBeNull()
  })

  it('is told beside the field what is missing or no date', async () => {
    expect(await come({ ...right, month: '' })).toMatchObject({
      fields: { dateOfBirth: { code: 'date-month-missing' } },
    })
    expect(await come({ ...right, month: '2', day: '30' })).toMatchObject({
      fields: { dateOfBirth: { code: 'date-not-real' } },
    })
  })

  it('finds nothing where nobody is signed in, after a day, or in the other clinic', async () => {
    expect(await come(right, null)).toEqual(closed)
    expect(await come(right, actor, at(24 * 60 + 1))).toEqual(closed)
    expect(await come(right, { ...actor, clinicId: keel.there.id })).toEqual(closed)
  })

  it('is no second way in for whoever came by a link of their own', async () => {
    const { patient } = await newIntake(keel.here)
    expect(await come(right, patient)).toEqual(closed)
  })
})
