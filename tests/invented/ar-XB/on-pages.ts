import { spoken as others } from '../../../lib/content/messages/spoken-on-pages'
import { besideOthers } from './beside'
import { mirror } from './mirror'

export const spoken = besideOthers(others, mirror)
