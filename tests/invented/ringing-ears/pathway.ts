import type { Pathway, PathwayForm, PathwayWords } from '@/lib/pathways/pathway'
import { inEach } from '../in-each'
import { words as en } from './en/items'
import { words as es } from './es/items'
import { quiet } from './handout'
import { checkInItems, checkInPages, itemFiles, items, pages } from './items'
import { checkInRules, checkInSigns, intakeRules, rules } from './rules'

const folder = 'tests/invented/ringing-ears'
const written = { folder, items: itemFiles, ruleSet: `${folder}/rules.ts` }
const words = inEach({ en, es })

const intake: PathwayForm = {
  questionnaire: { id: 'ringing-ears', version: 1, items, pages, words },
  ruleSet: intakeRules,
  phoneSummary: ['ear-loud', 'ear-side'],
  medicineSummary: [],
  written: { ...written, rules: { [`${folder}/rules.ts`]: rules } },
}

const checkIn: PathwayForm = {
  questionnaire: { id: 'ringing-ears-check-in', version: 1, items: checkInItems, pages: checkInPages, words },
  ruleSet: checkInRules,
  phoneSummary: ['ear-sleep'],
  medicineSummary: [],
  written: { ...written, rules: { [`${folder}/rules.ts`]: checkInSigns } },
}

const said: PathwayWords = {
  name: 'Ringing ears',
  linkTitle: 'Tell us about your ears',
  about: 'The questions are about your ears.',
  checkInTitle: 'How are your ears now?',
  optionalPage: '',
  cardOpening: {
    ambulance: 'My ears ring. I also have:',
    'emergency-department': 'My ears ring. I also have:',
    maternity: 'My ears ring. I also have:',
  },
  safetyNet: ['you cannot hear'],
  outcomeCodes: { 'H93.1': 'Ringing ears' },
}

const dicho: PathwayWords = {
  name: 'Zumbido de oídos',
  linkTitle: 'Cuéntenos de sus oídos',
  about: 'Las preguntas son sobre sus oídos.',
  checkInTitle: '¿Cómo están sus oídos?',
  optionalPage: '',
  cardOpening: {
    ambulance: 'Me zumban los oídos. También:',
    'emergency-department': 'Me zumban los oídos. También:',
    maternity: 'Me zumban los oídos. También:',
  },
  safetyNet: ['no oye'],
  outcomeCodes: { 'H93.1': 'Zumbido de oídos' },
}

export const ringingEars: Pathway = {
  id: 'ringing-ears',
  folder,
  intake,
  checkIn,
  bodyMap: null,
  filledInBy: null,
  instruments: [],
  handouts: [quiet],
  occasions: [],
  givenAtOnce: { EMERGENCY: [], URGENT: ['ears1'], SOON: ['ears1'], ROUTINE: ['ears1'] },
  words: inEach({ en: said, es: dicho }),
  handoverCard: {
    ambulance: { opening: 'Ringing ears, and:', request: 'To be seen now.' },
    'emergency-department': { opening: 'Ringing ears, and:', request: 'To be seen now.' },
    maternity: { opening: 'Ringing ears, and:', request: 'To be seen now.' },
  },
  outcomeCodes: ['H93.1'],
  changesFirst: {},
  released: { questionnaires: [] },
}
