/**
 * What a browser keeps running to hear a call: it shows the same words each time, whatever it is about, fetches nothing, and
 * opens the worklist where it is pressed. A call that is heard twice rings once; the next one rings again.
 */
export const callWorker = (title: string): string => `const title = ${JSON.stringify(title)}
const tag = 'keel-call'

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('push', (event) => {
  event.waitUntil(show(event.data ? event.data.text() : ''))
})

async function show(call) {
  const shown = await self.registration.getNotifications({ tag })
  const isKnown = shown.some(({ data }) => data === call)
  await self.registration.showNotification(title, { tag, data: call, renotify: !isKnown, requireInteraction: true })
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open())
})

async function open() {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const worklist = windows.find(({ url }) => new URL(url).pathname === '/worklist')
  return worklist ? worklist.focus() : self.clients.openWindow('/worklist')
}
`
