import { writeFileSync } from 'node:fs'
import { rulesPage } from './docs/rules-page'
import { backPain } from './pathways'

const file = new URL('../../docs/clinical/rules.md', import.meta.url)
writeFileSync(file, rulesPage(backPain.ruleSet, backPain.questionnaire))
console.log('Written: docs/clinical/rules.md')
