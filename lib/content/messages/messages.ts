import clinic from './en/clinic.json'
import errors from './en/errors.json'
import patient from './en/patient.json'
import ui from './en/ui.json'
import errorsEs from './es/errors.json'
import patientEs from './es/patient.json'
import uiEs from './es/ui.json'

const english = { ...ui, ...errors, ...patient }

/** What a patient may see, in every language. A sentence that one of them lacks is a mistake of the compiler's. */
export const messages = { en: english, es: { ...uiEs, ...errorsEs, ...patientEs } satisfies typeof english } as const

/** Clinicians are spoken to in English. */
export const clinicMessages = { ...english, ...clinic } as const
export type Messages = typeof clinicMessages
