import type { CarerGrammar, Grammar, Undone } from '@/lib/triage/grammar'
import { after, each } from '../phrase-lists'
import { cannot } from './signs'

/** "No chest pain today, but it was there yesterday": it came, and may come again. */
const but = ['but', ', but', 'though', ', though', 'although', ', although']
const earlier = [
  ...each('yesterday earlier before sometimes'),
  ...['last night', 'last week', 'this morning', 'this week', 'the other day', 'the day before', 'a few days ago'],
  ...['on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday', 'on Saturday', 'on Sunday', 'at night'],
]
const butEarlier: readonly string[] = [
  ...after(after(['today', 'now', 'right now', 'currently', 'at the moment', 'this morning'], ...but), ...earlier),
  ...after(
    after(
      but,
      'I did',
      'I do',
      'I had it',
      'I had some',
      'it was',
      'it was there',
      'there was',
      'there was some',
      'it came',
    ),
    ...earlier,
  ),
  ...after(
    after(but, ...earlier),
    ...['yes', 'I did', 'I do', 'I had it', 'I had some', 'it was', 'there was', 'it hurt', 'it came', 'it does'],
  ),
  ...after(but, 'it comes and goes', 'it comes back', 'it came back', 'it keeps coming'),
]

const undone: Undone = {
  before: [
    'why',
    ...after(
      ['cannot', 'can’t', 'can not', 'could not', 'couldn’t', 'not', 'never'],
      'say',
      'saying',
      'said',
      'pretend',
    ),
    ...after(['cannot', 'can’t', 'do not', 'don’t', 'not', 'never'], 'deny', 'mean that', 'mean to say'),
    ...after(['no', 'any', 'a', 'every'], 'reason'),
    ...after(['not that', 'isn’t that', 'wasn’t that', 'wish'], 'I', 'he', 'she', 'they'),
    ...after(['want', 'wants', 'would like', 'hope', 'hoping', 'wish'], 'to', 'no'),
  ],
  between: after(['want', 'wants'], 'more', 'any more', 'anymore', 'to keep having', 'to keep getting'),
  after: [
    ...after(['like'], 'this', 'that', 'it', 'these', 'those', 'now', 'today'),
    ...after(['so', 'this', 'that', 'as'], 'bad', 'badly', 'strong', 'strongly', 'severe', 'hard', 'often', 'intense'),
    ...after(['so', 'this'], 'much', 'many'),
    ...each('before until till unless except'),
    ', unless',
    ', except',
    ...after(['only', ', only'], 'when', 'if', 'on', 'after'),
    ...after(['at', 'apart', 'other', ', apart', ', other'], 'rest', 'from', 'than'),
    ...after(['when I', 'if I', 'when he', 'when she'], 'rest', 'rests', 'sit still', 'do not', 'don’t'),
    ...butEarlier,
  ],
  links: each(', and but so'),
  doubts: each('if whether what which why how where when since'),
  asked: each('isnt arent wasnt werent dont doesnt didnt havent hasnt'),
}

const kin = `mother father mom mum dad brother sister wife husband partner son daughter child aunt uncle cousin
  grandmother grandfather grandma grandpa friend neighbor boyfriend girlfriend`
const strangers = each('family families someone people relative relatives')

const byCarer: CarerGrammar = {
  possessors: [...each('her his their own'), ...each(kin).map((each) => `${each}s`)],
  strangers,
  patient: each('he hes she shes they theyre patient'),
}

export const grammar: Grammar = {
  denials: each(`no not never without dont doesnt didnt havent hasnt hadnt isnt arent wasnt none neither nor denies
    denied`),
  doubled: each('without denied'),
  negatives: each('cannot cant not never no couldnt dont hardly barely rarely seldom'),
  fillers: each(`a an any the my her his their of in have had has having got get getting more real sign signs been feel
    felt feeling see seen longer currently now new ever there is was want wanted wants to thought thoughts thinking
    think talk talked talking spoken about wish sudden bad severe plan plans take took taken`),
  alternatives: each('or nor'),
  others: [...each(kin), ...each(kin).map((each) => `${each}s`), 'children', ...strangers],
  oneself: each('i im ive me my mine myself'),
  turns: each(', but because although says said saw noticed thinks that except'),
  harmless: [
    ...after(['blood'], 'pressure', 'thinner', 'thinners', 'test', 'tests', 'sugar', 'work', 'group', 'type', 'count'),
    ...after(['blood'], 'flow', 'supply', 'vessel', 'vessels', 'donor', 'bank'),
    ...after(after(cannot, 'move'), 'like', 'as', 'well', 'freely', 'much', 'fast', 'on'),
    ...after(['paralyzed', 'paralysed'], 'by fear', 'with fear', 'by pain', 'with pain'),
  ],
  undone,
  byCarer,
}
