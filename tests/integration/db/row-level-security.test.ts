import { beforeAll, describe, expect, it } from 'vitest'
import { insertDevice } from '@/lib/db/push-devices'
import { insertMessage } from '@/lib/db/messages'
import { clinicOfAddress, clinicOfPasskey, inClinic } from '@/lib/db/transaction'
import { addNote } from '@/lib/operations/cases/add-note'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { takeOverCase } from '@/lib/operations/cases/take-over-case'
import { viewCase } from '@/lib/operations/cases/view-case'
import { drawRoutine } from '@/lib/operations/insights/draw-routine'
import { addPicture } from '@/lib/operations/pictures/add-picture'
import { allAgainst } from '@/prisma/sample/all-against'
import { drawnContact } from '@/tests/support/contact'
import { newNamedPlan, newPlan } from '@/tests/support/exercise-plan'
import { plainPhoto } from '@/tests/support/photo'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { saveTemplate } from '@/lib/operations/templates/save-template'
import { saveHandoutSet } from '@/lib/operations/handouts/save-handout-set'
import { saveNamedPlan } from '@/lib/operations/handouts/save-named-plan'
import { composePlan } from '@/lib/operations/handouts/compose-plan'
import { tellExercises } from '@/lib/operations/handouts/tell-exercises'
import { changeContact } from '@/lib/operations/patients/change-contact'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { placeHold } from '@/lib/operations/patients/place-hold'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { sayAway } from '@/lib/operations/staff/say-away'
import { inviteColleague } from '@/lib/operations/staff/invite-colleague'
import { identifyPatient } from '@/lib/auth/identify-patient'
import { must } from '@/prisma/sample/live-story'
import { seal } from '@/tests/support/audit-log'
import { start, type TestClinic } from '@/tests/support/clinic'
import { written } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { born, look, newAlert, newCase, newPatient, submit } from '@/tests/support/patient'
import { switchOn } from '@/tests/support/retention'
import { newWithCodes } from '@/tests/support/one-time-codes'
import { testMailServer } from '@/tests/support/mail-server'
import { newAsking } from '@/tests/support/own-email'
import { subscriptionOf } from '@/tests/support/devices'
import { newWithPasskey } from '@/tests/support/passkeys'
import { newcomer } from '@/tests/support/staff-link'
import { opened, restricted } from '@/tests/support/restricted'
import { routineCase } from '@/tests/support/routine'
import { newGroup } from '@/tests/support/group'
import { eraseNow, newLead, wholePatient } from '@/tests/support/whole-patient'
import { newView } from '@/tests/support/views'

testMailServer()
const keel = testKeel()
/** What is written once: sent, published or recorded. */
const writtenOnce = ['case_event', 'handout_version', 'own_handout_event', 'own_picture', 'patient_event', 'submission']
/** Of these a few columns are marked, and the rest stays. */
const marked = [
  'case_reader',
  'check_in',
  'email_change',
  'exercise_day',
  'exercise_plan',
  'finding',
  'legal_hold',
  'message',
  'passkey',
  'password_link',
  'patient_merge',
  'planned_handout',
  'push_device',
  'record_opening',
  'record_restriction',
  'retention',
  'routine_draw',
  'routine_draw_case',
  'second_factor',
  'session',
  'staff_notice',
]
/** What the database keeps of others by itself. */
const keptByItself = [
  'audit_event',
  'audit_head',
  'audit_patient',
  'erased_count',
  'erasure',
  'name_word',
  'patient_word',
]
const refusedByPolicy = expect.objectContaining({ code: '42501' }) as Error

/** A row in every table. */
const fill = async (clinic: TestClinic) => {
  const subject = await newAlert(keel, clinic)
  must(await submit(subject, 1))
  must(await addNote(clinic.lead, { caseId: subject.caseId, words: 'A note.' }, start))
  const { caseId } = subject
  const shown = { h4: allAgainst('h4'), h5: allAgainst('h5') }
  const sending = { caseId, handouts: ['h4'], personalLine: '', thoughtOf: true, shown }
  must(await assignHandouts(clinic.clinician, sending, start))
  must(await assignHandouts(clinic.clinician, { ...sending, handouts: ['h5'], send: 'in-1-week' }, start))
  must(await composePlan(clinic.clinician, newPlan({ caseId }), start))
  const assignmentId = (await look(clinic, caseId)).handouts.find(({ handout }) => handout === 'h4')?.id
  must(await tellExercises(subject.patient, { assignmentId, said: 'done' }, start))
  must(await claimCase(clinic.clinician, { caseId }, start))
  must(await takeOverCase(clinic.lead, { caseId, ownerId: clinic.clinician.staffId }, start))
  must(await viewCase(clinic.lead, { caseId }, start))
  must(await inviteColleague(clinic.lead, newcomer(), start))
  const { staffId } = clinic.lead
  must(await sayAway(clinic.lead, { staffId, coverId: clinic.colleague.staffId, back: '2026-12-24' }, start))
  await newWithCodes(keel, clinic)
  await newWithPasskey(keel, clinic)
  const device = { ...subscriptionOf(clinic.id), staffId, serverKey: 'of today', name: 'Phone', addedAt: start.now() }
  await inClinic(clinic.id, (tx) => insertDevice(tx, clinic.id, device))
  await newAsking(keel, clinic)
  await written(clinic)
  must(await addPicture(clinic.lead, { bytes: await plainPhoto().png().toBuffer() }, start))
  const set = { setId: '', revision: 0, name: 'First week', handouts: ['h4'] }
  must(await saveHandoutSet(clinic.lead, set, start))
  must(await saveNamedPlan(clinic.lead, newNamedPlan(), start))
  await newView(clinic.lead, 'Mine')
  const template = { templateId: '', revision: 0, name: 'Advice', kind: 'note', words: 'Told {patient}.' }
  must(await saveTemplate(clinic.lead, template, start))
  await newGroup(clinic, [clinic.colleague])
  const message = { kind: 'target-missed', personId: staffId, aboutId: caseId, address: 'lead@clinic.example' } as const
  await inClinic(clinic.id, (tx) => insertMessage(tx, clinic.id, message, start.now()))
  const { patientId: keptId } = (await newCase(keel, clinic)).patient
  const pair = { patientId: keptId, otherId: (await newPatient(clinic)).patientId }
  const drawn = must(await viewMerge(clinic.lead, pair, start)).pair?.drawn ?? ''
  must(await mergePatients(clinic.lead, { ...pair, taken: [], drawn }, start))
  const { token, patientId } = await newPatient(clinic)
  const contact = { ...drawnContact, email: '', phone: '', mayLeaveMessage: false }
  must(await changeContact(clinic.reception, { patientId, ...contact }, start))
  must(await identifyPatient({ token, dateOfBirth: born }, start))
  must(await placeHold(clinic.lead, { patientId, reason: 'A lawsuit.' }, start))
  await restricted(clinic, patientId)
  await opened(clinic.clinician, patientId)
  // Of each clinic another kind: a clinic has one row of each.
  await switchOn(clinic, clinic === keel.here ? 'drafts' : 'mails', start)
  // Of each clinic another month, too.
  const month = clinic === keel.here ? '2026-10' : '2026-09'
  await routineCase(keel, clinic, `${month}-09`)
  must(await drawRoutine(clinic.lead, { month }, start))
  await eraseNow(await newLead(clinic), (await wholePatient(keel, clinic)).patientId)
}

beforeAll(async () => {
  await fill(keel.here)
  await fill(keel.there)
  await seal(keel)
})

const count = async (clinicId: string | null, table: string) =>
  Number((await keel.asApp(clinicId, `SELECT count(*) AS n FROM "${table}"`)).rows[0]?.n)
const denied = (clinicId: string | null, query: string, values: readonly unknown[] = []) =>
  expect(keel.asApp(clinicId, query, values)).rejects.toEqual(refusedByPolicy)
const guarded = async () => [...(await keel.tables()), 'clinic']
const clinicOf = (table: string) => (table === 'clinic' ? 'id' : 'clinic_id')

/** A new row like one that is there, with an id of its own. */
const copyOf = async (table: string, clinicId: string) => {
  const [row] = await keel.asOwner(
    `SELECT to_jsonb(t) || CASE WHEN to_jsonb(t) ? 'id' THEN jsonb_build_object('id', gen_random_uuid()) ELSE '{}' END AS copy
       FROM "${table}" t WHERE ${clinicOf(table)} = $1 LIMIT 1`,
    [clinicId],
  )
  return row?.copy
}
const insert = (table: string) => `INSERT INTO "${table}" SELECT * FROM jsonb_populate_record(null::"${table}", $1)`

describe('the role that serves', () => {
  it('sees nothing before it says for which clinic', async () => {
    for (const table of await guarded()) {
      expect([table, await count(null, table)]).toEqual([table, 0])
      expect([table, await count('', table)]).toEqual([table, 0])
    }
  })

  it('sees the rows of that clinic and of no other', async () => {
    for (const table of await guarded()) {
      const [row] = await keel.asOwner(`SELECT count(*) AS n FROM "${table}" WHERE ${clinicOf(table)} = $1`, [
        keel.there.id,
      ])
      expect([table, await count(keel.there.id, table)]).toEqual([table, Number(row?.n)])
      expect(Number(row?.n)).toBeGreaterThan(0)
      const others = `SELECT 1 FROM "${table}" WHERE ${clinicOf(table)} <> $1`
      expect((await keel.asApp(keel.there.id, others, [keel.there.id])).rowCount).toBe(0)
    }
  })

  it('cannot write a row for another clinic, or for none', async () => {
    for (const table of await guarded()) {
      const copy = await copyOf(table, keel.here.id)
      expect(copy).toBeDefined()
      await denied(keel.there.id, insert(table), [copy])
      await denied(null, insert(table), [copy])
    }
  })

  it('cannot change a row of another clinic, nor give one of its own away', async () => {
    for (const table of await keel.tables()) {
      const give = `UPDATE "${table}" SET clinic_id = '${keel.here.id}'`
      await denied(keel.there.id, give)
      if ([...writtenOnce, ...marked, ...keptByItself].includes(table)) continue
      const touch = `UPDATE "${table}" SET clinic_id = clinic_id WHERE clinic_id = '${keel.here.id}'`
      expect([table, (await keel.asApp(keel.there.id, touch)).rowCount]).toEqual([table, 0])
      expect([table, (await keel.asApp(null, touch)).rowCount]).toEqual([table, 0])
    }
  })

  it('deletes nothing and empties nothing, not even of its own clinic', async () => {
    for (const table of await guarded()) {
      await denied(keel.here.id, `DELETE FROM "${table}"`)
      await denied(keel.here.id, `TRUNCATE "${table}" CASCADE`)
    }
  })

  it('cannot rewrite what was sent, published or recorded, nor its clinic', async () => {
    for (const table of [...writtenOnce, 'clinic']) await denied(keel.here.id, `UPDATE "${table}" SET id = id`)
    for (const table of keptByItself) await denied(keel.here.id, `UPDATE "${table}" SET clinic_id = clinic_id`)
    for (const column of ['tier', 'because', 'flag', 'raised_at', 'rule_set']) {
      await denied(keel.here.id, `UPDATE finding SET ${column} = ${column}`)
    }
    for (const column of ['staff_id', 'by_staff_id', 'case_id', 'kind', 'at']) {
      await denied(keel.here.id, `UPDATE staff_notice SET ${column} = ${column}`)
    }
    for (const column of ['staff_id', 'case_id']) {
      await denied(keel.here.id, `UPDATE case_reader SET ${column} = ${column}`)
    }
    for (const column of ['kind', 'person_id', 'about_id', 'address', 'created_at']) {
      await denied(keel.here.id, `UPDATE message SET ${column} = ${column}`)
    }
    for (const column of ['staff_id', 'purpose', 'token_hash', 'expires_at']) {
      await denied(keel.here.id, `UPDATE password_link SET ${column} = ${column}`)
    }
    for (const column of [
      'staff_id',
      'old_email',
      'new_email',
      'confirm_hash',
      'stop_hash',
      'asked_at',
      'expires_at',
    ]) {
      await denied(keel.here.id, `UPDATE email_change SET ${column} = ${column}`)
    }
    for (const column of ['kind', 'created_at', 'invitation_id', 'device']) {
      await denied(keel.here.id, `UPDATE session SET ${column} = ${column}`)
    }
    for (const column of ['staff_id', 'credential_id', 'public_key', 'transports', 'added_at']) {
      await denied(keel.here.id, `UPDATE passkey SET ${column} = ${column}`)
    }
    for (const column of ['staff_id', 'server_key', 'name', 'added_at']) {
      await denied(keel.here.id, `UPDATE push_device SET ${column} = ${column}`)
    }
    for (const column of ['case_id', 'patient_id', 'kind']) {
      await denied(keel.here.id, `UPDATE check_in SET ${column} = ${column}`)
    }
    for (const column of ['patient_id', 'reason', 'placed_at', 'placed_by']) {
      await denied(keel.here.id, `UPDATE legal_hold SET ${column} = ${column}`)
    }
    for (const column of ['patient_id', 'reason', 'colleague_id', 'placed_at', 'placed_by']) {
      await denied(keel.here.id, `UPDATE record_restriction SET ${column} = ${column}`)
    }
    for (const column of ['patient_id', 'staff_id', 'session_id', 'why', 'words', 'opened_at']) {
      await denied(keel.here.id, `UPDATE record_opening SET ${column} = ${column}`)
    }
    for (const column of ['kept_id', 'merged_id', 'at', 'staff_id', 'was', 'became', 'moved']) {
      await denied(keel.here.id, `UPDATE patient_merge SET ${column} = ${column}`)
    }
    for (const column of ['clinic_id', 'kind', 'ran_at', 'ran_count']) {
      await denied(keel.here.id, `UPDATE retention SET ${column} = ${column}`)
    }
    for (const column of ['case_id', 'handout', 'personal_line', 'despite', 'planned_by', 'planned_at', 'due_at']) {
      await denied(keel.here.id, `UPDATE planned_handout SET ${column} = ${column}`)
    }
    for (const column of ['items', 'composed_by', 'composed_at']) {
      await denied(keel.here.id, `UPDATE exercise_plan SET ${column} = ${column}`)
    }
    for (const column of ['assignment_id', 'day']) {
      await denied(keel.here.id, `UPDATE exercise_day SET ${column} = ${column}`)
    }
    for (const column of ['month', 'seed', 'drawn_at', 'drawn_by', 'of_cases', 'drawn']) {
      await denied(keel.here.id, `UPDATE routine_draw SET ${column} = ${column}`)
    }
    for (const column of ['case_id', 'month', 'place']) {
      await denied(keel.here.id, `UPDATE routine_draw_case SET ${column} = ${column}`)
    }
    const marks = [
      'check_in SET due_at',
      'finding SET withdrawn_at',
      'staff_notice SET seen_at',
      'case_reader SET seen_at',
      'message SET tried_at',
      'passkey SET removed_at',
      'push_device SET last_rung_at',
      'password_link SET ended_at',
      'email_change SET ended_at',
    ]
    for (const mark of marks) {
      expect((await keel.asApp(keel.here.id, `UPDATE ${mark} = now()`)).rowCount).toBeGreaterThan(0)
      expect((await keel.asApp(null, `UPDATE ${mark} = now()`)).rowCount).toBe(0)
    }
  })

  it('points at nothing of another clinic', async () => {
    for (const table of await keel.tables()) {
      const copy = (await copyOf(table, keel.here.id)) as object
      const moved = JSON.stringify({
        ...copy,
        clinic_id: keel.there.id,
        email: 'moved@clinic.example',
        credential_id: 'moved',
        endpoint: 'moved',
      })
      const { rows } = await keel.asApp(keel.there.id, insert(table), [moved]).then(
        () => ({ rows: [] }),
        (error: unknown) => ({ rows: [(error as { code?: string }).code] }),
      )
      const points = [
        'case_template',
        'staff_group',
        'handout_set',
        'handout_version',
        'message',
        'named_plan',
        'own_picture',
        'patient',
        'session',
        'staff',
      ].includes(table)
      // Of what the database keeps by itself, the role that serves writes nothing at all.
      const refusal = keptByItself.includes(table) ? '42501' : '23503'
      if (!points) expect([table, rows]).toEqual([table, [refusal]])
    }
  })

  it('lists no addresses: it sees the one it names', async () => {
    const [known] = await keel.asOwner('SELECT email FROM sign_in_name WHERE clinic_id = $1', [keel.here.id])
    expect((await keel.asApp(null, 'SELECT email FROM sign_in_name')).rowCount).toBe(0)
    expect(await clinicOfAddress(String(known?.email))).toMatchObject({ clinicId: keel.here.id })
    for (const pattern of ['%', '', '_@clinic.example']) expect(await clinicOfAddress(pattern)).toBeNull()
  })

  it('lists no passkeys: it sees the one it names', async () => {
    const [known] = await keel.asOwner('SELECT credential_id FROM passkey WHERE clinic_id = $1', [keel.here.id])
    expect((await keel.asApp(null, 'SELECT id FROM passkey')).rowCount).toBe(0)
    expect(await clinicOfPasskey(String(known?.credential_id))).toMatchObject({ clinicId: keel.here.id })
    for (const pattern of ['%', '', '_']) expect(await clinicOfPasskey(pattern)).toBeNull()
  })

  it('cannot become the role that owns the tables', async () => {
    const [owner] = await keel.asOwner('SELECT quote_ident(current_user) AS name')
    await denied(keel.here.id, `SET ROLE ${String(owner?.name)}`)
    await denied(keel.here.id, `SET SESSION AUTHORIZATION ${String(owner?.name)}`)
  })

  it.each([
    'SET row_security = off; SELECT * FROM patient',
    'ALTER TABLE patient DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE patient NO FORCE ROW LEVEL SECURITY',
    'DROP POLICY own_clinic ON patient',
    'CREATE POLICY everyone ON patient USING (true)',
    'ALTER ROLE keel_app BYPASSRLS',
    'ALTER ROLE keel_app SUPERUSER',
    'CREATE TABLE mine (id int)',
    'CREATE OR REPLACE FUNCTION keel_clinic() RETURNS uuid LANGUAGE sql RETURN null::uuid',
    'SELECT * FROM _prisma_migrations',
    `COPY patient TO PROGRAM 'cat'`,
    `SELECT pg_read_file('/etc/passwd')`,
  ])('may not %s', async (statement) => {
    await denied(keel.here.id, statement)
  })

  it('says no to a clinic that is none', async () => {
    await expect(keel.asApp('nowhere', 'SELECT * FROM patient')).rejects.toMatchObject({ code: '22P02' })
  })
})
