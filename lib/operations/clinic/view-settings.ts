import 'server-only'
import { z } from 'zod'
import { pathways } from '@/lib/content/pathways/registry'
import { getClinic, settingsOf } from '@/lib/db/clinics'
import { offeredPathways } from '@/lib/pathways/offered'
import { defineQuery, done } from '../gateway'

/** Everything that a lead may change. */
export const viewSettings = defineQuery({
  who: 'staff',
  action: 'clinic.change',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: (_context, clinic) =>
    Promise.resolve(
      done({
        revision: clinic.revision,
        settings: settingsOf(clinic),
        pathways: pathways.map(({ id, words }) => ({ id, name: words.en.name })),
        offered: offeredPathways(pathways, clinic.pathways).map(({ id }) => id),
      }),
    ),
})
