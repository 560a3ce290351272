import type { ItemWords } from '@/lib/intake/questionnaire'

const painEnds = { low: 'No pain', high: 'Pain as bad as you can imagine' }
const limitEnds = { low: 'Does not interfere', high: 'Completely interferes' }

/** Published words stand as they are: the page says to read them out. */
const asPublished = {}

export const pain: Readonly<Record<string, ItemWords>> = {
  'pain-duration-weeks': {
    ask: 'How long have you had this pain?',
    hint: 'Count from when this bout began. A good guess is fine.',
    label: 'Pain for',
    aboutAnother: { ask: 'How long has {name} had this pain?' },
  },
  trend: {
    ask: 'How is the pain changing?',
    label: 'Change',
    options: { better: 'Getting better', same: 'Staying the same', worse: 'Getting worse' },
  },
  'pain-now': { ask: 'How bad is the pain right now?', label: 'Pain now', ends: painEnds, aboutAnother: asPublished },
  'pain-worst': {
    ask: 'In the past week, how bad was it at its worst?',
    label: 'Worst pain',
    ends: painEnds,
    aboutAnother: asPublished,
  },
  // The PEG (Krebs 2009) counts only in its published words; the hints put them plainly.
  'pain-usual': {
    ask: 'What number best describes your pain on average in the past week?',
    hint: 'Think of the whole week, the good days and the bad ones.',
    label: 'Usual pain',
    ends: painEnds,
    aboutAnother: asPublished,
  },
  'peg-enjoyment': {
    ask: 'What number best describes how, during the past week, pain has interfered with your enjoyment of life?',
    hint: 'This means: how much does pain keep you from enjoying life?',
    label: 'Limits joy in life',
    ends: limitEnds,
    aboutAnother: asPublished,
  },
  'peg-activity': {
    ask: 'What number best describes how, during the past week, pain has interfered with your general activity?',
    hint: 'This means: how much does pain keep you from what you do each day?',
    label: 'Limits daily life',
    ends: limitEnds,
    aboutAnother: asPublished,
  },
  'can-stand': {
    ask: 'Can you stand up and get to the toilet?',
    label: 'Can reach the toilet',
    aboutAnother: { ask: 'Can {name} stand up and get to the toilet?' },
  },
  'pain-sites': {
    ask: 'Where does it hurt?',
    hint: 'Choose all the places. For the middle of the low back, choose both sides.',
    label: 'Places that hurt',
    options: {
      neck: 'Neck',
      'upper-back': 'Upper back, between the shoulder blades',
      'mid-back': 'Middle of the back, at the ribs',
      'low-back-left': 'Low back, left side',
      'low-back-right': 'Low back, right side',
      'buttock-left': 'Left buttock',
      'buttock-right': 'Right buttock',
      'thigh-left': 'Left thigh',
      'thigh-right': 'Right thigh',
      'calf-left': 'Left lower leg',
      'calf-right': 'Right lower leg',
      'foot-left': 'Left foot',
      'foot-right': 'Right foot',
      groin: 'Groin',
      tummy: 'Tummy',
    },
    aboutAnother: { ask: 'Where does {name} hurt?' },
  },
  'spasm-feel': {
    ask: 'What does it feel like?',
    hint: 'Tick all that fit.',
    label: 'Feels like',
    options: {
      tight: 'Tight',
      cramp: 'A cramp',
      pulling: 'Pulling',
      twitching: 'Twitching',
      sharp: 'Sharp',
      burning: 'Burning',
      dull: 'A dull ache',
    },
  },
  'worse-with': {
    ask: 'What makes it worse?',
    hint: 'Tick all that fit.',
    label: 'Worse with',
    options: {
      sitting: 'Sitting',
      standing: 'Standing',
      walking: 'Walking',
      bending: 'Bending',
      lifting: 'Lifting',
      lying: 'Lying down',
      coughing: 'Coughing, sneezing or straining',
      stress: 'Stress',
    },
  },
  'better-with': {
    ask: 'What makes it better?',
    hint: 'Tick all that fit.',
    label: 'Better with',
    options: {
      rest: 'Rest',
      moving: 'Moving',
      heat: 'Heat',
      cold: 'Cold',
      stretching: 'Stretching',
      tablets: 'Pain tablets',
    },
  },
  'previous-episodes': {
    ask: 'Have you had back pain like this before?',
    label: 'Past bouts',
    options: { none: 'No, never', one: 'Once', 'a-few': 'A few times', many: 'Many times' },
    aboutAnother: { ask: 'Has {name} had back pain like this before?' },
  },
  tried: {
    ask: 'What have you tried for this pain?',
    hint: 'Tick all that fit.',
    label: 'Tried so far',
    options: {
      heat: 'Heat',
      cold: 'Cold',
      rest: 'Rest',
      moving: 'Keeping on the move',
      exercises: 'Exercises',
      physiotherapy: 'Physical therapy',
      massage: 'Massage',
      manipulation: 'Having my back adjusted, such as by a chiropractor',
      acupuncture: 'Acupuncture',
      'pain-tablets': 'Pain tablets',
    },
    aboutAnother: {
      ask: 'What has {name} tried for this pain?',
      options: { manipulation: 'Having the back adjusted, such as by a chiropractor' },
    },
  },
  'assessed-before': {
    ask: 'Has a doctor, nurse or physical therapist examined you for this pain?',
    label: 'Examined before',
    aboutAnother: { ask: 'Has a doctor, nurse or physical therapist examined {name} for this pain?' },
  },
  'pain-changes-with-movement': {
    ask: 'Does the pain change when you move or shift your position?',
    label: 'Changes with movement',
    aboutAnother: { ask: 'Does the pain change when {name} moves or shifts position?' },
  },
}
