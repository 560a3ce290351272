// Written by `npm run generate`.
import errorsEn from './en/errors.json'
import errorsEs from './es/errors.json'
import patientEn from './en/patient.json'
import patientEs from './es/patient.json'
import problemEn from './en/problem.json'
import problemEs from './es/problem.json'
import uiEn from './en/ui.json'
import uiEs from './es/ui.json'

export const spoken = {
  errors: {
    en: errorsEn,
    es: errorsEs,
  },
  patient: {
    en: patientEn,
    es: patientEs,
  },
  problem: {
    en: problemEn,
    es: problemEs,
  },
  ui: {
    en: uiEn,
    es: uiEs,
  },
}
