import 'server-only'
import { wayOf } from '@/lib/messages/text-message'
import { hasTextGateway } from '@/lib/texts/send-text'
import { hasMailServer } from './transport'

/** Whether what goes to this address can leave: there is a mail server, or a gateway for text messages. */
export const hasWayTo = (address: string): boolean => (wayOf(address) === 'text' ? hasTextGateway() : hasMailServer())
