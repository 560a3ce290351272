export const mostPhotoBytes = 5 * 1024 * 1024
export const mostPhotoPixels = 40_000_000
