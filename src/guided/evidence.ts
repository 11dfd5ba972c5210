/** Which files help with a question, and which rules of the check speak about it. */
import type { Kind, Side } from '../intake/kinds.ts';
import type { Step } from '../rules/code.ts';
import type { QuestionId, Role } from './routing.ts';

export interface FilesAsked {
  step: Step;
  kind: Kind;
  sides: readonly Side[];
}

const both: readonly Side[] = ['technical', 'high'];

const evidence: Readonly<Partial<Record<QuestionId, FilesAsked>>> = {
  alerts: { step: '1', kind: 'alerts', sides: both },
  posted: { step: '2a', kind: 'grades', sides: ['technical'] },
  'masks-technical': { step: '4b', kind: 'grading-tasks', sides: ['technical'] },
  arrived: { step: '2b', kind: 'grades', sides: both },
  'masks-high': { step: '4b', kind: 'grading-tasks', sides: ['high'] },
  tasks: { step: '4a', kind: 'grading-tasks', sides: both },
  dates: { step: '4c', kind: 'terms', sides: both },
  calc: { step: '4d', kind: 'grading-tasks', sides: ['high'] },
  scores: { step: '4e', kind: 'score-group', sides: both },
  card: { step: '4f', kind: 'report-card', sides: ['high'] },
};

/** What files can say about a question. What only one school has is asked of the reader's own school first. */
export function evidenceFor(question: QuestionId, role: Role | undefined): FilesAsked | undefined {
  const found = evidence[question];
  if (!found || (question !== 'alerts' && question !== 'tasks')) return found;
  return { ...found, sides: [role === 'technical' ? 'technical' : 'high'] };
}
