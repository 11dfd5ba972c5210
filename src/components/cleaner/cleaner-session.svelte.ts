/** What the cleaner holds: the picture, its boxes, and at the end only the cleaned picture. */
import { boxAround, grown, moved, type Box, type Point, type Size } from '../../support/cleaner/box.ts';
import { begin, changed, redone, undone, type History } from '../../support/cleaner/history.ts';
import { clean } from './clean.ts';
import { openPicture } from './open-picture.ts';
import { phrases, type PictureFault } from './phrases.ts';

/** `asking`: the clean picture is made, and the person has not yet said that nothing private is left. */
export type CleanerPhase = 'empty' | 'opening' | 'covering' | 'making' | 'asking' | 'taken';

export interface DrawnBox extends Box {
  id: number;
}

type Boxes = readonly DrawnBox[];

export class CleanerSession {
  phase: CleanerPhase = $state('empty');
  fault: PictureFault | undefined = $state();
  failed = $state(false);
  /** The picture on the screen: the original with the boxes above it, then the cleaned one. */
  picture: ImageBitmap | undefined = $state.raw();
  /** The how manyth picture of this visit it is. */
  opened = 0;
  cleaned: Blob | undefined = $state.raw();
  selected: number | undefined = $state();
  /** The box that is being drawn, or moved or resized where it has an id. It is none of the boxes yet. */
  draft: (Box & { id?: number }) | undefined = $state.raw();
  /** What a screen reader says next. */
  announcement = $state('');
  #history: History<Boxes> = $state.raw(begin<Boxes>([]));
  #lastId = 0;
  /** Goes up when everything is let go, so that a picture which opens late is not shown. */
  #turn = 0;

  get boxes(): Boxes {
    return this.#history.now;
  }

  /** The boxes as they are to be seen now. */
  get shown(): readonly Box[] {
    const { draft } = this;
    return draft ? [...this.boxes.filter(({ id }) => id !== draft.id), draft] : this.boxes;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  async open(file: Blob | undefined) {
    this.clear();
    if (!file) {
      this.fault = 'none';
      return;
    }
    const turn = this.#turn;
    this.phase = 'opening';
    const opened = await openPicture(file);
    if (turn !== this.#turn) {
      if (typeof opened !== 'string') opened.close();
    } else if (typeof opened === 'string') {
      this.phase = 'empty';
      this.fault = opened;
    } else {
      this.picture = opened;
      this.opened += 1;
      this.phase = 'covering';
      this.announcement = phrases.opened(opened);
    }
  }

  add(box: Box) {
    this.#lastId += 1;
    this.#set([...this.boxes, { ...box, id: this.#lastId }]);
    this.selected = this.#lastId;
    this.announcement = `${phrases.added(phrases.boxName(this.#lastId))} ${phrases.place(box)}.`;
  }

  /** Adds a box without a pointer. */
  addAround(center: Point, size: Size) {
    if (this.picture) this.add(boxAround(center, size, this.picture));
  }

  /** Moves or resizes the box of an id, as one change with the steps before it. */
  nudge(id: number, how: 'move' | 'grow', by: Point) {
    this.#change(id, (box, picture) => (how === 'move' ? moved : grown)(box, by, picture), `${how} ${id}`);
  }

  /** Ends a row of steps that are undone as one. */
  rest() {
    this.#history = { ...this.#history, step: undefined };
  }

  place(id: number, to: Box) {
    this.#change(id, () => to);
  }

  remove(id: number | undefined) {
    if (id === undefined) return;
    this.#set(this.boxes.filter((box) => box.id !== id));
    this.selected = undefined;
    this.announcement = phrases.deleted(phrases.boxName(id));
  }

  undo() {
    if (this.canUndo) this.#turnTo(undone(this.#history), phrases.undone);
  }

  redo() {
    if (this.canRedo) this.#turnTo(redone(this.#history), phrases.redone);
  }

  /** Makes the new file and asks whether something private is left in it. */
  async make() {
    const { picture } = this;
    if (!picture || this.phase !== 'covering') return;
    const turn = this.#turn;
    this.phase = 'making';
    this.failed = false;
    const made = await clean(picture, this.boxes).catch(() => undefined);
    if (turn !== this.#turn) return;
    this.cleaned = made;
    this.failed = made === undefined;
    this.phase = made ? 'asking' : 'covering';
  }

  /** Something private is left: back to the boxes. */
  back() {
    this.cleaned = undefined;
    this.phase = 'covering';
  }

  /** Nothing private is left: the original and its boxes are forgotten. */
  async take(): Promise<Blob | undefined> {
    const { cleaned } = this;
    if (!cleaned) return undefined;
    const turn = this.#turn;
    const picture = await createImageBitmap(cleaned);
    if (turn !== this.#turn) {
      picture.close();
      return undefined;
    }
    this.#forget();
    this.picture = picture;
    this.cleaned = cleaned;
    this.phase = 'taken';
    return cleaned;
  }

  /** More boxes, on the cleaned picture. */
  coverMore() {
    this.cleaned = undefined;
    this.phase = 'covering';
  }

  /** Everything is gone, and the next picture is the first again. */
  forget() {
    this.clear();
    this.opened = 0;
  }

  /** The picture is gone. */
  clear() {
    this.#forget();
    this.phase = 'empty';
    this.fault = undefined;
    this.failed = false;
    this.announcement = '';
  }

  #change(id: number, how: (box: DrawnBox, picture: Size) => Box, step?: string) {
    const { picture } = this;
    if (!picture) return;
    this.#set(
      this.boxes.map((box) => (box.id === id ? { ...how(box, picture), id } : box)),
      step,
    );
    const box = this.boxes.find((each) => each.id === id);
    if (box) this.announcement = phrases.place(box);
  }

  #set(boxes: Boxes, step?: string) {
    this.#history = changed(this.#history, boxes, step);
  }

  #turnTo(history: History<Boxes>, said: (count: string) => string) {
    this.#history = history;
    if (!this.boxes.some(({ id }) => id === this.selected)) this.selected = undefined;
    this.announcement = said(phrases.cover.count(this.boxes.length));
  }

  #forget() {
    this.#turn += 1;
    this.picture?.close();
    this.picture = undefined;
    this.cleaned = undefined;
    this.selected = undefined;
    this.draft = undefined;
    this.#history = begin<Boxes>([]);
    this.#lastId = 0;
  }
}
