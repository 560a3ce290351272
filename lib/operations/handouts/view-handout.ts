import 'server-only'
import { z } from 'zod'
import { getClinic, letterheadOf } from '@/lib/db/clinics'
import { exercisesIn } from '@/lib/content/exercises/told'
import { findHandout, givenByItself } from '@/lib/content/handouts/library'
import { picturesOf } from '@/lib/content/pictures/pictures'
import { versionsUsed } from '@/lib/db/insights-versions'
import { listHandoutEvents } from '@/lib/db/own-handout-events'
import { listPublishedOwn } from '@/lib/db/own-handouts'
import { versionsUnderstood } from '@/lib/insights/versions'
import { locales } from '@/lib/intake/questionnaire'
import { refused } from '@/lib/result'
import { defineQuery, done, wouldAllow } from '../gateway'
import { loadSendable } from '../steps/load-sendable'

/** A handout as a patient would see it, for the clinician who is about to send it. */
export const viewHandout = defineQuery({
  who: 'staff',
  action: 'handout.browse',
  input: z.object({ handout: z.string().max(36), locale: z.enum(locales).default('en') }),
  load: async (context, { handout }) => (await loadSendable(context, [handout]))[0] ?? refused('not-found'),
  run: async ({ tx, clinicId, actor }, { shelved, copies }, input) => {
    const { title, body, locale, teachBack, version, reviewedOn, sources } =
      copies.find(({ locale: each }) => each === input.locale) ?? copies[0]
    const { handout, about, isOwn, adapts, keelsIsNow } = shelved
    const clinic = await getClinic(tx, clinicId)
    const keels = findHandout(handout)
    return done({
      ...{ title, body, locale, teachBack, version, reviewedOn, sources, about, isOwn, adapts, keelsIsNow },
      /** Of Keel's own: who has read the translation. */
      review: keels?.words[locale].review ?? null,
      languages: copies.map((copy) => copy.locale),
      pictures: picturesOf(body),
      drawn: exercisesIn(body),
      clinic: letterheadOf(clinic),
      timeZone: clinic.timeZone,
      events: isOwn ? await listHandoutEvents(tx, clinicId, handout) : [],
      understood: versionsUnderstood(await versionsUsed(tx, clinicId, handout)),
      mayWrite: wouldAllow(actor, 'draft.write'),
      isGivenByItself: givenByItself.includes(handout),
      /** What is only being written is not sent in its place yet. */
      adaptedBy: (await listPublishedOwn(tx, clinicId)).find(({ adapts }) => adapts === handout)?.id ?? null,
    })
  },
})
