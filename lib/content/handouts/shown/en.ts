import { words as exercises } from '../../exercises/en'
import { words as pictures } from '../../pictures/en'
import { getHelpNow } from '../get-help-now/en'
import { blocksIn, shownIn } from './shown'

export const { show, tell } = shownIn({ exercises, pictures })

/** What a clinic's own handouts may ask for by name. */
export const words = blocksIn({ exercises, pictures }, getHelpNow())
