import { picturesIn } from '@/lib/pictures/in-text'
import type { Picture } from '@/lib/pictures/picture'
import { atWork } from './at-work'
import { inBed } from './in-bed'
import { onTheBack } from './on-the-back'
import { standingAndKneeling } from './standing-and-kneeling'
import { warmthAndCold } from './warmth-and-cold'
import { warningSigns } from './warning-signs'

const drawn = { ...onTheBack, ...standingAndKneeling, ...inBed, ...atWork, ...warmthAndCold, ...warningSigns }

export type PictureId = keyof typeof drawn

/** Each picture by its id. What an id shows may be drawn better; what it means never changes: that is a new id. */
export const pictures: ReadonlyMap<string, Picture> = new Map(Object.entries(drawn))

/** What a text shows, by id; a picture that nobody knows is left to the words that stand in its place. */
export const picturesOf = (markdown: string): Readonly<Record<string, Picture>> =>
  Object.fromEntries(
    picturesIn(markdown).flatMap(({ id }) => {
      const picture = pictures.get(id)
      return picture ? [[id, picture]] : []
    }),
  )
