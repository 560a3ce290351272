import { after } from '../phrase-lists'

/** Written as people say them; case, accents and apostrophes do not matter. */
export const cannot: readonly string[] = [
  'cannot',
  'can not',
  'can’t',
  'unable to',
  'not able to',
  'could not',
  'couldn’t',
  'not been able to',
  'haven’t been able to',
  'hasn’t been able to',
  'can’t seem to',
  'cannot seem to',
  'can’t even',
]
const hardly = ['can no longer', 'can barely', 'can hardly', 'could barely', 'could hardly']
const doNot = ['don’t', 'do not', 'no longer']

const bladder: readonly string[] = [
  ...after([...cannot, ...hardly, 'struggle to', 'struggling to', 'hard to', 'difficult to'], 'pee', 'wee', 'urinate'),
  ...after([...cannot, ...hardly], 'go pee', 'pass urine', 'pass water', 'empty my bladder'),
  ...after(
    ['not', 'haven’t', 'hasn’t'],
    'peed',
    'urinated',
    'passed urine',
    'passed water',
    'gone pee',
    'been for a pee',
  ),
  ...after(['pee', 'wee', 'urine'], 'won’t come out', 'will not come out', 'won’t come', 'doesn’t come out'),
  ...after(['trouble', 'difficulty', 'problems'], 'peeing', 'weeing', 'urinating', 'passing urine'),
  ...after(['bladder'], 'won’t empty', 'will not empty', 'does not empty', 'doesn’t empty'),
  ...after([...cannot, ...doNot], 'feel when I pee', 'feel when I wee', 'feel when I need to'),
  ...after([...cannot, ...doNot], 'feel myself pee', 'feel myself wipe'),
  ...after(cannot, 'control my bladder', 'hold my pee', 'hold my wee', 'hold my urine', 'hold my bladder'),
  ...after(['wet', 'wetting', 'pee', 'peed', 'peeing', 'wee', 'weed'], 'myself'),
  ...after(['wet', 'wetting'], 'the bed'),
  ...after(['leak', 'leaked', 'leaking'], 'pee', 'wee', 'urine'),
  'incontinent',
  'incontinence',
]

const bowel: readonly string[] = [
  ...after(['poo', 'pooed', 'pooing', 'poop', 'pooped', 'pooping', 'shit', 'soil', 'soiled', 'soiling'], 'myself'),
  ...after(['leak', 'leaked', 'leaking'], 'poo', 'poop', 'stool'),
  ...after(cannot, 'control my bowels', 'hold my poo', 'hold my poop', 'hold my bowels'),
  ...after([...cannot, ...doNot], 'feel when I poo', 'feel when I poop'),
  ...after(['lost', 'losing', 'no'], 'control of my bladder', 'control of my bowels'),
  ...after(['lost', 'losing', 'no'], 'bladder control', 'bowel control', 'control over my bladder'),
  'accident with my bowels',
  'bowel accident',
]

const saddleParts = ['bottom', 'bum', 'butt', 'buttocks', 'groin', 'crotch', 'genitals', 'privates', 'private parts']
const saddle: readonly string[] = [
  ...after(['numb'], ...saddleParts),
  'all feeling between my legs',
  ...after(saddleParts, 'is numb', 'are numb', 'went numb', 'has gone numb', 'have gone numb', 'goes numb', 'go numb'),
  ...after(saddleParts, 'feels numb', 'feel numb', 'tingles', 'is tingling'),
  ...after(
    ['numb', 'numbness', 'tingling', 'tingles', 'pins and needles', 'no feeling', 'all feeling'],
    'between my legs',
    'down below',
  ),
  ...after(
    ['numb', 'numbness', 'tingling', 'pins and needles', 'no feeling'],
    'down there',
    'in my groin',
    'in my bum',
  ),
  ...after(
    ['numb', 'numbness', 'tingling', 'no feeling', 'all feeling'],
    'around my bottom',
    'round my bottom',
    'in my bottom',
  ),
  ...after(['numb', 'numbness', 'tingling'], 'in my genitals', 'in my privates', 'around my bum', 'around my butt'),
  ...after(cannot, 'feel my bottom', 'feel my bum', 'feel my butt', 'feel my groin', 'feel my genitals'),
  ...after([...cannot, ...doNot], 'feel anything down there', 'feel anything down below'),
  ...after([...cannot, ...hardly], 'get an erection', 'keep an erection', 'get hard', 'stay hard'),
]

const legs: readonly string[] = [
  ...after(
    cannot,
    'move',
    'feel my legs',
    'feel my leg',
    'feel my feet',
    'lift my foot',
    'walk anymore',
    'walk at all',
  ),
  ...after(['leg', 'legs', 'knee', 'knees'], 'gave way', 'gave out', 'give way', 'give out', 'gives way', 'gives out'),
  ...after(
    ['leg', 'legs', 'knees'],
    'giving way',
    'giving out',
    'keep giving way',
    'keeps giving way',
    'keep giving out',
  ),
  ...after(['leg', 'legs', 'knees'], 'buckle', 'buckles', 'buckled'),
  ...after(['both legs'], 'are weak', 'feel weak', 'are numb', 'feel numb', 'went numb', 'have gone numb'),
  ...after(['drag', 'dragging'], 'my foot'),
  ...after(['legs'], 'don’t work', 'do not work', 'stopped working'),
  'foot drop',
  'foot drags',
  'foot is dragging',
  'paralyzed',
  'paralysed',
]

const chest: readonly string[] = [
  'chest pain',
  'chest pains',
  ...after(['pain', 'pains', 'tightness', 'pressure'], 'in my chest', 'in the chest', 'across my chest'),
  ...after(['pressure', 'weight'], 'on my chest'),
  ...after(['chest'], 'hurts', 'hurt', 'is hurting', 'is tight', 'feels tight', 'tightness', 'is heavy', 'feels heavy'),
  'tight chest',
  'having a heart attack',
  'tearing pain',
  'ripping pain',
]

const elsewhere: readonly string[] = [
  ...after(['passed', 'passing', 'blacked', 'blacking'], 'out'),
  'fainted',
  'keep fainting',
  'keeps fainting',
  'lost consciousness',
  'worst headache',
  'thunderclap headache',
  'blood',
  'bleeding',
  ...after(['black'], 'poo', 'poop', 'stool', 'stools'),
  ...after(['poo', 'poop', 'stool', 'stools'], 'is black', 'are black'),
  'tarry',
  'overdose',
  'overdosed',
  ...after(['took too many', 'taken too many', 'swallowed too many'], 'pills', 'tablets', 'painkillers'),
  ...after(['all my', 'all the'], 'pills at once', 'tablets at once'),
]

export const signs: readonly string[] = [...bladder, ...bowel, ...saddle, ...legs, ...chest, ...elsewhere]

export const breath: readonly string[] = [
  ...after([...cannot, ...hardly], 'breathe', 'catch my breath'),
  ...after(['trouble', 'difficulty'], 'breathing'),
  ...after(['hard', 'struggle', 'struggling'], 'to breathe'),
  'short of breath',
  'shortness of breath',
  'breathless',
]
