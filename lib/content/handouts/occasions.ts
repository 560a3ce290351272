import { pathways } from '@/lib/content/pathways/registry'
import type { NamedOccasion } from '@/lib/handouts/occasions'

/** What a clinic may hang a handout of its own on, of every complaint that Keel knows. */
export const occasions: readonly NamedOccasion[] = pathways.flatMap((pathway) => pathway.occasions)
