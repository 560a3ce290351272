import { beforeAll, describe, expect, it } from 'vitest'
import type { PatientActor } from '@/lib/access/actor'
import { findLink } from '@/lib/auth/find-link'
import { pathwaysField, settingsHeld, settingsTyped } from '@/lib/forms/settings-fields'
import { fillPage } from '@/lib/intake/fill-page'
import type { Answers } from '@/lib/intake/questionnaire'
import { visiblePages } from '@/lib/intake/visibility'
import { writeClosedKey } from '@/lib/cases/worklist'
import { closeCase } from '@/lib/operations/cases/close-case'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { viewCase } from '@/lib/operations/cases/view-case'
import { changeSettings } from '@/lib/operations/clinic/change-settings'
import { viewSettings } from '@/lib/operations/clinic/view-settings'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import { viewIntakePage } from '@/lib/operations/intake/view-intake-page'
import { viewResult } from '@/lib/operations/intake/view-result'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { tiers } from '@/lib/triage/urgency'
import type { PathwayForm } from '@/lib/pathways/pathway'
import { must } from '@/prisma/sample/live-story'
import { ringingEars } from '@/tests/invented/ringing-ears/pathway'
import { advance, thursday } from '@/tests/support/check-in'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newPatientInput } from '@/tests/support/patient'

const keel = testKeel()
const subject = { age: 46, sex: 'female' } as const
const loud: Answers = {
  'ear-sudden-deaf': 'no',
  'ear-face-weak': 'no',
  'ear-pulse': 'yes',
  'ear-side': 'left',
  'ear-loud': 9,
  'ear-sleep': 'badly',
}

async function newPatient(): Promise<{ patient: PatientActor; token: string }> {
  const email = 'alex@mail.example'
  const { patientId } = must(await createPatient(keel.here.reception, { ...newPatientInput(), email }, start))
  const wanted = { patientId, pathway: ringingEars.id }
  const { link } = must(await invitePatient(keel.here.reception, wanted, start))
  const patient = { kind: 'patient', clinicId: keel.here.id, sessionId: patientId, patientId } as const
  return { patient, token: new URL(link).pathname.split('/').at(-1) ?? '' }
}

async function send(patient: PatientActor, { questionnaire }: PathwayForm, answers: Answers, clock = start) {
  const { intakeId } = must(await beginIntake(patient, { agreed: true }, clock))
  let revision = 0
  for (const { id: page } of visiblePages(questionnaire, answers, subject)) {
    const fields = fillPage(questionnaire, page, answers, subject, 'en')
    revision = must(
      await saveAnswers(patient, { intakeId, page, revision, intent: 'continue', fields }, clock),
    ).revision
  }
  must(await submitIntake(patient, { intakeId, revision }, clock))
  return intakeId
}

const caseOf = async (intakeId: string) => {
  const [row] = await keel.asOwner('SELECT id, pathway FROM triage_case WHERE intake_id = $1', [intakeId])
  return { id: String(row?.id), pathway: row?.pathway }
}

describe('a complaint that the product does not know', () => {
  beforeAll(async () => {
    const { settings, revision } = must(await viewSettings(keel.here.lead, {}, start))
    const held = { ...settingsHeld(settings), revision: String(revision), [pathwaysField]: 'back-pain ringing-ears' }
    must(await changeSettings(keel.here.lead, settingsTyped(held), start))
  })

  it('is chosen by the front desk, and never for it', async () => {
    const { patientId } = must(await createPatient(keel.here.reception, newPatientInput(), start))
    const unsaid = await invitePatient(keel.here.reception, { patientId }, start)
    expect(unsaid).toMatchObject({ ok: false, code: 'pathway-needed' })
    const { token } = await newPatient()
    expect(await findLink(token, start)).toMatchObject({ pathway: { id: 'ringing-ears' }, isCheckIn: false })
  })

  it('is offered by no clinic that did not choose it', async () => {
    const { patientId } = must(await createPatient(keel.there.reception, newPatientInput(), start))
    const refusal = await invitePatient(keel.there.reception, { patientId, pathway: ringingEars.id }, start)
    expect(refusal).toMatchObject({ ok: false, code: 'pathway-needed' })
  })

  it('interrupts at once, with its own card for the desk', async () => {
    const { patient } = await newPatient()
    const { intakeId, page } = must(await beginIntake(patient, { agreed: true }, start))
    expect(page).toBe('ear-signs')
    const fields = fillPage(ringingEars.intake.questionnaire, page, { 'ear-sudden-deaf': 'yes' }, subject, 'en')
    const saved = must(await saveAnswers(patient, { intakeId, page, revision: 0, intent: 'autosave', fields }, start))
    expect(saved.isInterrupting).toBe(true)
    const view = must(await viewIntakePage(patient, { intakeId, page, locale: 'es' }, start))
    expect(view.interrupt).toMatchObject({
      advice: 'emergency-department',
      signs: [{ words: 'Sordera repentina', inEnglish: 'Sudden deafness' }],
      cards: { own: { opening: ringingEars.words.es.cardOpening['emergency-department'] } },
    })
  })

  it('is sent, triaged by its rules and worked on like any other', async () => {
    const { patient } = await newPatient()
    const intakeId = await send(patient, ringingEars.intake, loud)
    const { id: caseId, pathway } = await caseOf(intakeId)
    expect(pathway).toBe('ringing-ears')
    const { rows } = must(await listWorklist(keel.here.clinician, { filter: 'all', after: '' }, start))
    expect(rows.find(({ id }) => id === caseId)).toMatchObject({
      tier: 'SOON',
      topFlags: ['Loud and beating', 'Very loud'],
    })
    const view = must(await viewCase(keel.here.clinician, { caseId }, start))
    expect(view).toMatchObject({ tier: 'SOON', decidedBy: 'E1', sites: [], scores: [], isByCarer: false })
    expect(view.summary.map(({ item }) => item)).toEqual(['ear-loud', 'ear-side'])
    expect(view.handouts.map(({ title }) => title)).toEqual(['Quiet for ringing ears'])
    const result = must(await viewResult(patient, { intakeId }, start))
    expect(result.safetyNet).toEqual(ringingEars.words.en.safetyNet)
  })

  it('narrows the worklist to itself, page, counts and all, and hides no emergency', async () => {
    const sent = async (answers: Answers) =>
      (await caseOf(await send((await newPatient()).patient, ringingEars.intake, answers))).id
    const ears = await sent({ ...loud, 'ear-sudden-deaf': 'yes' })
    const back = await sent(loud)
    await keel.asOwner(`UPDATE triage_case SET pathway = 'back-pain' WHERE id = $1`, [back])
    const list = async (input: object) => must(await listWorklist(keel.here.clinician, input, start))
    const whole = await list({})
    expect(whole.complaint).toBeNull()
    expect(whole.complaints.map(({ id }) => id)).toEqual(['back-pain', 'ringing-ears'])
    for (const [complaint, shown, hidden] of [
      ['ringing-ears', ears, back],
      ['back-pain', back, ears],
    ] as const) {
      const answer = await list({ complaint, filter: 'unclaimed', onScreen: [hidden] })
      expect(answer.complaint).toBe(complaint)
      const ids = answer.rows.map(({ id }) => id)
      expect([ids.includes(shown), ids.includes(hidden)]).toEqual([true, false])
      expect(answer.elsewhere.map(({ id }) => id)).toEqual([hidden])
      expect(answer.emergencies.map(({ id }) => id)).toContain(ears)
    }
    const [some, others] = [await list({ complaint: 'ringing-ears' }), await list({ complaint: 'back-pain' })]
    for (const tier of tiers) expect(some.counts[tier] + others.counts[tier]).toBe(whole.counts[tier])
    expect(others.counts.SOON).toBeGreaterThan(0)
    const grave = await list({ complaint: 'ringing-ears', tier: 'EMERGENCY' })
    expect(grave.rows.map(({ id }) => id)).toContain(ears)
    expect(grave.rows).toHaveLength(some.counts.EMERGENCY)
    expect((await list({ complaint: 'no-such' })).complaint).toBeNull()
    const { complaints } = must(await listWorklist(keel.there.clinician, { complaint: 'ringing-ears' }, start))
    expect(complaints.map(({ id }) => id)).toEqual(['back-pain', 'ringing-ears'])
    expect(must(await listWorklist(keel.there.clinician, {}, start)).complaints).toHaveLength(1)
  })

  it('turns the pages of what was closed of it, the latest first', async () => {
    const made: string[] = []
    for (let minute = 0; minute < 3; minute += 1) {
      const { id: caseId } = await caseOf(await send((await newPatient()).patient, ringingEars.intake, loud))
      const { revision } = must(await viewCase(keel.here.lead, { caseId }, at(99)))
      const closing = { caseId, revision, outcome: 'seen', words: 'As agreed.' }
      must(await closeCase(keel.here.lead, closing, at(100 + minute)))
      made.unshift(caseId)
    }
    const [another = ''] = made.splice(1, 1)
    await keel.asOwner(`UPDATE triage_case SET pathway = 'back-pain' WHERE id = $1`, [another])
    const closed = { filter: 'closed', complaint: 'ringing-ears' }
    const { rows } = must(await listWorklist(keel.here.clinician, closed, at(200)))
    expect(rows.map(({ id }) => id)).toEqual(made)
    const after = writeClosedKey({ closedAt: at(102).now(), id: made[0] ?? '' })
    const next = must(await listWorklist(keel.here.clinician, { ...closed, after }, at(200)))
    expect(next.rows.map(({ id }) => id)).toEqual(made.slice(1))
  })

  it('asks again some days later, with its own short form', async () => {
    const { patient } = await newPatient()
    const { id: caseId } = await caseOf(await send(patient, ringingEars.intake, loud))
    const [checkIn] = await keel.asOwner('SELECT id FROM check_in WHERE case_id = $1', [caseId])
    must(await advance(keel.here, { checkInId: String(checkIn?.id) }, thursday()))
    const again = { 'ear-sudden-deaf': 'no', 'ear-face-weak': 'yes', 'ear-sleep': 'badly' }
    const { id: next, pathway } = await caseOf(await send(patient, ringingEars.checkIn, again, thursday(60)))
    expect(pathway).toBe('ringing-ears')
    const view = must(await viewCase(keel.here.clinician, { caseId: next }, thursday(90)))
    expect(view).toMatchObject({ tier: 'URGENT', follows: { caseId } })
    expect(view.summary.map(({ item }) => item)).toEqual(['ear-sleep'])
  })

  it('is counted beside the others', async () => {
    const insights = must(await viewInsights(keel.here.lead, { weeks: 12, section: null }, thursday(120)))
    expect(JSON.stringify(insights.flags)).toContain('Loud and beating')
    expect(insights.handouts.map(({ title }) => title)).toContain('Quiet for ringing ears')
  })
})
