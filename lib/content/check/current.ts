import { readdirSync } from 'node:fs'
import { pathways } from '@/lib/content/pathways/registry'
import type { Pathway, PathwayForm } from '@/lib/pathways/pathway'
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
import { sources } from '../sources'
import type { Content } from './content'

const handoutFolders = readdirSync(new URL('../handouts', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const messages = {
  clinic: { en: clinic },
  errors: { en: errors, es: errorsEs },
  mail: { en: mail, es: mailEs },
  patient: { en: patient, es: patientEs },
  ui: { en: ui, es: uiEs },
}

const contentOf = (
  { questionnaire, ruleSet, leavesOut = [], written }: PathwayForm,
  beside: Pick<Content, 'library' | 'messages'>,
): Content => ({ questionnaire, ruleSet, leavesOut, written, sources, handoutSources, handoutFolders, ...beside })

/** The forms of a pathway; what it gives to read is looked at beside the first of them. */
export const contentsOf = ({ intake, checkIn, handouts }: Pathway): readonly [intake: Content, checkIn: Content] => [
  contentOf(intake, { library: handouts, messages }),
  contentOf(checkIn, { library: [], messages: {} }),
]

/** The content of this checkout. */
export const currentContents: readonly Content[] = pathways.flatMap(contentsOf)
