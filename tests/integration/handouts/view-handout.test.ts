import { describe, expect, it } from 'vitest'
import { findHandout } from '@/lib/content/handouts/library'
import { viewHandout } from '@/lib/operations/handouts/view-handout'
import { publishDraft } from '@/lib/operations/drafts/publish-draft'
import { submitDraft } from '@/lib/operations/drafts/submit-draft'
import { must } from '@/prisma/sample/live-story'
import { answerTeachBack } from '@/lib/operations/handouts/answer-teach-back'
import { confirmHandout } from '@/lib/operations/handouts/confirm-handout'
import { at, start } from '@/tests/support/clinic'
import { about, begun, drawn, savePart } from '@/tests/support/draft'
import { firstHandout } from '@/tests/support/handout'
import { newCase } from '@/tests/support/patient'
import { testKeel } from '@/tests/support/keel'
import { refusesOthers } from '@/tests/support/refusals'

const keel = testKeel()

describe('viewHandout', () => {
  refusesOthers(keel, {
    operation: viewHandout,
    action: 'handout.browse',
    input: () => ({ handout: 'h2' }),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('shows one as the patient would read it', async () => {
    const result = await viewHandout(keel.here.clinician, { handout: 'h2' }, start)
    expect(result).toMatchObject({ ok: true, value: { locale: 'en', review: 'original' } })
    expect(result).toMatchObject({ value: { version: findHandout('h2')?.version } })
    const { clinic, pictures } = must(result)
    expect(clinic.phone).not.toBe('')
    expect(Object.keys(pictures)).toContain('weak-legs')
  })

  it('says what is sent in its place once that is published, and not while it is written', async () => {
    const placed = async () => must(await viewHandout(keel.here.lead, { handout: 'h8' }, start)).adaptedBy
    const own = await begun(keel.here.lead, 'h8')
    expect(await placed()).toBeNull()
    must(await savePart(keel.here.lead, own, about))
    must(await submitDraft(keel.here.lead, await drawn(keel.here.lead, own), start))
    must(await publishDraft(keel.here.clinician, await drawn(keel.here.clinician, own), start))
    expect(await placed()).toBe(own)
  })

  it('shows it in Spanish to whoever asks for it', async () => {
    const result = await viewHandout(keel.here.clinician, { handout: 'h2', locale: 'es' }, start)
    const title = findHandout('h2')?.words.es.title
    expect(result).toMatchObject({ ok: true, value: { locale: 'es', title } })
    expect(await viewHandout(keel.here.clinician, { handout: 'h2', locale: 'fr' }, start)).toMatchObject({
      ok: false,
      code: 'invalid',
    })
  })

  it.each(['', 'h99', '__proto__', 'constructor', '\0', 'H2'])('has none called %j', async (handout) => {
    expect(await viewHandout(keel.here.clinician, { handout }, start)).toEqual({ ok: false, code: 'not-found' })
  })
})

describe('how it was understood', () => {
  it('is counted by version, checked against another count, with the answer that was missed most', async () => {
    const worrying = findHandout('h2')?.words.en.teachBack.answers.find(({ verdict }) => verdict === 'worrying')
    for (const answer of ['any-sign-now', worrying?.id, worrying?.id]) {
      const subject = await newCase(keel, keel.here)
      const assignmentId = await firstHandout(subject)
      must(await confirmHandout(subject.patient, { assignmentId }, at(8)))
      must(await answerTeachBack(subject.patient, { assignmentId, answer }, at(9)))
      must(await answerTeachBack(subject.patient, { assignmentId, answer: 'any-sign-now', turn: 'second' }, at(10)))
    }
    const [newest] = must(await viewHandout(keel.here.clinician, { handout: 'h2' }, start)).understood
    expect(newest).toMatchObject({
      right: 1,
      worrying: 2,
      again: 2,
      answered: 3,
      missed: { words: worrying?.words, times: 2 },
    })
    const [sent] = await keel.asOwner(
      `SELECT count(*)::int AS n FROM assignment WHERE clinic_id = $1 AND handout_version_id IN
        (SELECT id FROM handout_version WHERE handout = 'h2')`,
      [keel.here.id],
    )
    expect(newest?.sent).toBe(sent?.n)
    expect(must(await viewHandout(keel.there.clinician, { handout: 'h2' }, start)).understood).toEqual([])
  })
})
