/** Who may be called about a patient who cannot be reached. One value: the name of one never stands beside the number of another. */
export interface Carer {
  readonly name: string
  /** In words, such as daughter or neighbor; empty where nobody said. */
  readonly relation: string
  readonly phone: string
  /** The patient agreed that they hear what the form says; else they are asked for a call, and told nothing. */
  readonly mayKnow: boolean
}

/** What a form was drawn with. */
export const drawnCarer = (carer: Carer | null): string => (carer ? JSON.stringify(carer) : '')

/** In one line. */
export const carerLine = ({ name, relation, phone }: Carer): string =>
  [name, relation, phone].filter(Boolean).join(', ')
