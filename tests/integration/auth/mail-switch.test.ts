import { beforeEach, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { findMailSwitch, mailSwitch, turnMail } from '@/lib/auth/mail-switch'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { newPatientAt } from '@/tests/support/mail'
import { testKeel } from '@/tests/support/keel'
import { merged, unmerged } from '@/tests/support/merging'

const keel = testKeel()
let personId: string
let token: string

const tokenOf = (clinicId: string, personKind: 'patient' | 'staff', id: string) =>
  mailSwitch({ clinicId, personKind, personId: id }).split('/').at(-1) ?? ''

beforeEach(async () => {
  personId = (await newPatientAt(keel, keel.here, 'alex@mail.example')).patientId
  token = tokenOf(keel.here.id, 'patient', personId)
})

const offSince = async () => must(await viewPatient(keel.here.reception, { patientId: personId }, start)).mailOffSince

describe('the switch for e-mails', () => {
  it('turns off and on again without a sign-in, each time once and recorded', async () => {
    const off = await keel.recorded(() => Promise.all([turnMail(token, true, at(1)), turnMail(token, true, at(1))]))
    expect(off.value.every(({ ok }) => ok)).toBe(true)
    const event = { type: 'mail.switched', personKind: 'patient', personId }
    expect(off.audit).toEqual([
      { clinicId: keel.here.id, actorKind: 'unknown', actorId: null, event: { ...event, isOff: true } },
    ])
    expect(await offSince()).toEqual(at(1).now())
    expect(await findMailSwitch(token)).toMatchObject({ isOff: true, clinic: { id: keel.here.id } })
    const on = await keel.recorded(() => turnMail(token, false, at(2)))
    expect(on.audit.map((each) => each.event)).toEqual([{ ...event, isOff: false }])
    expect(await offSince()).toBeNull()
  })

  describe('of a record that became part of another', () => {
    let kept: PatientActor
    const told = async ({ patientId }: { readonly patientId: string }) =>
      must(await viewPatient(keel.here.reception, { patientId }, at(9))).mailOffSince
    const other = () => ({ patientId: personId })

    beforeEach(async () => {
      kept = await newPatientAt(keel, keel.here, 'kept@mail.example')
    })
    const merge = () => merged(keel, keel.here, [kept.patientId, personId], ['email'], at(3))

    it('off wins where they are merged, and each is again what it was where that is undone', async () => {
      must(await turnMail(token, true, at(1)))
      const mergeId = await merge()
      expect(await told(kept)).toEqual(at(1).now())
      await unmerged(keel.here, mergeId, at(5))
      expect([await told(kept), await told(other())]).toEqual([null, at(1).now()])
    })

    it('an old e-mail switches what they are sent now, off and on', async () => {
      const mergeId = await merge()
      must(await turnMail(token, true, at(4)))
      expect(await findMailSwitch(token)).toMatchObject({ isOff: true })
      expect(await told(kept)).toEqual(at(4).now())
      must(await turnMail(token, false, at(5)))
      expect(await told(kept)).toBeNull()
      must(await turnMail(token, true, at(6)))
      await unmerged(keel.here, mergeId, at(7))
      expect([await told(kept), await told(other())]).toEqual([null, at(6).now()])
    })

    it('what the kept one switched since stays', async () => {
      const mergeId = await merge()
      must(await turnMail(tokenOf(keel.here.id, 'patient', kept.patientId), true, at(4)))
      expect(await findMailSwitch(token)).toMatchObject({ isOff: true })
      await unmerged(keel.here, mergeId, at(5))
      expect([await told(kept), await told(other())]).toEqual([at(4).now(), null])
    })
  })

  it('is one of staff, too', async () => {
    const { staffId } = keel.here.clinician
    const theirs = tokenOf(keel.here.id, 'staff', staffId)
    must(await turnMail(theirs, true, start))
    const rows = await keel.asOwner('SELECT id FROM staff WHERE mail_off_at IS NOT NULL')
    expect(rows).toEqual([{ id: staffId }])
  })

  it('does not know what was cut short, changed, invented or sealed by another secret', async () => {
    const bytes = Buffer.from(token, 'base64url')
    const changed = [0, 16, 32, 48].map((place) => {
      const copy = Buffer.from(bytes)
      copy.writeUInt8(copy.readUInt8(place) ^ 1, place)
      return copy.toString('base64url')
    })
    const contents = await keel.contents()
    const wrong = [...changed, '', token.slice(0, -1), `${token}A`, 'x'.repeat(66), '%00', '\0'.repeat(66)]
    for (const each of wrong) {
      expect(await findMailSwitch(each)).toBeNull()
      expect(await turnMail(each, true, start)).toEqual({ ok: false, code: 'link-not-valid' })
    }
    expect(await keel.contents()).toEqual(contents)
  })

  it('switches nobody of another clinic, and nobody who is not there', async () => {
    const contents = await keel.contents()
    for (const each of [tokenOf(keel.there.id, 'patient', personId), tokenOf(keel.here.id, 'staff', personId)]) {
      expect(await findMailSwitch(each)).toBeNull()
      must(await turnMail(each, true, start))
    }
    expect(await keel.contents()).toEqual(contents)
  })

  it('is not played with: after twenty times it waits', async () => {
    for (let each = 0; each < 20; each += 1) must(await turnMail(token, each % 2 === 0, start))
    expect(await turnMail(token, true, start)).toEqual({ ok: false, code: 'too-often' })
  })
})
