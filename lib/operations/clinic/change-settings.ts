import 'server-only'
import { changedSettings, isWeakened, settingsSchema } from '@/lib/clinics/settings'
import { pathways } from '@/lib/content/pathways/registry'
import { getClinic, settingsOf, updateSettings } from '@/lib/db/clinics'
import { takeStartAddress } from '@/lib/db/start-pages'
import { eachBox, refused } from '@/lib/result'
import { defineCommand, done, unchanged } from '../gateway'
import { drawnRevision } from '../steps/drawn-revision'

/** New targets and hours count for cases that open from now on, and where a due time is set anew; what is due already stays due. */
export const changeSettings = defineCommand({
  who: 'staff',
  action: 'clinic.change',
  input: settingsSchema.extend({ revision: drawnRevision }),
  fieldAt: eachBox,
  load: ({ tx, clinicId }) => getClinic(tx, clinicId),
  asksAnew: (clinic, after) => isWeakened(settingsOf(clinic), after),
  run: async ({ tx, clinicId }, clinic, { revision, ...settings }) => {
    if (!areKnown(settings.pathways)) return refused('invalid', { fields: { pathways: { code: 'choose-from-list' } } })
    const changed = changedSettings(settingsOf(clinic), settings)
    if (changed.length === 0) return unchanged(null)
    if (clinic.revision !== revision) return refused('settings-changed')
    if (changed.includes('startAddress') && !(await takeStartAddress(tx, settings.startAddress))) return addressTaken
    if (!(await updateSettings(tx, clinicId, settings, revision))) return refused('settings-changed')
    return done(null, { type: 'clinic.changed', fields: [...changed] })
  },
})

const addressTaken = refused('invalid', { fields: { startAddress: { code: 'start-address-taken' } } })

const areKnown = (chosen: readonly string[]): boolean => chosen.every((id) => pathways.some((each) => each.id === id))
