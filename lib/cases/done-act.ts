/** What a case page can say was just done; anything else in its address says nothing. */
const doneActs = [
  'claimed',
  'released',
  'taken-over',
  'given',
  'given-to-group',
  'tier-changed',
  'noted',
  'called',
  'call-asked',
  'next-step-set',
  'closed',
  'reopened',
  'countersigned',
  'not-agreed',
  'handouts-assigned',
  'handouts-planned',
  'handout-sent-again',
  'plan-taken-back',
  'handout-taken-back',
  'handout-seen-to',
  'undone',
  'escalation-answered',
  'check-in-settled',
] as const
export type DoneAct = (typeof doneActs)[number]

export const doneActOf = (text: unknown): DoneAct | null => doneActs.find((act) => act === text) ?? null
