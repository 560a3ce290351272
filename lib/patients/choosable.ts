import type { Correctable } from './patient-event'

/** The number of the record that is kept stays: the other one finds the person, too. */
export const choosable = [
  'givenName',
  'familyName',
  'preferredName',
  'pronouns',
  'dateOfBirth',
  'sex',
  'email',
  'phone',
  'carer',
] as const satisfies readonly Correctable[]
export type Choosable = (typeof choosable)[number]

const ofNumber = ['phone', 'mayLeaveMessage', 'textTo'] as const satisfies readonly Correctable[]

/** What goes with a choice: what was agreed to of a number holds for no other. */
export const goesWith = (field: Choosable): readonly Correctable[] => (field === 'phone' ? ofNumber : [field])
