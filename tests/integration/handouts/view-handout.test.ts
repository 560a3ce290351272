import { describe, expect, it } from 'vitest'
import { findHandout } from '@/lib/content/handouts/library'
import { viewHandout } from '@/lib/operations/handouts/view-handout'
import { must } from '@/prisma/sample/live-story'
import { start } from '@/tests/support/clinic'
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
