/** All of them come with the page of a case. */
export const mostGroups = 20
export const groupNameMost = 40

/** Colleagues to whom a case can be given together. */
export interface Group {
  readonly id: string
  readonly revision: number
  readonly name: string
  readonly putAwayAt: Date | null
  /** Of them those who can sign in and see cases. */
  readonly memberIds: readonly string[]
}

/** Why it cannot stand beside the others. `id` is null for a new one. */
export function whyNoGroup(
  all: readonly Group[],
  id: string | null,
  name: string,
): 'group-name-taken' | 'groups-full' | null {
  const others = all.filter((each) => each.putAwayAt === null && each.id !== id)
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) return 'group-name-taken'
  return others.length >= mostGroups ? 'groups-full' : null
}

/** A group as a case that waits for it knows it. */
export interface AwaitedGroup extends Pick<Group, 'name' | 'memberIds'> {
  readonly isPutAway: boolean
}

export interface GroupView {
  readonly name: string
  /** Of a group that was put away, or in which nobody is, nobody will come. */
  readonly standing: 'waits' | 'empty' | 'put-away'
  /** Whoever looks is one of them. */
  readonly isMine: boolean
}

export function groupView({ name, memberIds, isPutAway }: AwaitedGroup, staffId: string): GroupView {
  const standing = isPutAway ? 'put-away' : memberIds.length === 0 ? 'empty' : 'waits'
  return { name, standing, isMine: standing === 'waits' && memberIds.includes(staffId) }
}
