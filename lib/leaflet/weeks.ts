import { endsOfExercises, type PartOfText } from '@/lib/exercises/weeks'
import type { Exercise } from '@/lib/exercises/exercise'
import type { Block } from './blocks'

const partOf = (block: Block): PartOfText => {
  if (block.kind === 'pictures') return { pictures: block.pictures.map(({ id }) => id) }
  return block.kind === 'list' || block.kind === 'paragraph' ? block.kind : 'other'
}

/** With a week to tick by hand behind each exercise. */
export function withWeeks(blocks: readonly Block[], exercises: readonly Exercise[]): readonly Block[] {
  const ends = endsOfExercises(blocks.map(partOf), exercises)
  return blocks.flatMap((block, at): readonly Block[] => (ends.includes(at) ? [block, { kind: 'week' }] : [block]))
}
