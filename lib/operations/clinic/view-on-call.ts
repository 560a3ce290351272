import 'server-only'
import { z } from 'zod'
import { onCallIds, onCallPlaces, seenOnCall } from '@/lib/clinics/on-call'
import { getClinic } from '@/lib/db/clinics'
import { listMayBeCalled } from '@/lib/db/on-call'
import { staffBounces } from '@/lib/db/staff-bounces'
import { hasMailServer } from '@/lib/mail/transport'
import { serverKey } from '@/lib/push/push-keys'
import { defineQuery, done } from '../gateway'

/** Who is called when nobody looks, who stands in for them just now, and who else could be. */
export const viewOnCall = defineQuery({
  who: 'staff',
  action: 'on-call.change',
  input: z.object({}),
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  run: async ({ tx, clinicId, now }, { onCallFrom: from, timeZone }) => {
    const all = await listMayBeCalled(tx, clinicId, { now, serverKey: serverKey() })
    const ids = onCallIds(all)
    const bounces = await staffBounces(tx, clinicId)
    const people = all.map(({ id, name, isAway, cover, devices }) => {
      // Whoever is really called.
      const called = isAway ? cover : { id, devices }
      return {
        ...{ id, name, isAway, cover: cover?.name ?? null },
        hasDevice: called !== null && called.devices.length > 0,
        bouncedAt: called && (bounces.get(called.id) ?? null),
      }
    })
    const seen = seenOnCall(ids, from)
    return done({ people, ids, from, seen, timeZone, places: onCallPlaces, canSend: hasMailServer() })
  },
})
