import type { StaffActor } from '@/lib/access/actor'
import type { Narrowing } from '@/lib/cases/worklist-view'
import { listViews } from '@/lib/operations/views/list-views'
import { saveView } from '@/lib/operations/views/save-view'
import { shareView } from '@/lib/operations/views/share-view'
import { must } from '@/prisma/sample/live-story'
import { start, type TestClinic } from './clinic'
import type { Keel } from './keel'
import { newJoined } from './staff-link'

export const urgent: Narrowing = { filter: 'mine', tier: 'URGENT', complaint: 'back-pain' }

export const newView = async (by: StaffActor, name: string, narrowing = urgent): Promise<string> =>
  must(await saveView(by, { name, ...narrowing }, start)).viewId

export const newSharedView = async (by: StaffActor, name: string, narrowing = urgent): Promise<string> =>
  must(await shareView(by, { name, ...narrowing }, start)).viewId

export const viewsOf = async (by: StaffActor) => must(await listViews(by, {}, start))
export const namesOf = async (by: StaffActor) => (await viewsOf(by)).views.map(({ name }) => name)

/** Somebody with no view of their own. */
export async function newClinician(keel: Keel, clinic: TestClinic): Promise<StaffActor> {
  const { staffId, name } = await newJoined(keel, clinic)
  return { ...clinic.clinician, staffId, name }
}
