import 'server-only'
import { Prisma } from './generated/client'

/** Of the patient `p`: opening their record asks for a reason. One that became part of theirs counts as well. */
export const restricted = `
  EXISTS (SELECT FROM record_restriction x JOIN patient xp ON xp.clinic_id = x.clinic_id AND xp.id = x.patient_id
    WHERE x.clinic_id = p.clinic_id AND x.lifted_at IS NULL AND coalesce(xp.merged_into, xp.id) = p.id)`
export const isRestricted = Prisma.raw(restricted)

/** Of the patient `p`: whether it is the colleague whose id that is. Nobody is told of their own record. */
export const isOwnRecord = (colleague: string) => `
  EXISTS (SELECT FROM record_restriction x JOIN patient xp ON xp.clinic_id = x.clinic_id AND xp.id = x.patient_id
    WHERE x.clinic_id = p.clinic_id AND x.lifted_at IS NULL AND x.colleague_id = ${colleague}
      AND coalesce(xp.merged_into, xp.id) = p.id)`
