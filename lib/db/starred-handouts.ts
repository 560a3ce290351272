import 'server-only'
import { z } from 'zod'
import { ask, type Statement } from './ask'
import type { Tx } from './client'

const places = z.array(z.string())

/** Where in the library somebody's starred handouts stand; of nobody, none. */
export const starredBy = (staffId: string) => ({
  sql: `coalesce((SELECT to_json(s.starred_handouts) FROM staff s WHERE s.clinic_id = $1 AND s.id = ${staffId}::uuid), '[]')`,
  row: places,
})

const starred: Statement<{ readonly places: readonly string[] }> = {
  name: 'starred-handouts',
  text: 'SELECT starred_handouts AS places FROM staff WHERE clinic_id = $1 AND id = $2',
  row: z.object({ places }),
}

export async function listStarred(tx: Tx, clinicId: string, staffId: string): Promise<readonly string[]> {
  const [found] = await ask(tx, starred, [clinicId, staffId])
  return found?.places ?? []
}

const changed = z.object({ id: z.string() })
const add: Statement<z.infer<typeof changed>> = {
  name: 'star-handout',
  text: `UPDATE staff SET starred_handouts = array_append(starred_handouts, $3)
    WHERE clinic_id = $1 AND id = $2 AND NOT starred_handouts @> ARRAY[$3] RETURNING id`,
  row: changed,
}
const takeAway: Statement<z.infer<typeof changed>> = {
  name: 'unstar-handout',
  text: `UPDATE staff SET starred_handouts = array_remove(starred_handouts, $3)
    WHERE clinic_id = $1 AND id = $2 AND starred_handouts @> ARRAY[$3] RETURNING id`,
  row: changed,
}

interface Star {
  readonly staffId: string
  readonly place: string
  readonly isStarred: boolean
}

/** False where it was so already. */
export async function setStar(tx: Tx, clinicId: string, { staffId, place, isStarred }: Star): Promise<boolean> {
  return (await ask(tx, isStarred ? add : takeAway, [clinicId, staffId, place])).length > 0
}
