import { writeFileSync } from 'node:fs'
import { checkInPage } from './docs/check-in-page'
import { rulesPage } from './docs/rules-page'
import { backPain, backPainCheckIn } from './pathways'
import { checkInFlags } from './rules/check-in'

const pages = {
  'rules.md': rulesPage(backPain.ruleSet, backPain.questionnaire),
  'check-in.md': checkInPage(backPainCheckIn.ruleSet, backPainCheckIn.questionnaire, checkInFlags),
}
for (const [name, text] of Object.entries(pages)) {
  writeFileSync(new URL(`../../docs/clinical/${name}`, import.meta.url), text)
  console.log(`Written: docs/clinical/${name}`)
}
