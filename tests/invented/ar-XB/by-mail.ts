import { spoken as others } from '../../../lib/content/messages/spoken-by-mail'
import { besideOthers } from './beside'
import { mirror } from './mirror'

export const spoken = besideOthers(others, mirror)
