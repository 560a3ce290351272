import type { AlsoNow } from './also-now'

const ambulanceSigns = [
  'You have chest pain or pressure, a tearing pain, or trouble breathing.',
  'You faint, or you turn cold, clammy or gray.',
  'You are confused, or your skin looks blotchy or blue.',
] as const

const emergencySigns = [
  'You cannot pee, or it is hard to start or stop.',
  'You leak pee or poo, or you cannot feel when you need to go.',
  'The skin around your bottom or between your legs is numb or tingles.',
  'You feel less in sex, or can no longer get hard.',
  'Pain runs down both legs, or both tingle, go numb or get weak.',
  'Your legs do not go where you want, or give way.',
  'You have very bad pain in your tummy, or it is hard or swollen.',
  'You have a sudden very bad headache.',
] as const

const sameDaySigns = [
  'One leg or foot gets weak, or your foot drags.',
  'Your hands or arms go numb, weak or clumsy.',
  'You have a fever, chills or the shakes.',
] as const

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** The same words in every handout, so that no leaflet warns of less than another. */
export const getHelpNow = ({ ambulance = [], emergency = [] }: AlsoNow = {}): string => `## Get help now

**Call the emergency number now** and do not go by car if:

${list([...ambulance, ...ambulanceSigns])}

**Go to the emergency department now** if one of these is new, gets worse or has just happened:

${list([...emergency, ...emergencySigns])}

If you cannot get there safely, call the emergency number. Do not drive yourself.

**Call us the same day** if:

${list(sameDaySigns)}

If we are closed, or you cannot reach us, go to the emergency department.`
