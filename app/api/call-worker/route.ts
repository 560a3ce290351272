import { clinicMessages } from '@/lib/content/messages/messages'
import { callWorkerScope } from '@/lib/web/called'
import { callWorker } from './worker-text'

/** The same for everybody, so nobody is asked who they are. A browser looks for a new one by itself. */
export const GET = () =>
  new Response(callWorker(clinicMessages.devices.call), {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'service-worker-allowed': callWorkerScope,
    },
  })
