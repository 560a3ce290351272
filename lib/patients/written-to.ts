import type { Patient } from './patient'

/** Where somebody is written to: by text message if they agreed to it, else by e-mail. */
export const writtenTo = ({ textTo, email }: Pick<Patient, 'textTo' | 'email'>): string | null => textTo ?? email
