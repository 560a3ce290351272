import { authRoute } from '@/lib/auth/sign-in'

export { authRoute as GET, authRoute as POST }
