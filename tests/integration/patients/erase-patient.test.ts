import { readFileSync } from 'node:fs'
import pg from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import type { StaffActor } from '@/lib/access/actor'
import { findLink } from '@/lib/auth/find-link'
import { actorOf } from '@/lib/auth/session'
import { isWhole, verifyAudit } from '@/lib/launch/verify-audit'
import { viewCase } from '@/lib/operations/cases/view-case'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { closeCase } from '@/lib/operations/cases/close-case'
import { addNote } from '@/lib/operations/cases/add-note'
import { changeSettings } from '@/lib/operations/clinic/change-settings'
import { viewSettings } from '@/lib/operations/clinic/view-settings'
import { createPatient } from '@/lib/operations/patients/create-patient'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { emailLink } from '@/lib/operations/patients/email-link'
import { invitePatient } from '@/lib/operations/patients/invite-patient'
import { viewHome } from '@/lib/operations/intake/view-home'
import { erasePatient } from '@/lib/operations/patients/erase-patient'
import { listErasedRecords } from '@/lib/operations/patients/list-erased-records'
import { placeHold } from '@/lib/operations/patients/place-hold'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import { deliver } from '@/lib/worker/deliver'
import { must } from '@/prisma/sample/live-story'
import { drawnCarer } from '@/lib/patients/carer'
import { drawnContact } from '@/tests/support/contact'
import { seal } from '@/tests/support/audit-log'
import { advance, calm as calmer, newFollowed, sendCheckIn, thursday } from '@/tests/support/check-in'
import { at } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { messagesOf } from '@/tests/support/mail'
import { fieldsOf, newAlert, newCase, newIntake, newPatient, newPatientInput } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { erasingOf, moreOf, newLead, traces, wholeCarer, wholePatient } from '@/tests/support/whole-patient'

const keel = testKeel()
let lead: StaffActor
let patientId: string

beforeEach(async () => {
  lead = await newLead(keel.here)
  patientId = (await newPatient(keel.here)).patientId
})

const erase = async (change: object = {}) => erasePatient(lead, await erasingOf(lead, patientId, change), at(11))

/** What somebody is told who came too late, or before. */
const calm = ['not-found', 'erase-changed', 'sign-in-needed', 'answers-changed']

/** In which tables of the whole database, those of the jobs included, a row says any of these. */
async function tablesSaying(words: readonly string[]): Promise<string[]> {
  const tables = await keel.asOwner(
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const query = `SELECT 1 FROM ${String(name)} t WHERE t::text ILIKE ANY ($1) LIMIT 1`
    if ((await keel.asOwner(query, [words.map((word) => `%${word}%`)])).length > 0) found.push(String(name))
  }
  return found.map((name) => name.replace('public.', ''))
}

/** Every table whose rows are about a patient, by its columns. */
function tablesAboutPatients(): string[] {
  const models = readFileSync('prisma/schema.prisma', 'utf8')
    .split(/^model /m)
    .slice(1)
  return models
    .filter((model) => /^\s+(patientId|intakeId|caseId|assignmentId|personId|keptId)\s/m.test(model))
    .map((model) => /@@map\("(\w+)"\)/.exec(model)?.[1] ?? '')
    .concat('patient', 'name_word')
    .sort()
}

/** Here the id of whoever was erased stays, and why. */
const idStays: Readonly<Record<string, string>> = {
  audit_event: 'who saw and did what is chained by its hashes; it holds ids, no name and no answer',
  audit_patient: 'leads to these events',
  erasure: 'what remains: who erased it, when and why',
  keel_jobs: 'that an e-mail was to be sent: its id, for a day; where it is found, there is nothing to send',
}

describe('erasePatient', () => {
  refusesOthers(keel, {
    operation: erasePatient,
    action: 'patient.erase',
    input: () => ({ patientId, ground: 'asked', words: 'x', recordNumber: 'x', password: 'x', drawn: 'x' }),
    roles: ['lead'],
  })

  it('leaves nothing of a patient in any table: not a name, not a word, and ids only where it is said why', async () => {
    const whole = await wholePatient(keel, keel.here)
    const { second, third, came } = await moreOf(keel, keel.here, whole.patientId)
    const before = await tablesSaying(traces)
    expect(before).toEqual(expect.arrayContaining(['intake_answers', 'submission', 'case_event', 'legal_hold']))
    const things = await keel.asOwner(
      `SELECT id FROM triage_case WHERE patient_id = $1 UNION SELECT id FROM intake WHERE patient_id = $1
        UNION SELECT id FROM invitation WHERE patient_id = $1 UNION SELECT id FROM assignment WHERE patient_id = $1
        UNION SELECT id FROM message WHERE person_id = $1`,
      [whole.patientId],
    )
    const ids = [whole.patientId, second, came, ...things.map(({ id }) => String(id))]
    const about = await tablesSaying([...ids, ...traces])
    expect(tablesAboutPatients().filter((table) => !about.includes(table) && table !== 'erasure')).toEqual([])
    patientId = whole.patientId
    const asked = await erasingOf(lead, patientId)
    const { value, audit } = await keel.recorded(() => erasePatient(lead, asked, at(11)))
    const { erasureId } = must(value)
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'patient.erased', patientId, erasureId }])
    expect(await tablesSaying(traces)).toEqual([])
    const left = await tablesSaying(ids)
    const named = left.map((table) => table.replace(/^keel_jobs\..*/, 'keel_jobs'))
    expect([...new Set(named)].sort()).toEqual(Object.keys(idStays).sort())
    // The other one is whole, but for what was written of whoever was erased.
    expect(await tablesSaying([third])).toContain('patient')
  })

  it('leaves the audit log as it was written', async () => {
    must(await erase())
    await seal(keel)
    const client = new pg.Client({ connectionString: keel.ownerUrl })
    await client.connect()
    const found = await verifyAudit(client, [])
    await client.end()
    expect(found.map((log) => [isWhole(log), log.breaks, log.misfiled])).toEqual(found.map(() => [true, [], 0]))
  })

  it('goes on counting forms and cases, and says of whom to nobody', async () => {
    const asked = { weeks: 12, section: null }
    const figures = async () => {
      const { forms, looks } = must(await viewInsights(lead, asked, at(20)))
      return { forms, looks }
    }
    const subject = await wholePatient(keel, keel.there)
    const there = await newLead(keel.there)
    const figured = async () => {
      const { forms, looks, dropOff } = must(await viewInsights(there, asked, at(20)))
      return JSON.stringify({ forms, dropOff, looks: looks.map((each) => ({ ...each, medianMs: 0, ninetiethMs: 0 })) })
    }
    const [here, before] = [await figures(), await figured()]
    must(await erasePatient(there, await erasingOf(there, subject.patientId), at(11)))
    expect(await figured()).toEqual(before)
    expect(await figures()).toEqual(here)
    expect(await keel.asOwner('SELECT 1 FROM erased_count WHERE clinic_id = $1', [keel.there.id])).toHaveLength(3)
  })

  it('ends what was open: the link, the session, the form, the e-mail that waits', async () => {
    const { patient, intakeId } = await newIntake(keel.here)
    patientId = patient.patientId
    const { token } = patient as typeof patient & { readonly token: string }
    await keel.asOwner(`UPDATE patient SET email = 'alex@mail.example' WHERE id = $1`, [patientId])
    const whole = await wholePatient(keel, keel.here)
    const [waiting] = await messagesOf(keel, whole.patientId)
    patientId = whole.patientId
    must(await erase())
    patientId = patient.patientId
    must(await erase())
    expect(await findLink(token, at(12))).toBeNull()
    const { sessionId } = whole.draft.patient
    expect(await actorOf({ clinicId: keel.here.id, sessionId }, at(12).now())).toBeNull()
    const fields = fieldsOf('about-you', { worries: 'late' })
    const saving = { intakeId, page: 'about-you', revision: 0, intent: 'autosave', fields }
    expect(await saveAnswers(patient, saving, at(12))).toEqual({ ok: false, code: 'not-found' })
    await deliver({ clinicId: keel.here.id, messageId: waiting?.id }, at(12))
    expect(await viewCase(lead, { caseId: whole.caseId }, at(12))).toEqual({ ok: false, code: 'not-found' })
  })

  it('erases also whoever was sent a check-in, and answered it', async () => {
    const followed = await newFollowed(keel, keel.here)
    must(await advance(keel.here, followed, thursday()))
    await sendCheckIn(followed.patient, calmer, thursday(30))
    const { caseId } = followed
    must(await closeCase(lead, { caseId, revision: 0, outcome: 'advice-given', words: 'Will rest.' }, thursday(40)))
    patientId = followed.patient.patientId
    must(await erasePatient(lead, await erasingOf(lead, patientId), thursday(50)))
    const links = 'SELECT 1 FROM invitation WHERE patient_id = $1'
    expect(await keel.asOwner(links, [patientId])).toEqual([])
  })

  it('keeps who did so, when and why, and how much it was', async () => {
    const { patient, caseId } = await newCase(keel, keel.here)
    patientId = patient.patientId
    must(await closeCase(lead, { caseId, revision: 0, outcome: 'advice-given', words: 'Will rest.' }, at(1)))
    const { erasureId } = must(await erase({ ground: 'ordered' }))
    const { erasures } = must(await listErasedRecords(lead, { after: null }, at(12)))
    expect(erasures.find(({ id }) => id === erasureId)).toMatchObject({
      ...{ patientId, by: lead.name, at: at(11).now(), ground: 'ordered', words: 'They asked in writing.' },
      counts: { records: 1, sent: 1, unsent: 0, cases: 1 },
    })
  })

  it('refuses another number, another password, and what was not shown', async () => {
    const contents = await keel.contents('audit_event', 'audit_patient')
    const wrong = async (change: object) => {
      const result = await erase(change)
      return result.ok
        ? 'ok'
        : [result.code, ...Object.entries(result.fields ?? {}).map(([at, { code }]) => `${at} ${code}`)]
    }
    expect(await wrong({ recordNumber: 'another' })).toEqual(['invalid', 'recordNumber record-number-differs'])
    expect(await wrong({ password: 'not this one' })).toEqual(['invalid', 'password password-wrong'])
    expect(await wrong({ ground: 'because' })).toEqual(['invalid', 'ground choose-from-list'])
    expect(await wrong({ drawn: 'before' })).toEqual(['erase-changed'])
    expect(await keel.contents('audit_event', 'audit_patient')).toEqual(contents)
  })

  it('wants words where the years are not over, and none where nothing was written', async () => {
    must(await erase({ words: '' }))
    const whole = await wholePatient(keel, keel.here)
    patientId = whole.patientId
    const wanted = { ok: false, code: 'invalid', fields: { words: { code: 'erase-words-missing' } } }
    expect(await erase({ words: ' ' })).toEqual(wanted)
    const { settings, revision } = must(await viewSettings(lead, {}, at(0)))
    must(await changeSettings(lead, { ...settings, ...typedAgain(settings), recordYears: 1, revision }, at(0)))
    await keel.asOwner(`UPDATE case_event SET at = at - interval '2 years' WHERE case_id = $1`, [whole.caseId])
    await keel.asOwner(`UPDATE assignment SET assigned_at = assigned_at - interval '2 years' WHERE patient_id = $1`, [
      patientId,
    ])
    await keel.asOwner(`UPDATE intake SET submitted_at = submitted_at - interval '2 years' WHERE patient_id = $1`, [
      patientId,
    ])
    must(await erase({ words: '' }))
  })

  it('refuses while a case is open, and what is on hold, whoever asks the database', async () => {
    const open = await newAlert(keel, keel.here)
    patientId = open.patient.patientId
    expect(await erase()).toEqual({ ok: false, code: 'patient-in-care' })
    patientId = (await newPatient(keel.here)).patientId
    must(await placeHold(lead, { patientId, reason: 'A lawsuit.' }, at(1)))
    expect(await erase()).toEqual({ ok: false, code: 'patient-held' })
    await expect(keel.asOwner('DELETE FROM invitation WHERE patient_id = $1', [patientId])).rejects.toMatchObject({
      code: '23001',
    })
    await expect(keel.asOwner('DELETE FROM patient WHERE id = $1', [patientId])).rejects.toMatchObject({
      code: '23001',
    })
  })

  it('does so once of two who ask at the same moment, and nobody can add to it', async () => {
    const asked = await erasingOf(lead, patientId)
    const results = await Promise.all([1, 2, 3].map(() => erasePatient(lead, asked, at(11))))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((result) => !result.ok && result.code === 'not-found')).toHaveLength(2)
  })

  it('leaves nothing of what others do at that very moment, and fails none of them', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { intake, draft, caseId, ...whole } = await wholePatient(keel, keel.here)
      patientId = whole.patientId
      const asked = await erasingOf(lead, patientId)
      const fields = fieldsOf('about-you', { worries: 'late' })
      const saving = { intakeId: draft.intakeId, page: 'about-you', revision: 1, intent: 'autosave', fields }
      const contact = {
        ...{ ...drawnContact, emailWas: 'okapi@mail.example', phoneWas: '(206) 555-0177' },
        carerWas: drawnCarer(wholeCarer),
        ...{ email: 'late@mail.example', phone: '' },
      }
      const [erased, ...others] = await Promise.all([
        erasePatient(lead, asked, at(11)),
        saveAnswers(draft.patient, saving, at(11)),
        addNote(keel.here.clinician, { caseId, words: 'late' }, at(11)),
        invitePatient(keel.here.reception, { patientId }, at(11)),
        emailLink(keel.here.reception, { patientId }, at(11)),
        changeContact(keel.here.reception, { patientId, ...contact, mayLeaveMessage: false }, at(11)),
        viewHome(intake.patient, {}, at(11)),
      ])
      // Whoever came first may have added to it: then the page is shown anew.
      const codes = others.flatMap((result) => (result.ok ? [] : [result.code]))
      expect([...codes, ...(erased.ok ? [] : [erased.code])].filter((each) => !calm.includes(each))).toEqual([])
      if (!erased.ok) must(await erasePatient(lead, await erasingOf(lead, patientId), at(12)))
      const left = await tablesSaying([patientId, caseId, draft.intakeId])
      expect(left.filter((table) => !(table in idStays) && !table.startsWith('keel_jobs'))).toEqual([])
    }
  })

  it('frees the record number', async () => {
    const input = { ...newPatientInput(), recordNumber: 'once-more' }
    patientId = must(await createPatient(lead, input, at(0))).patientId
    must(await erase())
    must(await createPatient(lead, input, at(12)))
  })

  it('is the database’s to do, for a lead of this clinic alone', async () => {
    const call = 'SELECT keel_erase_patient($1, $2, gen_random_uuid(), $3, now(), $4, $5)'
    const by = async (clinicId: string | null, values: readonly unknown[]) =>
      expect(keel.asApp(clinicId, call, [...values, 'asked', ''])).rejects.toMatchObject({ code: '42501' })
    await by(keel.there.id, [keel.here.id, patientId, lead.staffId])
    await by(null, [keel.here.id, patientId, lead.staffId])
    await by(keel.here.id, [keel.here.id, patientId, keel.here.clinician.staffId])
    await by(keel.here.id, [keel.here.id, patientId, keel.there.lead.staffId])
    for (const name of ['keel_delete_forms($1, $2)', 'keel_count_erased($1, $2)']) {
      await expect(keel.asApp(keel.here.id, `SELECT ${name}`, [keel.here.id, [patientId]])).rejects.toMatchObject({
        code: '42501',
      })
    }
    expect(await addNote(lead, { caseId: patientId, words: 'x' }, at(1))).toEqual({ ok: false, code: 'not-found' })
  })
})

/** As the form would send them. */
const typedAgain = ({ hours, holidays }: { hours: object; holidays: readonly string[] }) => ({
  hours: Object.fromEntries(
    Object.entries(hours).map(([day, open]) => [day, (open as object | null) ?? { opens: '', closes: '' }]),
  ),
  holidays: holidays.join('\n'),
})
