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
  'mayLeaveMessage',
  'textTo',
  'carer',
] as const satisfies readonly Correctable[]
export type Choosable = (typeof choosable)[number]
