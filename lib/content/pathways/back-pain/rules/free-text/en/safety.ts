import { after } from '../phrase-lists'
import { cannot } from './signs'

const unwanted = [
  'to live',
  'to be alive',
  'to wake up',
  'to exist',
  'to be here anymore',
  'to be here any more',
  'to be here any longer',
]

export const selfHarm: readonly string[] = [
  ...after(['end', 'ending', 'take', 'taking'], 'my life', 'my own life'),
  'end it all',
  'ending it all',
  ...after(['kill', 'killing', 'harm', 'harming'], 'myself'),
  'hurt myself on purpose',
  'want to hurt myself',
  ...after(['cut myself'], 'on purpose', 'when I feel', 'when it gets'),
  ...after(['cutting'], 'myself', 'my arms', 'my wrists'),
  ...after(['cut'], 'my arms', 'my wrists'),
  'self-harm',
  'self-harming',
  ...after(
    ['thinking of', 'thinking about', 'think of', 'think about', 'thought of', 'want to'],
    'ending it',
    'end it',
  ),
  ...after(['want it', 'want everything'], 'all to end', 'to be over'),
  ...after(['want to', 'wanted to', 'wanting to'], 'die', 'be dead'),
  ...after(['wish I'], 'was dead', 'were dead', 'could die', 'could just die', 'wasn’t alive', 'was not alive'),
  ...after(['wish I'], 'weren’t alive', 'had never been born', 'would not wake up', 'wouldn’t wake up'),
  ...after(['rather'], 'be dead', 'not be alive', 'die'),
  'feel like dying',
  'better off dead',
  'better off without me',
  ...after(
    ['no'],
    'reason to live',
    'wish to live',
    'will to live',
    'desire to live',
    'point in living',
    'point living',
  ),
  'nothing to live for',
  ...after(['not', 'isn’t'], 'worth living'),
  ...after(cannot, 'go on living', 'live anymore', 'live like this'),
  ...after(['don’t want', 'do not want', 'no longer want'], ...unwanted),
  'suicide',
  'suicidal',
]

/** The same of somebody else; what holds "my" or "myself" follows by itself. */
export const selfHarmOfAnother: readonly string[] = [
  ...after(['doesn’t want', 'does not want'], ...unwanted),
  ...after(['wants to'], 'die', 'be dead', 'end it'),
  ...after(['wants it', 'wants everything'], 'all to end', 'to be over'),
  ...after(['wishes he', 'wishes she', 'wish they'], 'was dead', 'were dead', 'could die', 'was not alive'),
  ...after(['thinks of', 'thinks about', 'talks of', 'talks about'], 'ending it', 'dying'),
  'feels like dying',
  ...after(['better off without'], 'him', 'her', 'them'),
]

export const someone: readonly string[] = [
  'husband',
  'wife',
  'partner',
  'boyfriend',
  'girlfriend',
  'father',
  'mother',
  'son',
  'daughter',
  'ex',
]
/** What somebody does who is to be feared. */
export const violence: readonly string[] = [
  'hits',
  'hit',
  'beats',
  'beat',
  'hurts',
  'threatens',
  'chokes',
  'kicks',
  'kicked',
  'pushed',
  'abuses',
]
export const violentAnyhow: readonly string[] = [
  'slaps',
  'slapped',
  'punches',
  'punched',
  'choked',
  'strangles',
  'strangled',
  'and hits',
]

export const home: readonly string[] = [
  ...after(after(['he', 'she', ...someone], ...violence), 'me'),
  ...after(violentAnyhow, 'me'),
  ...after(someone, 'is violent', 'is abusive'),
  ...after(['afraid of my', 'scared of my', 'hit by my', 'beaten by my'], ...someone),
  ...after(['afraid', 'scared'], 'to go home', 'at home'),
  'not safe at home',
  'unsafe at home',
  ...after(['don’t feel', 'do not feel', 'doesn’t feel', 'does not feel', 'never feel'], 'safe at home'),
  'being abused',
  'domestic violence',
  'domestic abuse',
]
