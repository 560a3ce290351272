import { publicAuthRoute } from '@/lib/auth/public-route'

export { publicAuthRoute as GET, publicAuthRoute as POST }
