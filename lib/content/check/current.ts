import { readdirSync } from 'node:fs'
import { library } from '../handouts/library'
import { handoutSources } from '../handouts/sources'
import clinic from '../messages/en/clinic.json'
import errors from '../messages/en/errors.json'
import mail from '../messages/en/mail.json'
import patient from '../messages/en/patient.json'
import ui from '../messages/en/ui.json'
import errorsEs from '../messages/es/errors.json'
import mailEs from '../messages/es/mail.json'
import patientEs from '../messages/es/patient.json'
import uiEs from '../messages/es/ui.json'
import { backPain, backPainCheckIn } from '../pathways'
import { ruleFiles } from '../rules/back-pain'
import { checkInRuleFiles } from '../rules/back-pain-check-in'
import { sources } from '../sources'
import type { Content } from './content'

/** The content of this checkout. */
export const currentContent: Content = {
  questionnaire: backPain.questionnaire,
  ruleSet: backPain.ruleSet,
  ruleFiles,
  sources,
  handoutSources,
  library,
  handoutFolders: readdirSync(new URL('../handouts', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
  messages: {
    clinic: { en: clinic },
    errors: { en: errors, es: errorsEs },
    mail: { en: mail, es: mailEs },
    patient: { en: patient, es: patientEs },
    ui: { en: ui, es: uiEs },
  },
}

/** The check-in asks and reads beside it, with the same sources and nothing to give or say of its own. */
export const checkInContent: Content = {
  ...currentContent,
  questionnaire: backPainCheckIn.questionnaire,
  ruleSet: backPainCheckIn.ruleSet,
  ruleFiles: checkInRuleFiles,
  library: [],
  handoutFolders: [],
  messages: {},
}
