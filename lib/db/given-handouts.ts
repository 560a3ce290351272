import 'server-only'
import { z } from 'zod'
import { assignmentSchema } from './assignments'
import { daysOf, exerciseDays } from './exercise-days'
import { composedAtOf, itemsOf, itemsOrNone } from './exercise-plans'
import { versionRow } from './handout-versions'
import { allRows } from './parts'
import { moment, stored } from './stored'

const givenWords = assignmentSchema.extend({
  version: stored(versionRow.omit({ body: true, sources: true })),
  days: exerciseDays,
  plan: itemsOrNone,
  /** Of a plan of exercises. */
  composedAt: moment.nullable(),
})
const givenRow = givenWords.transform(({ version, ...rest }) => ({ ...rest, handout: version }))

/** With the ids of what it shows, in its order. */
const shownRow = givenWords
  .extend({ pictures: z.array(z.string()) })
  .transform(({ version, ...rest }) => ({ ...rest, handout: version }))

const picturesShown = `'pictures', (SELECT coalesce(jsonb_agg(m.found[1] ORDER BY m.place), '[]')
        FROM regexp_matches(v.body, '\\]\\(picture:([a-z0-9-]+)', 'g') WITH ORDINALITY AS m (found, place))`

/** By column: to leave the body out of the whole row it would be unpacked first. */
const versionGiven = `(SELECT to_jsonb(w) FROM
        (SELECT v.id, v.handout, v.version, v.locale, v.title, v.teach_back, v.reviewed_on) w)`

/** What was given, of very much the newest, in its order, without the words of each handout: `of` says to whom, or on which case. */
const query = (of: string, more = '') =>
  `SELECT to_jsonb(a) || jsonb_build_object('version', ${versionGiven},
        'days', ${daysOf('a')}, 'plan', ${itemsOf('v')},
        'composedAt', ${composedAtOf('v')}${more === '' ? '' : `, ${more}`}) AS row
      FROM (SELECT * FROM assignment a WHERE a.clinic_id = $1 AND ${of} ORDER BY a.assigned_at DESC, a.id DESC LIMIT 200) a
      JOIN handout_version v ON v.clinic_id = a.clinic_id AND v.id = a.handout_version_id
      ORDER BY a.assigned_at, a.id`
const given = (of: string) => allRows(givenRow, query(of))
export const givenOnCase = (caseId: string) => given(`a.case_id = ${caseId}`)
export const givenWithoutCase = (patientId: string) => given(`a.patient_id = ${patientId} AND a.case_id IS NULL`)

const titledRow = z.object({ id: z.string(), handout: z.string(), title: z.string() })

/** What was given on any case of theirs, with the title that it was sent with; of very much the newest. */
export const titlesOnCasesOf = (patientId: string) =>
  allRows(
    titledRow,
    `SELECT to_jsonb(n) AS row FROM (SELECT a.id, v.handout, v.title FROM assignment a
      JOIN handout_version v ON v.clinic_id = a.clinic_id AND v.id = a.handout_version_id
      WHERE a.clinic_id = $1 AND a.patient_id = ${patientId} AND a.case_id IS NOT NULL
      ORDER BY a.assigned_at DESC, a.id DESC LIMIT 1000) n`,
  )

/** Of which anything was ever said on a day, taken back or not. */
export const exercisedBy = (patientId: string) =>
  given(`a.patient_id = ${patientId}
    AND EXISTS (SELECT FROM exercise_day e WHERE e.clinic_id = a.clinic_id AND e.assignment_id = a.id)`)

/** Without what was taken back: what the patient sees. */
export const standingOnCase = (caseId: string) => given(`a.case_id = ${caseId} AND a.taken_back_at IS NULL`)
export const standingWith = (patientId: string) =>
  allRows(shownRow, query(`a.patient_id = ${patientId} AND a.taken_back_at IS NULL`, picturesShown))
