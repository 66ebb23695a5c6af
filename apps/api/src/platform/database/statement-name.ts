import { createHash } from 'node:crypto';

// A statement whose text varies without end (an INSERT of n rows, a list of n ids) must not fill the server's memory.
const LONGEST = 2500;
const MOST = 400;

/**
 * Names statements by their text, so that PostgreSQL plans each once per connection.
 * Gives the empty string, which `pg` takes for none, where the text is long or too many have been named.
 */
export const statementNames = (): ((text: string) => string) => {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST || names.size >= MOST) return '';
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
    names.set(text, name);
    return name;
  };
};
