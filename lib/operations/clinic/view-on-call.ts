import 'server-only'
import { z } from 'zod'
import { onCallIds, onCallPlaces, seenOnCall } from '@/lib/clinics/on-call'
import { getClinic } from '@/lib/db/clinics'
import { listMayBeCalled } from '@/lib/db/on-call'
import { hasMailServer } from '@/lib/mail/transport'
import { defineQuery, done } from '../gateway'

/** Who is called when nobody looks, who stands in for them just now, and who else could be. */
export const viewOnCall = defineQuery({
  who: 'staff',
  action: 'on-call.change',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, now }, { onCallFrom: from }) => {
    const all = await listMayBeCalled(tx, clinicId, now)
    const ids = onCallIds(all)
    const people = all.map(({ id, name, isAway, cover }) => ({ id, name, isAway, cover: cover?.name ?? null }))
    const seen = seenOnCall(ids, from)
    return done({ people, ids, from, seen, places: onCallPlaces, canSend: hasMailServer() })
  },
})
