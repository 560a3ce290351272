import { beforeAll, describe, expect, it } from 'vitest'
import { beginDraft } from '@/lib/operations/drafts/begin-draft'
import { publishDraft } from '@/lib/operations/drafts/publish-draft'
import { submitDraft } from '@/lib/operations/drafts/submit-draft'
import { answerTeachBack } from '@/lib/operations/handouts/answer-teach-back'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'
import { giveToPatient } from '@/lib/operations/handouts/give-to-patient'
import { openHandout } from '@/lib/operations/handouts/open-handout'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { viewGiving } from '@/lib/operations/handouts/view-giving'
import { viewHandout } from '@/lib/operations/handouts/view-handout'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { about, drawn, english, published, savePart, spanish } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { newPatient } from '@/tests/support/patient'

const keel = testKeel()
const asking = (...lines: readonly string[]) => ['[[question]]', ...lines, '[[end]]'].join('\n')
const inEnglish = asking('What now?', '+ I go.', '~ I call.', '- I wait.', '- I sleep.', '= Go now.')
const inSpanish = asking('¿Y ahora?', '+ Voy.', '~ Llamo.', '- Espero.', '- Duermo.', '= Vaya ya.')
const [right, close, waits, sleeps] = ['answer-1', 'answer-2', 'answer-3', 'answer-4']

let handout: string

interface Story {
  readonly locale?: 'en' | 'es'
  readonly isOpened?: true
  /** The first answer, and the second one. */
  readonly answers?: readonly (string | undefined)[]
  readonly isTakenBack?: true
}

async function give({ locale = 'en', isOpened, answers = [], isTakenBack }: Story): Promise<string> {
  const patient = await newPatient(keel.here)
  const { patientId } = patient
  const chosen = { patientId, handouts: [handout], locale, personalLine: '', thoughtOf: false }
  must(await giveToPatient(keel.here.clinician, chosen, at(4)))
  const [given] = must(await viewGiving(keel.here.clinician, { patientId }, at(5))).handouts
  const assignmentId = given?.id ?? ''
  if (isOpened) must(await openHandout(patient, { assignmentId }, at(6)))
  if (answers.length > 0) must(await confirmHandout(patient, { assignmentId }, at(7)))
  for (const [place, answer] of answers.entries()) {
    const turn = place === 0 ? '' : 'second'
    must(await answerTeachBack(patient, { assignmentId, answer, turn }, at(8 + place)))
  }
  if (isTakenBack) must(await takeBackHandout(keel.here.clinician, { patientId, assignmentId }, at(20)))
  return assignmentId
}

async function publishAgain(): Promise<void> {
  const { lead, clinician } = keel.here
  must(await beginDraft(lead, { of: handout }, start))
  must(await savePart(lead, handout, { ...english, text: `**Hop, and then hop again.**\n\n${inEnglish}` }))
  must(await submitDraft(lead, await drawn(lead, handout), start))
  must(await publishDraft(clinician, await drawn(clinician, handout), start))
}

beforeAll(async () => {
  handout = await published(keel.here, [
    { ...english, text: `**Hop.**\n\n${inEnglish}` },
    { ...spanish, text: `**Salte.**\n\n${inSpanish}` },
    about,
  ])
  const first: readonly Story[] = [
    {},
    { isOpened: true },
    { isOpened: true, answers: [right] },
    { answers: [waits, right] },
    { answers: [waits, sleeps] },
    { locale: 'es', answers: [waits] },
    { locale: 'es', answers: [sleeps, right] },
    { answers: [close] },
    { isOpened: true, answers: [sleeps], isTakenBack: true },
    { answers: [sleeps], isTakenBack: true },
    { answers: [sleeps], isTakenBack: true },
  ]
  for (const story of first) await give(story)
  await publishAgain()
  const second: readonly Story[] = [
    { locale: 'es', answers: [right] },
    { answers: [right] },
    { answers: [right] },
    { isOpened: true, answers: [sleeps] },
    { isOpened: true },
  ]
  for (const story of second) await give(story)
  const old = await give({ answers: [close, right] })
  await keel.asOwner(`UPDATE assignment SET assigned_at = assigned_at - interval '2 years' WHERE id = $1`, [old])
})

describe('two versions of a handout beside each other', () => {
  const see = async () => must(await viewHandout(keel.here.clinician, { handout }, at(60))).understood

  it('say how each was read and understood, and what was got wrong most', async () => {
    expect(await see()).toEqual([
      {
        ...{ version: 2, sent: 6, confirmed: 5, right: 3, close: 1, worrying: 1, again: 1, answered: 5 },
        missed: { words: 'I call.', times: 1 },
      },
      {
        ...{ version: 1, sent: 8, confirmed: 6, right: 1, close: 1, worrying: 4, again: 2, answered: 6 },
        missed: { words: 'I wait.', times: 3 },
      },
    ])
  })

  it('are the same where each answer is looked up in the question that was read', async () => {
    const rows = await keel.asOwner(
      `WITH sent AS (
         SELECT a.*, v.version, v.handout FROM assignment a, handout_version v
         WHERE v.id = a.handout_version_id AND v.clinic_id = $1 AND v.handout = $2 AND NOT (a.taken_back_at IS NOT NULL)
       ), said AS (
         SELECT s.id, s.version, one.at, one.value->>'verdict' AS verdict,
           one.value->>'id' = s.second_answer AS is_second
         FROM sent s JOIN handout_version v ON v.id = s.handout_version_id,
           jsonb_array_elements(v.teach_back->'answers') WITH ORDINALITY AS one (value, at)
         WHERE one.value->>'id' IN (s.teach_back_answer, s.second_answer)
       ), first AS (
         SELECT s.version, said.verdict, said.at FROM sent s JOIN said ON said.id = s.id AND NOT coalesce(is_second, false)
       ), wrong AS (
         SELECT version, at, sum(1)::int AS times, max(sum(1)) OVER (PARTITION BY version)::int AS most
         FROM first WHERE verdict <> 'right' GROUP BY version, at
       )
       SELECT version, sum(1)::int AS sent, sum((confirmed_at IS NOT NULL)::int)::int AS confirmed,
         (SELECT array_agg(verdict ORDER BY verdict) FROM first WHERE first.version = sent.version) AS verdicts,
         (SELECT sum(1)::int FROM said WHERE said.version = sent.version AND is_second AND verdict = 'right') AS again,
         (SELECT array_agg(at::int ORDER BY at) FROM wrong WHERE wrong.version = sent.version AND times = most) AS missed,
         (SELECT min(most) FROM wrong WHERE wrong.version = sent.version) AS times
       FROM sent GROUP BY version ORDER BY version DESC`,
      [keel.here.id, handout],
    )
    const words = ['I go.', 'I call.', 'I wait.', 'I sleep.']
    const shown = await see()
    expect(shown.map(({ version, sent, confirmed, again }) => ({ version, sent, confirmed, again }))).toEqual(
      rows.map(({ version, sent, confirmed, again }) => ({ version, sent, confirmed, again })),
    )
    for (const [index, { right: ofRight, close: ofClose, worrying, answered, missed }] of shown.entries()) {
      const row = rows[index] as unknown as { verdicts: string[]; missed: number[]; times: number }
      const times = (verdict: string) => row.verdicts.filter((each) => each === verdict).length
      expect([ofRight, ofClose, worrying, answered]).toEqual([
        ...['right', 'close', 'worrying'].map(times),
        row.verdicts.length,
      ])
      expect(row.missed.map((place) => words[place - 1])).toContain(missed?.words)
      expect(missed?.times).toBe(row.times)
    }
  })
})

describe('what was read and understood in a time', () => {
  const see = async (minutes = 60) =>
    must(await viewInsights(keel.here.lead, { weeks: 12, section: null }, at(minutes))).handouts

  it('is all versions and languages of a handout together, without what was taken back or sent before', async () => {
    expect((await see()).find((each) => each.handout === handout)).toEqual({
      ...{ handout, title: english.title, sent: 13, opened: 12, confirmed: 10 },
      ...{ right: 4, close: 1, worrying: 5 },
    })
  })

  it('is the same where each is counted by itself', async () => {
    const [row] = await keel.asOwner(
      `WITH theirs AS (
         SELECT a.* FROM assignment a WHERE a.clinic_id = $1 AND a.assigned_at > '2026-01-01'
           AND EXISTS (SELECT FROM handout_version v WHERE v.id = a.handout_version_id AND v.handout = $2)
         EXCEPT SELECT a.* FROM assignment a WHERE a.taken_back_at IS NOT NULL
       )
       SELECT (SELECT count(*)::int FROM theirs) AS sent,
         (SELECT count(*)::int FROM theirs WHERE NOT (opened_at IS NULL AND confirmed_at IS NULL)) AS opened,
         (SELECT count(*)::int FROM theirs WHERE confirmed_at IS NOT NULL) AS confirmed,
         (SELECT count(*)::int FROM theirs WHERE teach_back_answer = 'answer-1') AS right,
         (SELECT count(*)::int FROM theirs WHERE teach_back_answer = 'answer-2') AS close,
         (SELECT count(*)::int FROM theirs WHERE teach_back_answer IN ('answer-3', 'answer-4')) AS worrying`,
      [keel.here.id, handout],
    )
    expect((await see()).find((each) => each.handout === handout)).toMatchObject(row ?? { sent: null })
    const elsewhere = must(await viewInsights(keel.there.lead, { weeks: 52, section: null }, at(60)))
    expect(elsewhere.handouts).toEqual([])
  })
})
