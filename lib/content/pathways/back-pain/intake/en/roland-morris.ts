import type { ItemWords } from '@/lib/intake/questionnaire'

/** The 24 statements stand as published (Roland and Morris, Spine 1983;8:141-144): only so does the count mean anything. */
export const rolandMorris: Readonly<Record<string, ItemWords>> = {
  rmdq: {
    ask: 'Which of these sentences fit you today?',
    hint: 'Tick one only if you are sure that it fits you today.',
    label: 'Limits today (Roland-Morris)',
    options: {
      r1: 'I stay at home most of the time because of my back.',
      r2: 'I change position frequently to try and get my back comfortable.',
      r3: 'I walk more slowly than usual because of my back.',
      r4: 'Because of my back I am not doing any of the jobs that I usually do around the house.',
      r5: 'Because of my back, I use a handrail to get upstairs.',
      r6: 'Because of my back, I lie down to rest more often.',
      r7: 'Because of my back, I have to hold on to something to get out of an easy chair.',
      r8: 'Because of my back, I try to get other people to do things for me.',
      r9: 'I get dressed more slowly than usual because of my back.',
      r10: 'I only stand for short periods of time because of my back.',
      r11: 'Because of my back, I try not to bend or kneel down.',
      r12: 'I find it difficult to get out of a chair because of my back.',
      r13: 'My back is painful almost all the time.',
      r14: 'I find it difficult to turn over in bed because of my back.',
      r15: 'My appetite is not very good because of my back pain.',
      r16: 'I have trouble putting on my socks (or stockings) because of the pain in my back.',
      r17: 'I only walk short distances because of my back.',
      r18: 'I sleep less well because of my back.',
      r19: 'Because of my back pain, I get dressed with help from someone else.',
      r20: 'I sit down for most of the day because of my back.',
      r21: 'I avoid heavy jobs around the house because of my back.',
      r22: 'Because of my back pain, I am more irritable and bad tempered with people than usual.',
      r23: 'Because of my back, I go upstairs more slowly than usual.',
      r24: 'I stay in bed most of the time because of my back.',
    },
    aboutAnother: {},
  },
}
