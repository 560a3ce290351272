import clinic from './en/clinic.json'
import errors from './en/errors.json'
import patient from './en/patient.json'
import ui from './en/ui.json'

export const messages = { en: { ...ui, ...errors, ...patient, ...clinic } } as const
export type Messages = typeof messages.en
