import { isDeepStrictEqual } from 'node:util'
import { beforeAll, expect, it } from 'vitest'
import clinicWords from '@/lib/content/messages/en/clinic.json'
import { changeTier } from '@/lib/operations/cases/change-tier'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { closeCase } from '@/lib/operations/cases/close-case'
import { reopenCase } from '@/lib/operations/cases/reopen-case'
import { undoAct } from '@/lib/operations/cases/undo-act'
import { viewCase } from '@/lib/operations/cases/view-case'
import { drawRoutine } from '@/lib/operations/insights/draw-routine'
import { judgeDrawn } from '@/lib/operations/insights/judge-drawn'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { archivePatient } from '@/lib/operations/patients/archive-patient'
import { mergePatients } from '@/lib/operations/patients/merge-patients'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import type { Insights } from '@/lib/insights/insights'
import type { Section } from '@/lib/insights/sections'
import { type Tier, tiers } from '@/lib/triage/urgency'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { newAlert, newCase, newIntake, save, submit, type TestCase } from '@/tests/support/patient'
import { opened, restricted } from '@/tests/support/restricted'
import { drawnIds, routineCase } from '@/tests/support/routine'
import { casesAsTold } from '@/tests/support/told-anew'
import { eraseNow, newLead } from '@/tests/support/whole-patient'

/** Every figure but those of contact, tries, returns and handouts, beside the same counted in another way. */
const keel = testKeel()

const day = 24 * 60
const zone = 'America/Los_Angeles'

const see = async (minutes = 2 * day, clinic = keel.here) =>
  must(await viewInsights(clinic.lead, { weeks: 12, section: null }, at(minutes)))

const revisionOf = async ({ caseId }: TestCase, minutes: number) =>
  must(await viewCase(keel.here.clinician, { caseId }, at(minutes))).revision
const claim = async ({ caseId }: TestCase, minutes: number) =>
  must(await claimCase(keel.here.clinician, { caseId }, at(minutes)))
async function change(subject: TestCase, tier: Tier, reason: string, minutes: number) {
  const { caseId } = subject
  const asked = { caseId, revision: await revisionOf(subject, minutes), tier, reason, words: 'Because.' }
  must(await changeTier(keel.here.clinician, asked, at(minutes)))
}
async function close(subject: TestCase, outcome: string, minutes: number, said: object = {}) {
  const { caseId } = subject
  const asked = { caseId, revision: await revisionOf(subject, minutes), outcome, words: 'Done.', ...said }
  must(await closeCase(keel.here.clinician, asked, at(minutes)))
}
async function reopen(subject: TestCase, tier: Tier, minutes: number) {
  const { caseId } = subject
  const asked = { caseId, revision: await revisionOf(subject, minutes), tier, words: 'Worse.' }
  must(await reopenCase(keel.here.clinician, asked, at(minutes)))
}
async function undoLast({ caseId }: TestCase, minutes: number) {
  const rows = await keel.asOwner('SELECT id FROM case_event WHERE case_id = $1 ORDER BY at, id', [caseId])
  must(await undoAct(keel.here.clinician, { caseId, eventId: String(rows.at(-1)?.id) }, at(minutes)))
}
const soon = () => newCase(keel, keel.here)
const alert = () => newAlert(keel, keel.here)

let toErase: readonly string[]

/** Cases that are looked at in time, late and never, lowered, raised, taken back, closed, closed again. */
async function work() {
  const inTime = await alert()
  await claim(inTime, 4)
  await change(inTime, 'SOON', 'examined', 5)
  await alert()
  const takenBack = await soon()
  await claim(takenBack, 30)
  await change(takenBack, 'EMERGENCY', 'other', 31)
  await undoLast(takenBack, 32)
  await close(takenBack, 'admitted', 40, { codes: ['M48.0', 'M54.5'], judged: 'too-low' })
  const raised = await soon()
  await claim(raised, 10)
  await close(raised, 'seen', 15, { codes: ['M54.5'], judged: 'right' })
  await reopen(raised, 'EMERGENCY', 20)
  await close(raised, 'sent-to-emergency', 50, { codes: ['M54.5'], judged: 'too-low' })
  await close(await soon(), 'opened-in-error', 6, { judged: 'too-high' })
  const reopened = await soon()
  await close(reopened, 'seen', 12, { codes: ['M45'], judged: 'right' })
  await undoLast(reopened, 13)
  const withdrawn = await alert()
  must(await save(withdrawn, { 'ces-retention': 'no' }, { revision: 1, clock: at(1) }))
  must(await save(withdrawn, { 'ces-retention': 'new' }, { revision: 2, clock: at(2) }))
  await change(withdrawn, 'URGENT', 'known-condition', 12)
  await change(withdrawn, 'SOON', 'examined', 13)
}

/** Cases that are new again by what their patient said after a look: late and closed, in time, and lowered at the look. */
async function heardAgain() {
  const late = await alert()
  await close(late, 'sent-to-emergency', 100)
  must(await submit(late, 1, at(120)))
  const prompt = await alert()
  await claim(prompt, 3)
  must(await save(prompt, { 'faint-clammy': 'yes' }, { page: 'sudden-signs', revision: 1, clock: at(20) }))
  await change(prompt, 'URGENT', 'examined', 50)
  const lowered = await alert()
  await change(lowered, 'SOON', 'examined', 13)
  await undoLast(lowered, 14)
  await change(lowered, 'URGENT', 'examined', 15)
  must(await save(lowered, { 'faint-clammy': 'yes' }, { page: 'sudden-signs', revision: 1, clock: at(21) }))
}

/** Records that became one, are restricted, or are of nobody who is a patient here any more. */
async function edges() {
  const [kept, other] = [await soon(), await alert()]
  await close(kept, 'seen', 8, { codes: ['M54.5'], judged: 'right' })
  await change(other, 'URGENT', 'examined', 9)
  const pair = { patientId: kept.patient.patientId, otherId: other.patient.patientId }
  const drawn = must(await viewMerge(keel.here.clinician, pair, start)).pair?.drawn ?? ''
  must(await mergePatients(keel.here.clinician, { ...pair, drawn, taken: [] }, at(20)))
  const secret = await soon()
  await close(secret, 'referred', 9, { codes: ['M45'], judged: 'too-high' })
  await restricted(keel.here, secret.patient.patientId)
  await opened(keel.here.lead, secret.patient.patientId)
  const gone = await soon()
  await close(gone, 'advice-given', 7)
  must(await archivePatient(keel.here.clinician, { patientId: gone.patient.patientId }, at(30)))
  await newIntake(keel.here)
}

beforeAll(async () => {
  await work()
  await heardAgain()
  await edges()
  const again = await alert()
  await close(again, 'seen', 100)
  must(await submit(again, 1, at(120)))
  await claim(again, 126)
  const lowered = await alert()
  must(await submit(lowered, 1))
  await claim(lowered, 14)
  await change(lowered, 'ROUTINE', 'known-condition', 20)
  await close(lowered, 'admitted', 25, { codes: ['M54.5'], judged: 'right' })
  const unsent = await newIntake(keel.here)
  await close(again, 'seen', 130)
  toErase = [lowered.patient.patientId, unsent.patient.patientId, again.patient.patientId]
  // Two weeks of forms more, one of them sent in the last hour of a Sunday at the clinic.
  const moved = await keel.asOwner('SELECT id FROM submission WHERE clinic_id = $1 ORDER BY id LIMIT 2', [keel.here.id])
  for (const [index, sentAt] of ['2026-11-16T07:59:59Z', '2026-11-03T20:00:00Z'].entries()) {
    await keel.asOwner('UPDATE submission SET submitted_at = $2 WHERE id = $1', [moved[index]?.id, sentAt])
  }
})

const sorted = <Each>(each: readonly Each[]) =>
  [...each].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
const countOf = <Each>(each: readonly Each[], is: (one: Each) => boolean) => each.filter(is).length

/** Of so many, in order, between which two it falls. */
function quantile(values: readonly number[], share: number): number | null {
  const known = [...values].sort((one, other) => one - other)
  const place = (known.length - 1) * share
  const [below, above] = [known[Math.floor(place)], known[Math.ceil(place)]]
  return below === undefined || above === undefined ? null : below + (above - below) * (place - Math.floor(place))
}

const counted: Readonly<Record<string, (insights: Insights) => Promise<void>>> = {
  intakes: async ({ forms }) => {
    const rows = await keel.asOwner(
      `SELECT date_trunc('week', submitted_at AT TIME ZONE $2)::date::text AS monday, tier, count(*)::int AS n
       FROM submission WHERE clinic_id = $1 GROUP BY 1, 2`,
      [keel.here.id, zone],
    )
    const shown = forms.flatMap(({ monday, byTier }) =>
      tiers.flatMap((tier) => (byTier[tier] > 0 ? [{ monday, tier, n: byTier[tier] }] : [])),
    )
    expect(sorted(shown)).toEqual(sorted(rows))
    expect(rows.length).toBeGreaterThan(2)
  },
  'first-look': async ({ looks }) => {
    const told = await casesAsTold(keel, keel.here)
    // All of this is seen after two days: nothing is still to come.
    const allowed = (tier: Tier) => (tier === 'EMERGENCY' ? 10 : day) * 60_000
    for (const shown of looks) {
      const own = told.filter(({ tierAtLook }) => tierAtLook === shown.tier)
      const spans = own.flatMap(({ lookedAfterMs }) => lookedAfterMs ?? [])
      expect(shown).toEqual({
        ...{ tier: shown.tier, cases: own.length, overdue: own.length - spans.length, waiting: 0 },
        inTime: countOf(spans, (ms) => ms <= allowed(shown.tier)),
        late: countOf(spans, (ms) => ms > allowed(shown.tier)),
        ...{ medianMs: quantile(spans, 0.5), ninetiethMs: quantile(spans, 0.9) },
      })
    }
    expect(looks[0]).toMatchObject({ inTime: expect.any(Number) as number, late: expect.any(Number) as number })
  },
  codes: async ({ codes }) => {
    const closings = (await casesAsTold(keel, keel.here)).flatMap(({ closing }) => closing ?? [])
    const all = closings.flatMap(({ outcome, codes: chosen = [] }) => chosen.map(({ icd10 }) => `${icd10} ${outcome}`))
    const expected = [...new Set(all)].map((each) => [each, countOf(all, (one) => one === each)])
    expect(sorted(codes.map(({ icd10, outcome, cases }) => [`${icd10} ${outcome}`, cases]))).toEqual(sorted(expected))
    expect(expected.length).toBeGreaterThan(2)
  },
  hospital: async ({ ended, judged }) => {
    const closed = (await casesAsTold(keel, keel.here)).flatMap(({ triageTier, closing }) =>
      closing && closing.outcome !== 'opened-in-error' ? [{ triageTier, ...closing }] : [],
    )
    for (const shown of ended) {
      const own = closed.filter(({ triageTier }) => triageTier === shown.tier)
      expect(shown).toEqual({
        ...{ tier: shown.tier, closed: own.length },
        sent: countOf(own, ({ outcome }) => outcome === 'sent-to-emergency'),
        admitted: countOf(own, ({ outcome }) => outcome === 'admitted'),
        right: countOf(own, (each) => each.judged === 'right'),
        tooHigh: countOf(own, (each) => each.judged === 'too-high'),
        tooLow: countOf(own, (each) => each.judged === 'too-low'),
      })
    }
    expect(judged.judged).toBe(countOf(closed, (each) => each.judged !== undefined))
  },
  flags: async ({ flags }) => {
    const raised = (await keel.asOwner(
      `SELECT flag, intake_id AS form, min(raised_at) AS at FROM finding WHERE clinic_id = $1 GROUP BY 1, 2`,
      [keel.here.id],
    )) as unknown as readonly { readonly flag: string; readonly form: string; readonly at: Date }[]
    const flagsOfForms = [...new Set(raised.map(({ flag }) => flag))]
    expect(sorted(flags.lines.map(({ flag, raised: n }) => [flag, n]))).toEqual(
      sorted(flagsOfForms.map((flag) => [flag, countOf(raised, (each) => each.flag === flag)])),
    )
    const told = await casesAsTold(keel, keel.here)
    const changesOf = (flag: string | null, isLowered: boolean | null, reason?: string) =>
      told.filter(({ intakeId, changes }) =>
        changes.some(
          ({ at: changedAt, from, to, reason: given }) =>
            raised.some((up) => (flag ?? up.flag) === up.flag && up.form === intakeId && up.at <= changedAt) &&
            (isLowered ?? tiers.indexOf(to) > tiers.indexOf(from)) === tiers.indexOf(to) > tiers.indexOf(from) &&
            (reason === undefined || given === reason),
        ),
      ).length
    for (const { flag, lowered, madeMoreUrgent, changed, reasons } of flags.lines) {
      expect([flag, lowered, madeMoreUrgent]).toEqual([flag, changesOf(flag, true), changesOf(flag, false)])
      expect([flag, changed]).toEqual([flag, changesOf(flag, null)])
      for (const each of reasons) expect(each.cases).toBe(changesOf(flag, each.isLowered, each.reason))
    }
    expect([flags.lowered, flags.madeMoreUrgent]).toEqual([changesOf(null, true), changesOf(null, false)])
  },
  'drop-off': async ({ dropOff, period }) => {
    const forms = await keel.asOwner(
      `SELECT i.current_page AS page, s.id IS NOT NULL AS "isSent", i.saved_at AS "savedAt"
       FROM intake i LEFT JOIN submission s ON s.clinic_id = i.clinic_id AND s.intake_id = i.id WHERE i.clinic_id = $1`,
      [keel.here.id],
    )
    const resting = forms.filter(
      ({ isSent, savedAt }) => !isSent && (savedAt as Date).getTime() < period.until.getTime() - day * 60_000,
    )
    const sent = countOf(forms, ({ isSent }) => isSent === true)
    const left = resting.length
    expect(dropOff).toMatchObject({ begun: forms.length, sent, left, answering: forms.length - sent - left })
    const places = [...new Set(resting.map(({ page }) => String(page)))]
    expect(sorted(dropOff.pages.map(({ count }) => count))).toEqual(
      sorted(places.map((place) => countOf(resting, ({ page }) => page === place))),
    )
  },
}

it.each(Object.keys(counted))('%s: the same as counted in another way', async (section) => {
  await counted[section]?.(await see())
})

const figuresOf = {
  ...{ intakes: 'forms', 'first-look': 'looks', contact: 'reached', tries: 'reached', returns: 'returns' },
  ...{ codes: 'codes', hospital: 'ended', flags: 'flags', 'drop-off': 'dropOff', handouts: 'handouts' },
} as const satisfies Partial<Record<Section, keyof Insights>>

it('what was erased is counted on where it can be, as it was counted before, and is gone from the rest, which says so', async () => {
  const before = await see()
  const lead = await newLead(keel.here)
  for (const patientId of toErase) await eraseNow(lead, patientId)
  const after = await see()
  for (const part of ['forms', 'looks', 'dropOff'] as const) expect(after[part]).toEqual(before[part])
  for (const section of ['codes', 'hospital', 'flags']) await counted[section]?.(after)
  expect(after.ended).not.toEqual(before.ended)
  const lost = Object.entries(figuresOf).filter(([, part]) => !isDeepStrictEqual(after[part], before[part]))
  expect(lost.map(([section]) => section)).toEqual(expect.arrayContaining(['flags', 'hospital', 'handouts']))
  for (const [section] of lost) {
    expect(clinicWords.insights.about[section as keyof typeof figuresOf]).toContain('was erased since')
  }
})

it('what was drawn and found of routine cases is the same as counted case by case', async () => {
  for (const hour of [17, 18, 19, 20]) await routineCase(keel, keel.there, `2026-10-05T${String(hour)}:00:00Z`)
  must(await drawRoutine(keel.there.lead, { month: '2026-10' }, start))
  const [first, second, third] = await drawnIds(keel, keel.there)
  for (const [caseId, found] of [
    [first, 'right'],
    [second, 'URGENT'],
    [third, 'cannot-tell'],
  ]) {
    must(await judgeDrawn(keel.there.lead, { caseId, revision: 0, choice: found, words: 'Looked.' }, at(3)))
  }
  const found = await keel.asOwner(
    `SELECT coalesce(found, 'none') AS found, count(*)::int AS n FROM routine_draw_case WHERE clinic_id = $1 GROUP BY 1`,
    [keel.there.id],
  )
  const of = (which: string) => Number(found.find((row) => row.found === which)?.n ?? 0)
  expect((await see(5, keel.there)).draws).toMatchObject([
    {
      ...{ month: '2026-10', ofCases: 4, drawn: found.reduce((sum, { n }) => sum + Number(n), 0), erased: 0 },
      ...{ right: of('right'), tooLow: of('too-low'), tooHigh: of('too-high'), cannotTell: of('cannot-tell') },
    },
  ])
  expect([of('right'), of('too-low'), of('cannot-tell'), of('none')]).toEqual([1, 1, 1, 1])
})
