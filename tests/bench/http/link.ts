import type { Fields } from './fields'
import { Form, isAsked } from './form'

/** What the front desk presses on a patient's page to see a link once; an older page shows it without being asked how. */
export const linkFields = (html: string): Fields =>
  isAsked(html, 'by')
    ? [...new Form(html, 'by').hidden, ['by', 'screen']]
    : new Form(html, 'patientId', 'emailWas').hidden
