import { asksAs, type Attention } from '@/lib/handouts/reading'

/** What a page shows that was drawn while this waited. */
export const asksSince = (attention: Attention, attentionAt: Date) =>
  asksAs({ attention, attentionAt, seenToAt: null, takenBackAt: null })
