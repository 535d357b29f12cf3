import type { Issue } from '../index.js';

/** An issue of a list, taken apart: the index that its path begins with, and the issue as its own entry has it. */
export function withoutIndex(issue: Issue): { readonly index: number; readonly issue: Issue } {
  const [index = '', ...path] = issue.path.split('.');
  return { index: Number(index), issue: { ...issue, path: path.join('.') } };
}
