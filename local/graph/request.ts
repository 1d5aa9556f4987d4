import { DirectoryStore, DirectoryUser } from '../store/contract';

export interface GraphServices {
  readonly store: DirectoryStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One request to Graph: as it came over HTTP, or a part of a batch. */
export interface GraphRequest {
  readonly method: string;
  readonly url: URL;
  readonly header: (name: string) => string | undefined;
  readonly text: string;
  /** Who asks. */
  readonly me: DirectoryUser;
}
