import { type MouseEvent, type ReactNode } from 'react';
import { keepSessionFresh } from './fresh-session';

/** A link to a file of the server, which names it; `download` keeps the page where it is should the server refuse. */
export const DownloadLink = ({ href, children }: { href: string; children: ReactNode }) => {
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    // A link is followed by the browser itself, which does not know that the token may have to be renewed first.
    void keepSessionFresh().then(() => {
      const link = document.createElement('a');
      link.href = href;
      link.download = '';
      link.click();
    });
  };
  return (
    <a href={href} download onClick={open}>
      {children}
    </a>
  );
};
