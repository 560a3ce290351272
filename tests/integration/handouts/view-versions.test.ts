import { describe, expect, it } from 'vitest'
import { findHandout } from '@/lib/content/handouts/library'
import { locales } from '@/lib/intake/questionnaire'
import { beginDraft } from '@/lib/operations/drafts/begin-draft'
import { publishDraft } from '@/lib/operations/drafts/publish-draft'
import { submitDraft } from '@/lib/operations/drafts/submit-draft'
import { assignHandouts } from '@/lib/operations/handouts/assign-handouts'
import { retireHandout } from '@/lib/operations/handouts/retire-handout'
import { takeBackHandout } from '@/lib/operations/handouts/take-back-handout'
import { viewVersions } from '@/lib/operations/handouts/view-versions'
import { must } from '@/prisma/sample/live-story'
import { at, start } from '@/tests/support/clinic'
import { about, drawn, english, published, savePart, spanish } from '@/tests/support/draft'
import { testKeel } from '@/tests/support/keel'
import { newCase, type TestCase } from '@/tests/support/patient'
import { refusesOthers } from '@/tests/support/refusals'
import { restricted } from '@/tests/support/restricted'

const keel = testKeel()
const view = async (input: object) => must(await viewVersions(keel.here.clinician, input, start))

/** Changed and published once more, with this text in English. */
async function publishedAgain(handoutId: string, text: string): Promise<void> {
  must(await beginDraft(keel.here.lead, { of: handoutId }, start))
  must(await savePart(keel.here.lead, handoutId, { ...english, text }))
  must(await submitDraft(keel.here.lead, await drawn(keel.here.lead, handoutId), start))
  must(await publishDraft(keel.here.clinician, await drawn(keel.here.clinician, handoutId), start))
}

const send = async ({ caseId }: TestCase, handout: string, minute = 4) => {
  const chosen = { caseId, handouts: [handout], personalLine: '', thoughtOf: true }
  return must(await assignHandouts(keel.here.clinician, chosen, at(minute))).assignmentId
}

describe('viewVersions', () => {
  refusesOthers(keel, {
    operation: viewVersions,
    action: 'handout.browse',
    input: () => ({ handout: 'h2' }),
    roles: ['clinician', 'lead'],
    elsewhere: null,
  })

  it('has one of Keel’s before it was ever sent, and keeps no name of anybody', async () => {
    const { value, audit } = await keel.recorded(() => view({ handout: 'h16' }))
    const version = findHandout('h16')?.version
    expect(value).toMatchObject({ from: version, to: version, changes: null, given: [], isOut: true })
    expect(value.versions).toEqual([{ version, languages: locales, sent: 0 }])
    expect(audit).toEqual([])
  })

  it('shows any two beside each other, in a language, also once it is retired', async () => {
    const handout = await published(keel.here, [english, spanish, about])
    await publishedAgain(handout, `${english.text}\n\nHop twice.`)
    await publishedAgain(handout, english.text.replace('Hop now', 'Hop later'))
    const changed = async (input: object) => {
      const { changes, ...rest } = await view({ handout, ...input })
      return [rest.from, rest.to, changes?.filter(({ kind }) => kind !== 'same').map(({ text }) => text.trim())]
    }
    expect(await changed({})).toEqual([2, 3, expect.arrayContaining(['Hop twice.'])])
    expect(await changed({ from: '1', to: '2' })).toEqual([1, 2, ['Hop twice.']])
    expect(await changed({ from: '1', to: '3' })).toEqual([1, 3, ['now', 'later']])
    expect(await changed({ from: '1', to: '3', locale: 'es' })).toEqual([1, 3, []])
    expect(await changed({ from: '7', to: 'x', locale: 'fr' })).toEqual(await changed({}))
    must(await retireHandout(keel.here.lead, { handoutId: handout }, start))
    expect(await view({ handout })).toMatchObject({ title: english.title, isOut: false, to: 3 })
    expect(await viewVersions(keel.there.clinician, { handout }, start)).toEqual({ ok: false, code: 'not-found' })
  })

  it('says to whom one went and how far they are, the latest first, and that they were shown', async () => {
    const handout = await published(keel.here)
    const first = await newCase(keel, keel.here)
    const second = await newCase(keel, keel.here)
    await send(first, handout, 4)
    const assignmentId = await send(second, handout, 5)
    must(await takeBackHandout(keel.here.clinician, { caseId: second.caseId, assignmentId }, at(6)))
    const { value, audit } = await keel.recorded(() => view({ handout, of: 1 }))
    expect(value.versions).toEqual([{ version: 1, languages: ['en'], sent: 1 }])
    expect(value.given).toMatchObject([
      { patient: { id: second.patient.patientId }, takenBackAt: at(6).now(), by: keel.here.clinician.name },
      { patient: { id: first.patient.patientId }, takenBackAt: null, openedAt: null, locale: 'en' },
    ])
    const shown = [second.patient.patientId, first.patient.patientId]
    expect(audit.map(({ event }) => event)).toEqual([{ type: 'list.viewed', list: 'given', patientIds: shown }])
    expect((await view({ handout, of: 2 })).given).toEqual([])
  })

  it('names nobody whose record is restricted', async () => {
    const handout = await published(keel.here)
    const subject = await newCase(keel, keel.here)
    await send(subject, handout)
    await restricted(keel.here, subject.patient.patientId)
    const { value, audit } = await keel.recorded(() => view({ handout, of: 1 }))
    expect(value.given.map(({ patient }) => patient)).toEqual([null])
    expect(JSON.stringify(value)).not.toContain(subject.patient.patientId)
    expect(audit).toEqual([])
  })

  it('turns pages without leaving anybody out, each of them by its index', async () => {
    const handout = await published(keel.here)
    const { patient } = await newCase(keel, keel.here)
    await keel.asOwner(
      `INSERT INTO assignment (clinic_id, id, handout_version_id, patient_id, assigned_at)
        SELECT v.clinic_id, gen_random_uuid(), v.id, $2, now() - (n % 7) * interval '1 hour'
        FROM handout_version v, generate_series(1, 120) n WHERE v.clinic_id = $1 AND v.handout = $3`,
      [keel.here.id, patient.patientId, handout],
    )
    const seen: string[] = []
    let after: string | null = null
    do {
      const { given, next }: { given: readonly { readonly id: string }[]; next: string | null } = await view({
        ...{ handout, of: 1, after },
      })
      seen.push(...given.map(({ id }) => id))
      after = next
    } while (after !== null)
    expect([seen.length, new Set(seen).size]).toEqual([120, 120])
  })

  it.each(['', 'h99', '__proto__'])('has none called %j', async (handout) => {
    expect(await viewVersions(keel.here.clinician, { handout }, start)).toEqual({ ok: false, code: 'not-found' })
  })
})
