import { spoken as others } from '../../../lib/content/messages/spoken-in-records'
import { besideOthers } from './beside'
import { mirror } from './mirror'

export const spoken = besideOthers(others, mirror)
