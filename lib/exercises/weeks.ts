import { type Exercise, isShownBy } from './exercise'

/** A part of a handout: the pictures that it shows, or a list, or a paragraph, or something else. */
export type PartOfText = { readonly pictures: readonly string[] } | 'list' | 'paragraph' | 'other'

/**
 * Behind which parts an exercise ends that the text tells: its pictures, then what to do, then how often and when to stop.
 * There stands on paper a week to tick by hand.
 */
export function endsOfExercises(parts: readonly PartOfText[], exercises: readonly Exercise[]): readonly number[] {
  return parts.flatMap((part, at) => {
    if (typeof part === 'string' || !exercises.some((exercise) => isShownBy(exercise, part.pictures))) return []
    const behindList = parts[at + 1] === 'list' ? at + 1 : at
    return [parts[behindList + 1] === 'paragraph' ? behindList + 1 : behindList]
  })
}
