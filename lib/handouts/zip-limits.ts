export const mostZipBytes = 20 * 1024 * 1024
export const mostUnpackedBytes = 40 * 1024 * 1024
export const mostZipFiles = 30
/** Of all its pictures together: what so many pictures have that Keel wrote itself. */
export const mostZipPixels = 150_000_000
