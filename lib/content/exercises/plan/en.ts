import type { PlanWords } from '@/lib/exercises/plan-text'
import { getHelpNow } from '../../handouts/get-help-now/en'
import { words as pictures } from '../../pictures/en'
import { words as exercises } from '../en'

const plan: PlanWords = {
  title: 'Exercise plan',
  before: `**These exercises were chosen for you. Start small and keep at it. On a bad day, do less.**

- Breathe as you move. Do not hold your breath.
- A mild pull is fine. Sharp pain is not.`,
  after: `## When to do less

- Pain that lasts over an hour after, or is worse the next day: do half as much.
- Pain that moves further down your leg: stop that one and tell us.

${getHelpNow()}`,
  once: '1 time',
  times: '{times} times',
  rounds: '**{sets} rounds of {times}.** Rest for a minute after each round.',
  everyDay: 'Every day.',
  onDays: 'On {days}.',
  forYou: '**For you:** {word}',
}

export const words = { plan, exercises, pictures }
