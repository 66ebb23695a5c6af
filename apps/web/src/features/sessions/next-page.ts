/** Where to go after sign-in: a path of this application, never another site. */
export const nextPage = (next: string | null): string =>
  next?.startsWith('/') === true && !/^\/[/\\]/u.test(next) && !next.startsWith('/sign-in') ? next : '/';
