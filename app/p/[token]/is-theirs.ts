import type { PaperActor, Person } from '@/lib/access/actor'

/** Whether whoever is signed in here is the patient whose paper it is. */
export const isTheirs = (actor: Person | null, { clinicId, patientId }: PaperActor): boolean =>
  actor?.kind === 'patient' && actor.clinicId === clinicId && actor.patientId === patientId
