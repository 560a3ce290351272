import type { SharedWords } from '@/lib/intake/questionnaire'

export const shared: SharedWords = {
  options: {
    yes: 'Yes',
    no: 'No',
    unsure: 'I’m not sure',
    none: 'None of these',
    other: 'Something else',
    'prefer-not-to-say': 'I’d rather not say',
  },
  since: {
    no: 'No',
    new: 'In the last 2 weeks, or it is getting worse',
    recent: '2 weeks to 3 months ago, and it is not changing',
    long: 'More than 3 months ago, and it is not changing',
    unsure: 'I’m not sure if I have this',
  },
  none: 'None of these',
  when: {
    ask: 'When did it start?',
    hint: 'If you are not sure when, choose the more recent one. If you leave this open, we take the most recent one.',
  },
  sure: { ask: 'How sure are you?' },
  units: {
    days: { one: 'day', other: 'days' },
    weeks: { one: 'week', other: 'weeks' },
    months: { one: 'month', other: 'months' },
    years: { one: 'year', other: 'years' },
    minutes: { one: 'minute', other: 'minutes' },
  },
  notAnswered: 'Not answered',
  answeredPrivately: 'Answered. Kept private, so not shown.',
  age: 'Age',
  sex: 'Sex registered at birth',
  sexes: { female: 'Female', male: 'Male', other: 'Other' },
}
