import { words as exercises } from '../../exercises/es'
import { words as pictures } from '../../pictures/es'
import { getHelpNow } from '../get-help-now/es'
import { blocksIn, shownIn } from './shown'

export const { show, tell } = shownIn({ exercises, pictures })

/** What a clinic's own handouts may ask for by name. */
export const words = blocksIn({ exercises, pictures }, getHelpNow())
