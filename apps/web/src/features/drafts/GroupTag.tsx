import type { Draft } from './draft';

interface GroupTagProps {
  group: NonNullable<Draft['group']>;
  /** How many of the report are in the group. */
  size: number;
}

/** The group that a draft belongs to, and its place in it. */
export const GroupTag = ({ group, size }: GroupTagProps) => (
  <span className="tag tag-blue">
    {group.title} {group.index}/{Math.max(size, group.index)}
  </span>
);
