import { asReceiver } from '@/lib/cases/receiver'
import type { Group } from '@/lib/clinics/group'
import { saveGroup } from '@/lib/operations/groups/save-group'
import { viewGroups } from '@/lib/operations/groups/view-groups'
import { giveCase } from '@/lib/operations/cases/give-case'
import { must } from '@/prisma/sample/live-story'
import { at, start, type TestClinic } from './clinic'

let made = 0

interface Member {
  readonly staffId: string
}

/** What a lead would type for a new one, under a name that nobody has. */
export const typedGroup = (members: readonly Member[]) => ({
  ...{ groupId: '', revision: 0, name: `Physios ${String((made += 1))}` },
  memberIds: members.map(({ staffId }) => staffId),
})

export const groupsAt = async ({ lead }: TestClinic) => must(await viewGroups(lead, {}, start))

export async function newGroup(clinic: TestClinic, members: readonly Member[]): Promise<Group> {
  const typed = typedGroup(members)
  must(await saveGroup(clinic.lead, typed, start))
  const found = (await groupsAt(clinic)).standing.find(({ name }) => name === typed.name)
  if (!found) throw new Error('what was saved is not there')
  return found
}

export const giveTo = (clinic: TestClinic, group: Group, caseId: string, { revision = 0, minutes = 1 } = {}) =>
  giveCase(clinic.clinician, { caseId, revision, toId: asReceiver(group), words: 'For the week.' }, at(minutes))
