import { words as exercises } from '../../exercises/en'
import { words as pictures } from '../../pictures/en'
import { shownIn } from './shown'

export const { show, tell } = shownIn({ exercises, pictures })
