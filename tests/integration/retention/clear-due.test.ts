import { beforeEach, describe, expect, it } from 'vitest'
import { pressEmailLink } from '@/lib/auth/change-email'
import { retentionKinds } from '@/lib/clinics/retention'
import { insertMessage } from '@/lib/db/messages'
import { inClinic } from '@/lib/db/transaction'
import { closeCase } from '@/lib/operations/cases/close-case'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { listErasedRecords } from '@/lib/operations/patients/list-erased-records'
import { matchPatient } from '@/lib/operations/patients/match-patient'
import { placeHold } from '@/lib/operations/patients/place-hold'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { clearDue } from '@/lib/operations/retention/clear-due'
import { must } from '@/prisma/sample/live-story'
import { drawnContact } from '@/tests/support/contact'
import { newArrival } from '@/tests/support/arrival'
import { advance, newFollowed, thursday } from '@/tests/support/check-in'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { giveAddress } from '@/tests/support/mail'
import { testMailServer } from '@/tests/support/mail-server'
import { fieldsOf, newAlert, newPatient, save, saveAll, submit, type TestIntake } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import {
  clear,
  daysOn,
  newClosed,
  newDraft,
  setYears,
  shownOf,
  switchOff,
  switchOn,
  yearsOn,
} from '@/tests/support/retention'
import { newAsking } from '@/tests/support/own-email'
import { newSession } from '@/tests/support/staff-link'
import { whileUncommitted } from '@/tests/support/uncommitted'

testMailServer()
const keel = testKeel()
/** Thirty days after a form of the first morning, and its day is over. */
const due = daysOn(31)

const isThere = async (table: string, id: string) =>
  (await keel.asOwner(`SELECT 1 FROM ${table} WHERE id = $1`, [id])).length === 1
const idsOf = (gone: readonly { readonly id: string }[]) => gone.map(({ id }) => id)

/** Everything that was switched on is off again, and what others left is gone. */
beforeEach(async () => {
  await keel.asOwner('DELETE FROM retention')
})

const mailTo = async (patientId: string, state: string, address = 'alex@mail.example') => {
  const mail = { kind: 'link', personId: patientId, aboutId: null, address } as const
  const { id: clinicId } = keel.here
  const id = await inClinic(clinicId, (tx) => insertMessage(tx, clinicId, mail, start.now()))
  await keel.asOwner('UPDATE message SET state = $2 WHERE id = $1', [id, state])
  return id
}

const addressOf = async (id: string) =>
  (await keel.asOwner('SELECT address FROM message WHERE id = $1', [id]))[0]?.address

const hold = async ({ patient: { patientId } }: TestIntake) =>
  must(await placeHold(keel.here.lead, { patientId, reason: 'A lawsuit.' }, due))

describe('clearDue', () => {
  refusesOthers(keel, {
    operation: clearDue,
    action: 'retention.clear',
    input: () => ({ kind: 'drafts' }),
    roles: [],
    elsewhere: null,
    isByItself: true,
  })

  it('leaves everything where nobody has switched it on, or somebody switched it off again', async () => {
    await newDraft(keel.here)
    await newClosed(keel, keel.here)
    await switchOn(keel.here, 'drafts', due)
    await switchOff(keel.here, 'drafts', due)
    const contents = await keel.contents()
    for (const kind of retentionKinds) expect(await clear(keel.here, kind, yearsOn)).toEqual([])
    expect(await keel.contents()).toEqual(contents)
  })

  it('lets go what the figures said, of each kind, and says how much it was and of whom to nobody', async () => {
    const { patient } = await newDraft(keel.here)
    await newClosed(keel, keel.here)
    await newArrival(keel, keel.here)
    await mailTo(patient.patientId, 'sent')
    await newSession(keel.here, keel.here.clinician.staffId)
    for (const kind of retentionKinds) {
      const { count } = await shownOf(keel.here.lead, kind, yearsOn)
      expect([kind, count]).not.toEqual([kind, 0])
      await switchOn(keel.here, kind, yearsOn)
      const { value, audit } = await keel.recorded(() => clear(keel.here, kind, yearsOn))
      expect([kind, value.length]).toEqual([kind, count])
      expect(audit).toEqual([
        {
          clinicId: keel.here.id,
          actorKind: 'system',
          actorId: null,
          event: { type: 'retention.cleared', kind, count },
        },
      ])
      const after = await shownOf(keel.here.lead, kind, yearsOn)
      expect([kind, after.count, after.said?.ranCount]).toEqual([kind, 0, count])
    }
  })

  it('begins on the day after the last of the period, where the clinic is', async () => {
    const { intakeId } = await newDraft(keel.here)
    await switchOn(keel.here, 'drafts', start)
    // Nine in the morning, and fifteen hours later.
    expect(await clear(keel.here, 'drafts', daysOn(30, 15 * 60 - 1))).toEqual([])
    expect(idsOf(await clear(keel.here, 'drafts', daysOn(30, 15 * 60)))).toContain(intakeId)
    for (const table of ['intake_answers', 'finding']) {
      expect(await keel.asOwner(`SELECT 1 FROM ${table} WHERE intake_id = $1`, [intakeId])).toEqual([])
    }
  })

  it('keeps a form that alerted the clinic, one that was gone on with, and one whose patient has a link that opens', async () => {
    const alert = await newAlert(keel, keel.here)
    const resumed = await newDraft(keel.here)
    const invited = await newDraft(keel.here)
    await switchOn(keel.here, 'drafts', due)
    const fields = fieldsOf('about-you', { worries: 'Back again.' })
    const saving = { intakeId: resumed.intakeId, page: 'about-you', revision: 1, intent: 'autosave', fields }
    must(await saveAnswers(resumed.patient, saving, daysOn(20)))
    must(await invitePatient(keel.here.reception, { patientId: invited.patient.patientId }, daysOn(30)))
    await clear(keel.here, 'drafts', due)
    for (const { intakeId } of [alert, resumed, invited]) expect(await isThere('intake', intakeId)).toBe(true)
  })

  it('erases who came by the start page and sent nothing, and keeps each with whom somebody has to do', async () => {
    const kinds = ['silent', 'began', 'archived', 'alerted', 'sent', 'matched', 'resumed', 'held'] as const
    const came = await Promise.all(kinds.map((familyName) => newArrival(keel, keel.here, { familyName })))
    const of = (kind: (typeof kinds)[number]) => came[kinds.indexOf(kind)] ?? expect.unreachable(kind)
    const begin = async (kind: (typeof kinds)[number], clock = start) => ({
      patient: of(kind),
      ...must(await beginIntake(of(kind), { agreed: true }, clock)),
    })
    must(await save(await begin('began'), { worries: 'No.' }, { page: 'about-you' }))
    must(await save(await begin('alerted'), { 'ces-saddle': 'new' }))
    const sent = await begin('sent')
    must(await submit(sent, await saveAll(sent, {})))
    must(await archivePatient(keel.here.reception, { patientId: of('archived').patientId }, at(1)))
    const asNew = { patientId: of('matched').patientId, otherId: '', recordNumber: 'N-1' }
    must(await matchPatient(keel.here.reception, asNew, at(1)))
    await begin('resumed', at(20 * 60))
    await hold(await begin('held'))
    await switchOn(keel.here, 'arrivals', daysOn(30), 30)
    expect(await clear(keel.here, 'arrivals', daysOn(30))).toEqual([])
    const gone = await clear(keel.here, 'arrivals', daysOn(31))
    expect(kinds.filter((kind) => idsOf(gone).includes(of(kind).patientId))).toEqual(['silent', 'began', 'archived'])
    expect(gone.every(({ erasureId }) => erasureId !== null)).toBe(true)
    for (const kind of kinds) {
      const { patientId } = of(kind)
      expect([kind, await isThere('patient', patientId)]).toEqual([kind, !idsOf(gone).includes(patientId)])
    }
  })

  it('keeps what is put on hold after the figures were shown', async () => {
    const draft = await newDraft(keel.here)
    const record = await newClosed(keel, keel.here)
    const mail = await mailTo(draft.patient.patientId, 'sent')
    for (const kind of retentionKinds) await switchOn(keel.here, kind, yearsOn)
    await hold(draft)
    await hold(record)
    for (const kind of retentionKinds) await clear(keel.here, kind, yearsOn)
    expect(await isThere('intake', draft.intakeId)).toBe(true)
    expect(await isThere('triage_case', record.caseId)).toBe(true)
    expect(await addressOf(mail)).toBe('alex@mail.example')
  })

  it('waits for a hold and for answers that come at that very moment', async () => {
    const held = await newDraft(keel.here)
    const answered = await newDraft(keel.here)
    await switchOn(keel.here, 'drafts', due)
    const fields = fieldsOf('about-you', { worries: 'Just now.' })
    const saving = { intakeId: answered.intakeId, page: 'about-you', revision: 1, intent: 'autosave', fields }
    const [, placed, saved] = await Promise.all([
      clear(keel.here, 'drafts', due),
      placeHold(keel.here.lead, { patientId: held.patient.patientId, reason: 'A lawsuit.' }, due),
      saveAnswers(answered.patient, saving, due),
    ])
    // Whoever came first: a hold is placed on a patient who is there in any case, answers on a form that is, or was.
    expect(placed.ok).toBe(true)
    expect(saved.ok).toBe(await isThere('intake', answered.intakeId))
    if (!saved.ok) expect(saved.code).toBe('not-found')
  })

  it('keeps a record with which somebody goes on while it is taken up', async () => {
    const [touched, left] = [await newClosed(keel, keel.here), await newClosed(keel, keel.here)]
    await switchOn(keel.here, 'records', yearsOn)
    const query = 'UPDATE intake SET saved_at = $2 WHERE id = $1'
    const values = [touched.intakeId, yearsOn.now()]
    const gone = idsOf(await whileUncommitted(keel, { query, values }, () => clear(keel.here, 'records', yearsOn)))
    expect(gone).toContain(left.patient.patientId)
    expect(gone).not.toContain(touched.patient.patientId)
    expect(await isThere('patient', touched.patient.patientId)).toBe(true)
  })

  it('lets it go once where two workers come at the same moment, and once a day', async () => {
    await newDraft(keel.here)
    await switchOn(keel.here, 'drafts', due)
    const { value, audit } = await keel.recorded(() =>
      Promise.all([clear(keel.here, 'drafts', due), clear(keel.here, 'drafts', due)]),
    )
    expect(value.filter((gone) => gone.length > 0)).toHaveLength(1)
    expect(audit).toHaveLength(1)
    const another = await newDraft(keel.here)
    expect(await clear(keel.here, 'drafts', daysOn(31, 60))).toEqual([])
    expect(idsOf(await clear(keel.here, 'drafts', daysOn(32)))).toEqual([another.intakeId])
  })

  it('lets the oldest go first, and so many at most', async () => {
    const [younger, older] = [await newDraft(keel.here), await newDraft(keel.here)]
    await keel.asOwner(`UPDATE intake SET saved_at = saved_at - interval '2 years' WHERE id = $1`, [older.intakeId])
    await switchOn(keel.here, 'drafts', due)
    const call = `SELECT id FROM keel_clear_due($1, 'drafts', $2, 1)`
    const { rows } = await keel.asApp(keel.here.id, call, [keel.here.id, due.now()])
    expect(rows).toEqual([{ id: older.intakeId }])
    expect(await isThere('intake', younger.intakeId)).toBe(true)
  })

  it('leaves the other clinic alone', async () => {
    const theirs = await newDraft(keel.there)
    const record = await newClosed(keel, keel.there)
    for (const kind of retentionKinds) {
      await switchOn(keel.here, kind, yearsOn)
      await clear(keel.here, kind, yearsOn)
    }
    expect(await isThere('intake', theirs.intakeId)).toBe(true)
    expect(await isThere('patient', record.patient.patientId)).toBe(true)
    await keel.asOwner(`INSERT INTO retention SELECT $1, kind, period, is_on, said_at, $2 FROM retention`, [
      keel.there.id,
      keel.there.lead.staffId,
    ])
    const call = `SELECT * FROM keel_clear_due($1, 'records', $2, 9)`
    for (const clinicId of [keel.here.id, null]) {
      await expect(keel.asApp(clinicId, call, [keel.there.id, yearsOn.now()])).rejects.toMatchObject({ code: '42501' })
    }
  })

  it('is the database’s to do, by one way alone', async () => {
    const { patientId } = await newPatient(keel.here)
    const inner = [
      `keel_erase_record($1, $2, gen_random_uuid(), NULL, now(), 'asked', '')`,
      `keel_clear_drafts($1, ARRAY[$2::uuid], 1, now())`,
    ]
    for (const call of inner) {
      await expect(keel.asApp(keel.here.id, `SELECT ${call}`, [keel.here.id, patientId])).rejects.toMatchObject({
        code: '42501',
      })
    }
  })
})

describe('of e-mails', () => {
  it('keeps the address of what waits, and one that e-mail came back from while it is the patient’s', async () => {
    const { patientId } = await newPatient(keel.here)
    const contact = { ...drawnContact, email: 'alex@mail.example', phone: '(206) 555-0199' }
    must(await changeContact(keel.here.reception, { patientId, ...contact, mayLeaveMessage: true }, start))
    const [waiting, sent, bounced] = [
      await mailTo(patientId, 'waiting'),
      await mailTo(patientId, 'sent'),
      await mailTo(patientId, 'bounced'),
    ]
    await switchOn(keel.here, 'mails', daysOn(91))
    await clear(keel.here, 'mails', daysOn(91))
    expect([await addressOf(waiting), await addressOf(bounced)]).toEqual(['alex@mail.example', 'alex@mail.example'])
    expect(await addressOf(sent)).toBe('')
    await keel.asOwner('UPDATE patient SET email = NULL WHERE id = $1', [patientId])
    expect(idsOf(await clear(keel.here, 'mails', daysOn(92)))).toEqual([bounced])
    const back = await mailTo(patientId, 'bounced', '+12065550199')
    await keel.asOwner(`UPDATE patient SET text_to = '+12065550199' WHERE id = $1`, [patientId])
    await clear(keel.here, 'mails', daysOn(93))
    expect(await addressOf(back)).toBe('+12065550199')
    await keel.asOwner('UPDATE patient SET text_to = NULL WHERE id = $1', [patientId])
    expect(idsOf(await clear(keel.here, 'mails', daysOn(94)))).toEqual([back])
  })
})

describe('of where e-mails went', () => {
  const bouncedAt = async (patientId: string) =>
    must(await viewPatient(keel.here.reception, { patientId }, daysOn(200))).bouncedAt

  it.each<readonly [string, (patientId: string) => Promise<string>]>([
    ['to the same record', (patientId) => Promise.resolve(patientId)],
    [
      'to a record that became part of it',
      async (patientId) => {
        const other = await newPatient(keel.here)
        await keel.asOwner('UPDATE patient SET archived_at = now(), merged_into = $2 WHERE id = $1', [
          other.patientId,
          patientId,
        ])
        return other.patientId
      },
    ],
  ])('brings no old bounce back to life: a later one was taken, %s', async (_what, whom) => {
    const { patientId } = await newPatient(keel.here)
    await giveAddress(keel, { patientId }, 'alex@mail.example')
    const bounced = await mailTo(patientId, 'bounced')
    const sent = await mailTo(await whom(patientId), 'sent')
    expect(await bouncedAt(patientId)).toBeNull()
    await switchOn(keel.here, 'mails', daysOn(91))
    await clear(keel.here, 'mails', daysOn(91))
    expect([await addressOf(sent), await addressOf(bounced)]).toEqual(['', ''])
    expect(await bouncedAt(patientId)).toBeNull()
  })

  it('lets go a bounce whose later one went by an earlier Keel, which kept the bounce alone', async () => {
    const { patientId } = await newPatient(keel.here)
    await giveAddress(keel, { patientId }, 'alex@mail.example')
    const bounced = await mailTo(patientId, 'bounced')
    await mailTo(patientId, 'sent', '')
    await switchOn(keel.here, 'mails', daysOn(91))
    await clear(keel.here, 'mails', daysOn(91))
    expect(await addressOf(bounced)).toBe('')
    expect(await bouncedAt(patientId)).toBeNull()
  })
})

describe('of whole records', () => {
  it('erases as a lead does, in nobody’s name, when nothing was done for all these years', async () => {
    const old = await newClosed(keel, keel.here)
    const seen = await newClosed(keel, keel.here)
    must(await archivePatient(keel.here.reception, { patientId: seen.patient.patientId }, daysOn(35 * 365)))
    await switchOn(keel.here, 'records', yearsOn)
    const gone = await clear(keel.here, 'records', yearsOn)
    const { patientId } = old.patient
    const erasureId = gone.find(({ id }) => id === patientId)?.erasureId
    const { erasures } = must(await listErasedRecords(keel.here.lead, {}, yearsOn))
    expect(erasures.find(({ id }) => id === erasureId)).toMatchObject({
      ...{ patientId, by: null, ground: 'kept-long-enough', words: '', at: yearsOn.now() },
      counts: { records: 1, sent: 1, cases: 1 },
    })
    expect(await isThere('patient', patientId)).toBe(false)
    expect(await isThere('patient', seen.patient.patientId)).toBe(true)
  })

  it('takes changes of an address with the sign-ins, once they can be neither confirmed nor taken back', async () => {
    const waiting = await newAsking(keel, keel.here)
    const confirmed = await newAsking(keel, keel.here)
    const press = { token: confirmed.tokens.confirm, does: 'confirm' } as const
    must(await pressEmailLink(press, null, at(20 * 60)))
    const there = await newAsking(keel, keel.there)
    const changes = async () => {
      const ids = [waiting, confirmed, there].map(({ staffId }) => staffId)
      const rows = await keel.asOwner('SELECT staff_id FROM email_change WHERE staff_id = ANY ($1)', [ids])
      return ids.map((id) => rows.some((row) => row['staff_id'] === id))
    }
    await switchOn(keel.here, 'sign-ins', start, 30)
    await clear(keel.here, 'sign-ins', daysOn(30))
    expect(await changes()).toEqual([true, true, true])
    await clear(keel.here, 'sign-ins', daysOn(34, 60))
    expect(await changes()).toEqual([false, true, true])
    await clear(keel.here, 'sign-ins', daysOn(35, 60))
    expect(await changes()).toEqual([false, false, true])
  })

  it('leaves alone whoever is in care', async () => {
    const { patient, caseId } = await newClosed(keel, keel.here)
    await switchOn(keel.here, 'records', yearsOn)
    must(await reopenCase(keel.here.lead, { caseId, revision: 1, words: 'It is back.' }, daysOn(1)))
    await clear(keel.here, 'records', yearsOn)
    expect(await isThere('patient', patient.patientId)).toBe(true)
  })

  it('waits where the clinic’s years are others than those that a lead was shown', async () => {
    const { patient } = await newClosed(keel, keel.here)
    await switchOn(keel.here, 'records', start)
    await setYears(keel.here, 1)
    expect(await clear(keel.here, 'records', yearsOn)).toEqual([])
    expect(await shownOf(keel.here.lead, 'records', yearsOn)).toMatchObject({ isOn: true, isWaiting: true, period: 1 })
    await switchOn(keel.here, 'records', yearsOn)
    expect(idsOf(await clear(keel.here, 'records', yearsOn))).toContain(patient.patientId)
    await setYears(keel.here, 10)
  })
})

it('lets the record go of whoever was sent a check-in', async () => {
  const followed = await newFollowed(keel, keel.here)
  must(await advance(keel.here, followed, thursday()))
  const { caseId, patient } = followed
  must(await closeCase(keel.here.lead, { caseId, revision: 0, outcome: 'advice-given', words: 'Rests.' }, thursday(1)))
  await switchOn(keel.here, 'records', yearsOn)
  expect(idsOf(await clear(keel.here, 'records', yearsOn))).toContain(patient.patientId)
})

it('goes on counting forms that were begun and left', async () => {
  await newDraft(keel.here)
  const figures = async () => must(await viewInsights(keel.here.lead, { weeks: 12, section: null }, due)).dropOff
  const before = await figures()
  await switchOn(keel.here, 'drafts', due)
  expect(await clear(keel.here, 'drafts', due)).not.toEqual([])
  expect(await figures()).toEqual(before)
})
