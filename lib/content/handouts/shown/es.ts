import { words as exercises } from '../../exercises/es'
import { words as pictures } from '../../pictures/es'
import { shownIn } from './shown'

export const { show, tell } = shownIn({ exercises, pictures })
