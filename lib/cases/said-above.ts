import type { Because } from '@/lib/triage/finding'

type Said = Pick<Because, 'item' | 'answer'>

/** Whether it stands above with the same answer: a question that was answered anew is not said by its later answer. */
export const isSaidAbove = (above: readonly Said[], { item, answer }: Said): boolean =>
  above.some((each) => each.item === item && each.answer === answer)
