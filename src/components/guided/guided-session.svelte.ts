/** What the guided check holds: the person's answers, which also stand in the address, and the files of a check. */
import { evidenceFor } from '../../guided/evidence.ts';
import type { fromFiles } from '../../guided/from-files.ts';
import { answersFor, type QuestionId } from '../../guided/routing.ts';
import { walk, type Answers, type Ending } from '../../guided/walk.ts';
import { noSender, type Sender } from '../../support/letters/material.ts';
import { CheckSession } from '../check/check-session.svelte.ts';

export class GuidedSession {
  readonly check = new CheckSession();
  said: Answers = $state.raw({});
  /** A step that was opened again. */
  reopened: QuestionId | undefined = $state();
  /** Goes up when the reader is to be taken to what comes next. */
  moves = $state(0);
  /** Who writes. It stays when the reader goes back and writes another letter. */
  sender: Sender = $state({ ...noSender });
  /** The ending whose letter is being written. */
  writing: Ending | undefined = $state.raw();
  /** What answers by files: it is loaded once the page has come to rest. */
  fromFiles: typeof fromFiles | undefined = $state.raw();
  readonly files: Answers = $derived.by(() => {
    const { result } = this.check;
    return (result && this.fromFiles?.(result, walk(this.said).role)) ?? {};
  });
  readonly walked = $derived(walk(this.said, this.files));
  readonly now = $derived(this.reopened ?? this.walked.open);
  readonly evidence = $derived(this.now && evidenceFor(this.now, this.walked.role));

  /** The question that whoever knows must be asked about, where the others can go on meanwhile. */
  readonly asked = $derived.by(() => {
    const [about] = this.walked.ending?.about ?? [];
    if (about?.answer !== 'unknown' || !answersFor(about.question, this.walked.role).includes('asked'))
      return undefined;
    return about.question;
  });

  /** The answer that a question has now, whoever gave it. */
  answerOf(question: QuestionId): string | undefined {
    return this.walked.steps.find((step) => step.question === question)?.answer ?? this.said[question];
  }

  answer(question: QuestionId, answer: string) {
    this.said = { ...this.said, [question]: answer };
    this.reopened = undefined;
    this.writing = undefined;
    this.moves += 1;
  }

  reopen(question: QuestionId) {
    this.reopened = question;
    this.writing = undefined;
    this.moves += 1;
  }

  /** Back to the step before. All answers are kept. */
  back() {
    const { steps } = this.walked;
    const at = this.reopened ? steps.findIndex(({ question }) => question === this.reopened) : steps.length;
    const before = steps[at - 1];
    if (before) this.reopen(before.question);
  }

  startOver() {
    this.said = {};
    this.forgetFiles();
    this.moves += 1;
  }

  /** Nothing of the files stays. Answers hold no data, and stand in the address anyway. */
  forgetFiles() {
    this.check.clear();
    this.reopened = undefined;
    this.writing = undefined;
    this.sender = { ...noSender };
  }
}
