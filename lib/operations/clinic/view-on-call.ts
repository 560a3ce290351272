import 'server-only'
import { z } from 'zod'
import { onCallIds, onCallPlaces, seenOnCall } from '@/lib/clinics/on-call'
import { getClinic } from '@/lib/db/clinics'
import { listMayBeCalled } from '@/lib/db/on-call'
import { hasMailServer } from '@/lib/mail/transport'
import { serverKey } from '@/lib/push/push-keys'
import { defineQuery, done } from '../gateway'

/** Who is called when nobody looks, who stands in for them just now, and who else could be. */
export const viewOnCall = defineQuery({
  who: 'staff',
  action: 'on-call.change',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, now }, { onCallFrom: from }) => {
    const all = await listMayBeCalled(tx, clinicId, { now, serverKey: serverKey() })
    const ids = onCallIds(all)
    const people = all.map(({ id, name, isAway, cover, devices }) => ({
      ...{ id, name, isAway, cover: cover?.name ?? null },
      // Of whoever is really called.
      hasDevice: (isAway ? (cover?.devices ?? []) : devices).length > 0,
    }))
    const seen = seenOnCall(ids, from)
    return done({ people, ids, from, seen, places: onCallPlaces, canSend: hasMailServer() })
  },
})
