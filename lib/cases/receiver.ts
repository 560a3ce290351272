const groupMark = 'group:'

/** In the list of all to whom a case can be given a group stands marked, a colleague by the id alone. */
export const asReceiver = ({ id }: { readonly id: string }): string => `${groupMark}${id}`

/** Who there is to give a case to, of those two kinds. */
export const offersOf = (colleagues: readonly unknown[], groups: readonly unknown[]) =>
  groups.length === 0 ? 'colleagues' : colleagues.length === 0 ? 'groups' : 'both'

/** The id of the group that was chosen there; null where it is no group. */
export const groupIn = (toId: string): string | null =>
  toId.startsWith(groupMark) ? toId.slice(groupMark.length) : null
