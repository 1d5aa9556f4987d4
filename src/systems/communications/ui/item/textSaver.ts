import { Workplace } from '../../../../kernel/ports/workplace';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { DraftPlace } from '../../../../ui/form/drafts';
import { problemOf } from '../../../../ui/problemOf';
import { NewsItem } from '../../newsLists';
import { NewsOutcome, NewsText } from '../../work/contract';
import { isSameText, textOf } from '../../work/newsText';
import { saveText } from '../../work/saveText';
import { forgetText, keepText } from './keptText';

export type SaveState =
  | { readonly kind: 'unchanged' | 'waiting' | 'saving' | 'saved' | 'tooLong' | 'untitled' }
  | { readonly kind: 'failed'; readonly problem: StoreProblem }
  /** Somebody else changed the text. Nothing more is saved until the person has chosen. */
  | { readonly kind: 'conflict'; readonly theirs: NewsItem };

interface Listener {
  readonly state: (state: SaveState) => void;
  /** Another version of the item is now the one that the text is written on. */
  readonly item: (item: NewsItem) => void;
}

/** Milliseconds without typing after which a text is saved, and after which a failed attempt is repeated. */
const pause = 3_000;
const again = 10_000;
/** How often a save gives way to steps that others took meanwhile. */
const mostRebases = 3;

interface Attempt {
  readonly id: string;
  readonly text: NewsText;
}

/**
 * Keeps a text in the browser at once and saves it to the list in the pauses, one save after the other. A save whose answer was lost is repeated
 * under its own id before anything newer, so that nothing is lost and nothing conflicts with itself.
 */
export class TextSaver {
  private attempt: Attempt | undefined;
  private running: Promise<NewsItem | undefined> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** After a conflict nothing is saved by itself before the person has chosen. */
  private isStopped = false;
  private rebases = 0;

  public constructor(
    private readonly work: Workplace,
    private readonly place: DraftPlace,
    private item: NewsItem,
    private text: NewsText,
    private readonly tell: Listener,
  ) {}

  /** The text as it is typed. */
  public write(text: NewsText): void {
    this.text = text;
    keepText(this.place, this.work.clock.now(), text);
    if (this.isStopped) return;
    this.tell.state({ kind: 'waiting' });
    this.later(pause);
  }

  /** Saves what is not saved yet. The item as it then stands; undefined when that did not work. */
  public save(): Promise<NewsItem | undefined> {
    clearTimeout(this.timer);
    this.running ??= this.run()
      .catch((error: unknown) => this.failed(error))
      .finally(() => {
        this.running = undefined;
      });
    return this.running;
  }

  /** Takes what was read anew, unless something is being written: then the next save meets it. Whether it was taken. */
  public refresh(item: NewsItem): boolean {
    const isIdle = !this.running && !this.attempt && isSameText(this.text, textOf(this.item));
    if (item.etag === this.item.etag || !isIdle) return false;
    this.item = item;
    this.text = textOf(item);
    return true;
  }

  /** Goes on after a conflict: on their version, with what was typed here or with what they wrote. */
  public resolve(theirs: NewsItem, text: NewsText): void {
    this.isStopped = false;
    this.text = text;
    this.adopt(theirs);
    void this.save();
  }

  public end(): void {
    clearTimeout(this.timer);
  }

  private async run(): Promise<NewsItem | undefined> {
    for (;;) {
      if (!this.attempt && isSameText(this.text, textOf(this.item))) {
        forgetText(this.place);
        this.tell.state({ kind: 'saved' });
        return this.item;
      }
      this.attempt ??= { id: this.work.newId(), text: this.text };
      this.tell.state({ kind: 'saving' });
      const outcome = await saveText(this.work, this.item, this.attempt.text, this.attempt.id);
      this.attempt = undefined;
      if (!this.goesOn(outcome)) return undefined;
    }
  }

  /** Whether there is more to do after an answer. */
  private goesOn(outcome: NewsOutcome): boolean {
    switch (outcome.kind) {
      case 'done':
        this.rebases = 0;
        this.adopt(outcome.item);
        return true;
      case 'hindered':
        this.tell.state({ kind: outcome.by.kind === 'missing' ? 'untitled' : 'tooLong' });
        return false;
      case 'conflict':
        // They took a step or changed the dates, not the text: ours goes on top of that.
        if (this.rebases < mostRebases && outcome.theirs.revision === this.item.revision) {
          this.rebases += 1;
          this.item = outcome.theirs;
          return true;
        }
        this.isStopped = true;
        this.tell.state({ kind: 'conflict', theirs: outcome.theirs });
        return false;
    }
  }

  private failed(error: unknown): undefined {
    const problem = problemOf(error);
    this.tell.state({ kind: 'failed', problem });
    // What the server refuses for good is not asked again; the text stays in the browser.
    if (problem.kind === 'disconnected' || problem.kind === 'busy') this.later(again);
    else this.attempt = undefined;
    return undefined;
  }

  private adopt(item: NewsItem): void {
    this.item = item;
    this.tell.item(item);
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), milliseconds);
  }
}
