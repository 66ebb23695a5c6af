import type { Directory } from '../directory';
import { plainName } from '../names/plain-name';
import type { DirectoryUnit } from '../unit';

/** The units of a named group (各乡镇), for a person who asks to expand it; null where no group bears the name. */
export const expandClass = ({ groups, byId }: Directory, name: string): DirectoryUnit[] | null => {
  const wanted = plainName(name);
  const found = groups.filter((group) => [group.name, ...group.aliases].some((one) => plainName(one) === wanted));
  const [group] = found;
  if (!group || found.length > 1) return null;
  return group.members.flatMap((id) => byId.get(id)?.unit ?? []);
};
