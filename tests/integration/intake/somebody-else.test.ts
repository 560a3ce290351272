import { describe, expect, it } from 'vitest'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { fillPage } from '@/lib/intake/fill-page'
import type { Answers } from '@/lib/intake/questionnaire'
import { visiblePages } from '@/lib/intake/visibility'
import { beginIntake } from '@/lib/operations/intake/begin-intake'
import { saveAnswers } from '@/lib/operations/intake/save-answers'
import { sayWhoFillsIn } from '@/lib/operations/intake/say-who-fills-in'
import { submitIntake } from '@/lib/operations/intake/submit-intake'
import { viewCheck } from '@/lib/operations/intake/view-check'
import { viewEmergency } from '@/lib/operations/intake/view-emergency'
import { viewHome } from '@/lib/operations/intake/view-home'
import { viewIntakePage } from '@/lib/operations/intake/view-intake-page'
import { viewResult } from '@/lib/operations/intake/view-result'
import type { FillingIn } from '@/lib/patients/filling-in'
import { must } from '@/prisma/sample/live-story'
import { answerCheckIn, advance, calm, newFollowed, thursday } from '@/tests/support/check-in'
import { at, start } from '@/tests/support/clinic'
import { testKeel } from '@/tests/support/keel'
import { caseIdOf, look, newPatient, ordinary } from '@/tests/support/patient'

const keel = testKeel()
const locale = 'es'
const subject = { age: 46, sex: 'female' } as const
const { questionnaire } = backPainIntake
const answers: Answers = { ...ordinary, 'filled-in-by': 'carer', 'night-pain': 'none', 'days-off': 2 }

async function begun(who: FillingIn) {
  const patient = await newPatient(keel.here)
  must(await sayWhoFillsIn(patient, { filledInBy: who }, start))
  const home = must(await viewHome(patient, { locale }, start))
  const { intakeId } = must(await beginIntake(patient, { agreed: true, locale }, at(1)))
  return { patient, intakeId, home }
}

/** All that a page says, as one text. */
const textOf = (shown: unknown) => JSON.stringify(shown)

/** Each sentence of it by itself. */
const sentencesOf = (shown: unknown): readonly string[] => {
  if (typeof shown === 'string') return [shown]
  return typeof shown === 'object' && shown !== null ? Object.values(shown).flatMap(sentencesOf) : []
}

/** To whoever reads it, or of somebody without a name. */
const saysYou = (sentence: string): boolean =>
  /(?<!\p{L})(?:usted|le)(?!\p{L})|(?:¿|^)(?:Tiene|Ha|Puede|Sus?)(?!\p{L})|\{name\}/iu.test(sentence) &&
  !sentence.includes('Alex')

describe.each(['carer', 'together'] as const)('a form that is filled in by somebody else (%s), in Spanish', (who) => {
  it('speaks of the patient by name from the page before it to what follows', async () => {
    const { patient, intakeId, home } = await begun(who)
    expect(home).toMatchObject({
      about: 'Alex',
      next: { words: { about: expect.stringContaining('de Alex') as string } },
    })
    let revision = 0
    for (const { id: page } of visiblePages(questionnaire, answers, subject)) {
      const { view, about } = must(await viewIntakePage(patient, { intakeId, page, locale }, at(2)))
      expect(about).toBe('Alex')
      const { blocks, title, intro } = view
      expect(textOf({ blocks, title, intro }), page).toContain('Alex')
      const own = blocks.filter((block) => !isPublished(block))
      expect(sentencesOf([title, intro, own]).filter(saysYou), page).toEqual([])
      const fields = fillPage(questionnaire, page, answers, subject, locale)
      const saving = { intakeId, page, revision, intent: 'continue', locale, fields }
      revision = must(await saveAnswers(patient, saving, at(3))).revision
    }
    const check = must(await viewCheck(patient, { intakeId, locale }, at(4)))
    expect(check.sections.map(({ title }) => title)).toContain('El dolor de Alex')
    expect(textOf(check.sections)).toContain('Alex no tiene dolor por la noche')
    must(await submitIntake(patient, { intakeId, revision, locale }, at(5)))
    const result = must(await viewResult(patient, { intakeId, locale }, at(6)))
    expect(result.about).toBe('Alex')
    expect(result.safetyNet[0]).toMatch(/^Alex no puede orinar/)
    expect(textOf(result.sections)).toContain('Alex no tiene dolor por la noche')

    const seen = await look(keel.here, await caseIdOf(keel, { patient, intakeId }))
    expect(seen.isByCarer).toBe(true)
    const rows = [...seen.answers.first, ...seen.answers.rest.flatMap(({ denied }) => denied)]
    expect(rows.find(({ item }) => item === 'night-pain')).toMatchObject({ answer: 'Alex has no pain at night' })
  })
})

const isPublished = (block: { readonly kind: string; readonly item?: string }) =>
  /^(?:phq|peg-|pain-(?:now|worst|usual)|filled-in-by)/.test(block.item ?? '') || block.item === 'suicidal-thoughts'

it('an emergency is said about the patient, on the page, on the card for the desk and where the form may end', async () => {
  const { patient, intakeId } = await begun('carer')
  const page = 'bladder-and-bowel'
  const fields = fillPage(questionnaire, page, { 'ces-bladder-leak': 'new' }, subject, locale)
  must(await saveAnswers(patient, { intakeId, page, revision: 0, intent: 'autosave', locale, fields }, at(2)))
  const { interrupt } = must(await viewIntakePage(patient, { intakeId, page, locale }, at(3)))
  expect(interrupt?.cards?.own).toMatchObject({
    opening: 'Alex tiene dolor de espalda. También hay esto:',
    request: 'A esta persona le dijeron que viniera enseguida para ver si hay una causa grave.',
  })
  expect(must(await viewEmergency(patient, { intakeId, locale }, at(3))).about).toBe('Alex')
  const seen = await look(keel.here, await caseIdOf(keel, { patient, intakeId }))
  expect(textOf(seen.findings)).toContain('Alex leaks pee without meaning to, even once')
})

it('the patient who opens the link after that is spoken to as “you”', async () => {
  const { patient, intakeId } = await begun('carer')
  must(await sayWhoFillsIn(patient, { filledInBy: 'patient' }, at(2)))
  const { view, about } = must(await viewIntakePage(patient, { intakeId, page: 'legs' }, at(3)))
  expect({ about, title: view.title }).toEqual({ about: null, title: 'Your legs' })
  expect(must(await viewHome(patient, {}, at(3))).about).toBeNull()
})

it('a check-in knows who fills it in, and speaks about the patient', async () => {
  const followed = await newFollowed(keel, keel.here)
  must(await advance(keel.here, followed, thursday()))
  must(await sayWhoFillsIn(followed.patient, { filledInBy: 'together' }, thursday(30)))
  const { intakeId } = await answerCheckIn(followed.patient, calm, thursday(60))
  const { view } = must(await viewIntakePage(followed.patient, { intakeId, page: 'life-since-then' }, thursday(61)))
  expect(view.title).toBe('Alex’s day')
  expect(textOf(view)).toContain('Does Alex manage at home?')
})
