import type { ItemWords } from '@/lib/intake/questionnaire'

/** The words of the PHQ-2 and PHQ-9 are fixed: they count only as published (Spitzer, Williams, Kroenke). */
const howOften = {
  '0': 'Not at all',
  '1': 'Several days',
  '2': 'More than half the days',
  '3': 'Nearly every day',
}

/** Published words stand as they are: the page says to read them out. */
const asPublished = {}
/** Nobody is asked for somebody else: the clinic calls. */
const neverAsked = {}

export const mindAndHome: Readonly<Record<string, ItemWords>> = {
  'refuses-to-walk': {
    ask: 'Does the child refuse to walk?',
    hint: 'If you are the child: does the pain stop you from walking?',
    label: 'Refuses to walk',
    aboutAnother: { ask: 'Does {name} refuse to walk?', hint: 'Or does the pain stop {name} from walking?' },
  },
  'phq2-interest': {
    ask: 'Over the last 2 weeks, how often have you been bothered by little interest or pleasure in doing things?',
    label: 'Little interest, pleasure',
    options: howOften,
    aboutAnother: asPublished,
  },
  'phq2-mood': {
    ask: 'Over the last 2 weeks, how often have you been bothered by feeling down, depressed, or hopeless?',
    label: 'Feeling down',
    options: howOften,
    aboutAnother: asPublished,
  },
  'suicidal-thoughts': {
    ask: 'In the past 2 weeks, have you thought of ending your life?',
    hint: 'Some people in pain feel this way, and there is help. You can tell us. Only the clinicians who treat you see this.',
    label: 'Thoughts of ending life',
    options: {
      none: 'No',
      thoughts: 'Yes, I have had such thoughts',
      plan: 'Yes, and I have a plan or mean to do it',
    },
    aboutAnother: neverAsked,
  },
  'phq9-sleep': {
    ask: 'Trouble falling or staying asleep, or sleeping too much',
    label: 'Sleep trouble',
    options: howOften,
  },
  'phq9-energy': { ask: 'Feeling tired or having little energy', label: 'Tired, little energy', options: howOften },
  'phq9-appetite': { ask: 'Poor appetite or overeating', label: 'Appetite', options: howOften },
  'phq9-failure': {
    ask: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
    label: 'Feeling bad about self',
    options: howOften,
    aboutAnother: asPublished,
  },
  'phq9-concentration': {
    ask: 'Trouble concentrating on things, such as reading the newspaper or watching television',
    label: 'Trouble concentrating',
    options: howOften,
  },
  'phq9-movement': {
    ask: 'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
    label: 'Slowed down or restless',
    options: howOften,
    aboutAnother: asPublished,
  },
  'phq9-self-harm': {
    ask: 'Thoughts that you would be better off dead or of hurting yourself in some way',
    hint: 'If you feel this way, you are not alone, and there is help. Only the clinicians who treat you see this.',
    label: 'Thoughts of self-harm',
    options: howOften,
    aboutAnother: asPublished,
  },
  'unsafe-home': {
    ask: 'Does someone at home, or close to you, hurt you or make you afraid?',
    hint: 'We ask everyone. If you say yes, we talk with you, and only with you.',
    label: 'Safety at home',
    options: { 'danger-now': 'Yes, and I am in danger right now' },
    aboutAnother: neverAsked,
  },
}
