import { after, type PhraseLists } from '../phrase-lists'
import { home, selfHarm, selfHarmOfAnother, someone, violence, violentAnyhow } from './safety'
import { breath, cannot, signs } from './signs'

const persons = [
  { my: 'his', myself: 'himself' },
  { my: 'her', myself: 'herself' },
  { my: 'their', myself: 'themselves' },
]

/** "Wet myself" is "wet himself", "herself" and "themselves" of somebody else. */
const ofAnother = (phrases: readonly string[]): readonly string[] =>
  phrases
    .filter((phrase) => /\b(my|myself)\b/.test(phrase) && !/\bI\b/.test(phrase))
    .flatMap((phrase) => persons.map(({ my, myself }) => phrase.replaceAll('myself', myself).replace(/\bmy\b/g, my)))

const signsOfAnother: readonly string[] = [
  ...after(['pees', 'wets', 'poos', 'poops', 'soils'], 'himself', 'herself', 'themselves'),
  'wets the bed',
  ...after(['leaks'], 'pee', 'urine', 'wee', 'poo', 'stool'),
  ...after(['struggles to'], 'pee', 'wee', 'urinate'),
  ...after([...cannot, 'doesn’t', 'does not'], 'feel when he', 'feel when she', 'feel when they'),
  ...after(['drags'], 'his foot', 'her foot', 'their foot'),
]

export const byCarer: PhraseLists = {
  selfHarm: [...selfHarmOfAnother, ...ofAnother(selfHarm)],
  home: [
    ...after(after(['he', 'she', ...someone], ...violence), 'him', 'her', 'them'),
    ...after(violentAnyhow, 'him', 'her', 'them'),
    ...ofAnother(home),
  ],
  signs: [...signsOfAnother, ...ofAnother(signs)],
  breath: ['struggles to breathe', ...ofAnother(breath)],
}
