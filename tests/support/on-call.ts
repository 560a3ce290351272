import type { StaffActor } from '@/lib/access/actor'
import type { OnCallTier } from '@/lib/clinics/on-call'
import { changeOnCall } from '@/lib/operations/clinic/change-on-call'
import { viewOnCall } from '@/lib/operations/clinic/view-on-call'
import { must } from '@/prisma/sample/live-story'
import { at } from './clinic'

/** The list as a lead's page shows it, and says it again. */
export async function setOnCall(
  lead: StaffActor,
  people: readonly string[],
  { from = 'EMERGENCY', minutes = 1 }: { readonly from?: OnCallTier; readonly minutes?: number } = {},
): Promise<void> {
  const { seen } = must(await viewOnCall(lead, {}, at(minutes)))
  must(await changeOnCall(lead, { people, from, seen }, at(minutes)))
}
