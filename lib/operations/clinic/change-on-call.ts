import 'server-only'
import { onCallAs, onCallIds, onCallSchema, seenOnCall } from '@/lib/clinics/on-call'
import { getClinic, setOnCallFrom } from '@/lib/db/clinics'
import { listMayBeCalled, lockOnCall, placeOnCall } from '@/lib/db/on-call'
import { refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'

/** Who is called when nobody looks, first to last; an empty list calls nobody. */
export const changeOnCall = defineCommand({
  who: 'staff',
  action: 'on-call.change',
  input: onCallSchema,
  load: async ({ tx, clinicId }) => {
    await lockOnCall(tx, clinicId)
    return getClinic(tx, clinicId)
  },
  run: async ({ tx, clinicId, now }, { onCallFrom }, { people, from, seen }) => {
    const all = await listMayBeCalled(tx, clinicId, { now, serverKey: null })
    const staffIds = onCallAs(people, all)
    if ('ok' in staffIds) return staffIds
    const standing = seenOnCall(onCallIds(all), onCallFrom)
    if (seenOnCall(staffIds, from) === standing) return unchanged(null)
    if (seen !== standing) return refused('on-call-changed')
    await placeOnCall(tx, clinicId, staffIds)
    await setOnCallFrom(tx, clinicId, from)
    return done(null, { type: 'on-call.changed', staffIds: [...staffIds], from })
  },
})
