interface Route {
  readonly page: string
  readonly regex: string
}

export declare function routePatterns(manifest: {
  readonly staticRoutes: readonly Route[]
  readonly dynamicRoutes: readonly Route[]
}): (path: string) => string
