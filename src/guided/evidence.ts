/** Which files help with a question, and which rules of the check speak about it. */
import type { Kind, Side } from '../intake/kinds.ts';
import type { Item } from '../rules/code.ts';
import type { QuestionId, Role } from './routing.ts';

export interface FilesAsked {
  item: Item;
  kind: Kind;
  sides: readonly Side[];
}

const both: readonly Side[] = ['technical', 'high'];

const evidence: Readonly<Partial<Record<QuestionId, FilesAsked>>> = {
  alerts: { item: '1', kind: 'alerts', sides: both },
  posted: { item: '2a', kind: 'grades', sides: ['technical'] },
  'masks-technical': { item: '4b', kind: 'grading-tasks', sides: ['technical'] },
  arrived: { item: '2b', kind: 'grades', sides: both },
  'masks-high': { item: '4b', kind: 'grading-tasks', sides: ['high'] },
  tasks: { item: '4a', kind: 'grading-tasks', sides: both },
  dates: { item: '4c', kind: 'terms', sides: both },
  calc: { item: '4d', kind: 'grading-tasks', sides: ['high'] },
  scores: { item: '4e', kind: 'score-group', sides: both },
  card: { item: '4f', kind: 'report-card', sides: ['high'] },
};

/** What files can say about a question. What only one school has is asked of the reader's own school first. */
export function evidenceFor(question: QuestionId, role: Role | undefined): FilesAsked | undefined {
  const found = evidence[question];
  if (!found || (question !== 'alerts' && question !== 'tasks')) return found;
  return { ...found, sides: [role === 'technical' ? 'technical' : 'high'] };
}
