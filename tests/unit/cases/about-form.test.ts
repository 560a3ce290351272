import { describe, expect, it } from 'vitest'
import { aboutForm } from '@/lib/cases/about-form'
import type { Heard } from '@/lib/cases/read-forms'
import { findHandout } from '@/lib/content/handouts/library'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { formContentOf } from '@/lib/content/pathways/form-content'
import { cautions } from '@/lib/handouts/suggest'
import type { Answers } from '@/lib/intake/questionnaire'
import { freeze } from '@/lib/intake/submission'
import type { PathwayForm } from '@/lib/pathways/pathway'
import { triage } from '@/lib/triage/triage'

const subject = { age: 30, sex: 'female' } as const
const sentOn = new Date('2026-03-02T17:00:00Z')
const weeksOn = (weeks: number) => new Date(sentOn.getTime() + weeks * 7 * 24 * 60 * 60_000)
const content = formContentOf({ givenName: 'Ana', familyName: 'Ruiz', preferredName: '' })

function heard({ questionnaire, ruleSet }: PathwayForm, answers: Answers, submittedAt = sentOn): Heard {
  const form = { questionnaire, answers, subject, locale: 'en' } as const
  const { findings } = triage({ ...form, ruleSet, stage: 'complete' })
  const asked = { questionnaire: questionnaire.id, questionnaireVersion: questionnaire.version, answers, subject }
  const raised = { ruleSet: ruleSet.fingerprint, raisedAt: submittedAt, withdrawnAt: null, acknowledgedAt: null }
  return {
    sent: { ...asked, submittedAt, tier: 'ROUTINE', frozen: freeze(questionnaire, answers, subject, 'en') },
    findings: findings.map((finding) => ({ id: finding.id, flag: finding.id, finding, ...raised })),
  }
}

const whole = (answers: Answers) => heard(backPain.intake, answers)
/** Three weeks after the whole one. */
const short = (answers: Answers) => heard(backPain.checkIn, answers, weeksOn(3))

const against = (handout: string, { sent, findings }: Heard, weeks: number, behind: Heard | null = null) => {
  const entry = findHandout(handout)
  if (!entry) throw new Error('no such handout')
  const about = aboutForm(
    { form: { sent }, findings, tier: 'ROUTINE', behind },
    { now: weeksOn(weeks), subject },
    content,
  )
  return cautions(entry, [about])
}

const pregnant = (weeks: number) => ({ pregnancy: 'yes', 'pregnancy-weeks': weeks })
const early = ['Is pregnant before week 20: to be asked before ibuprofen or the like']
const late = ['Is 20 weeks pregnant or more: no ibuprofen or the like']
const unknown = ['Was pregnant when asked, and the week is not known now: to be asked before ibuprofen or the like']

describe('the week of a pregnancy', () => {
  it.each([
    [17, 0, early],
    [17, 2.99, early],
    [17, 3, late],
    [17, 25, late],
    [17, 26, unknown],
    [42, 0.5, late],
    [44, 0, unknown],
  ])('that was %i when the form was sent speaks, %d weeks later, so', (then, later, expected) => {
    expect(against('h7', whole(pregnant(then)), later)).toEqual(expected)
  })

  it('stands still while the form is not sent, and runs back for no clock that is behind', () => {
    const { sent, findings } = whole(pregnant(19))
    const draft = { ...sent, asTyped: {}, locale: 'en' as const, savedAt: sentOn }
    const asking = { now: weeksOn(4), subject }
    const about = aboutForm({ form: { draft }, findings, tier: 'ROUTINE', behind: null }, asking, content)
    expect(about.answers).toMatchObject(pregnant(19))
    expect(against('h7', whole(pregnant(20)), -3)).toEqual(late)
  })
})

describe('a short form with the whole one behind it', () => {
  it.each<[string, Answers, Answers, number, readonly string[]]>([
    ['passes the pregnancy over: it is known still, in the week of today', pregnant(17), {}, 3, late],
    ['says pregnant and no week: the week of before runs on', pregnant(12), { pregnancy: 'yes' }, 3, early],
    ['the same, late', pregnant(17), { pregnancy: 'yes' }, 3, late],
    ['says pregnant where nobody knew', { pregnancy: 'no' }, pregnant(17), 6, late],
    ['says that she is not', pregnant(17), { pregnancy: 'no' }, 9, []],
    ['says another week', pregnant(30), pregnant(10), 3, early],
    ['says a week that is past its end: no older one stands in', pregnant(3), pregnant(40), 9, unknown],
    [
      'is silent on the stop list, which it does not ask',
      { 'nsaid-cautions': ['kidney-disease'] },
      {},
      3,
      ['Is on the stop list by an illness: no ibuprofen or the like'],
    ],
  ])('%s', (_what, before, now, weeks, expected) => {
    expect(against('h7', short(now), weeks, whole(before))).toEqual(expected)
  })

  it('keeps a sign that it passed over, and lets no "no" of before stand for one', () => {
    const feels = { 'neuro-numb-one': 'no', 'ces-both-legs': 'no', 'ces-saddle': 'no' }
    const [reason = ''] = findHandout('h6')?.cautionedWhen?.map((each) => each.reason) ?? []
    expect(against('h6', short({}), 3, whole({ ...feels, 'neuro-numb-one': 'new' }))).toContain(reason)
    expect(against('h6', short({}), 3, whole(feels))).toContain(reason)
    expect(against('h6', short(feels), 3, whole({ ...feels, 'neuro-numb-one': 'new' }))).not.toContain(reason)
    const weak = { 'neuro-weak-one': 'new' }
    const hands = against('h13', short({}), 3, whole(weak))
    expect(hands).toEqual(against('h13', whole(weak), 3))
    expect(hands).not.toEqual([])
  })
})
