const groupMark = 'group:'

/** In the list of all to whom a case can be given a group stands marked, a colleague by the id alone. */
export const asReceiver = ({ id }: { readonly id: string }): string => `${groupMark}${id}`

/** The id of the group that was chosen there; null where it is no group. */
export const groupIn = (toId: string): string | null =>
  toId.startsWith(groupMark) ? toId.slice(groupMark.length) : null
