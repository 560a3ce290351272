import 'server-only'
import { type Way, wayOf, ways } from '@/lib/messages/text-message'
import { hasTextGateway } from '@/lib/texts/send-text'
import { hasMailServer } from './transport'

const leaves = (way: Way): boolean => (way === 'text' ? hasTextGateway() : hasMailServer())

/** By which ways anything can leave: there is a mail server, or a gateway for text messages. */
export const leavingWays = (): readonly Way[] => ways.filter(leaves)

/** Whether what goes to this address can leave. */
export const hasWayTo = (address: string): boolean => leaves(wayOf(address))
