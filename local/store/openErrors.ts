/** Why a site's database file was not opened. The message is for the person at the keyboard and says what to do. */
export class StoreOpenError extends Error {
  public constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

export class CorruptStoreError extends StoreOpenError {
  public constructor(file: string, detail: string) {
    super(`The file ${file} is damaged or is not a SQLite database (${detail}). Nothing in it was changed. Restore it from a copy, or move it away and start with --fresh to make a new one.`);
  }
}

export class LockedStoreError extends StoreOpenError {
  public constructor(file: string) {
    super(`The file ${file} is in use by another process, most likely an intranet that is already running. Stop that one first, or start this one on another file.`);
  }
}

export class StoreVersionError extends StoreOpenError {
  public constructor(file: string, found: number, needed: number) {
    super(`The file ${file} has layout version ${found}, and this program reads version ${needed}. Nothing in it was changed. Use the program that made it, or move it away and start with --fresh to make a new one.`);
  }
}

export class ForeignStoreError extends StoreOpenError {
  public constructor(file: string) {
    super(`The file ${file} is a SQLite database of another program. Nothing in it was changed. Name another file.`);
  }
}

export class UnusableFileError extends StoreOpenError {
  public constructor(file: string, detail: string) {
    super(`The file ${file} cannot be opened (${detail}). See that its folder exists and that you may write there.`);
  }
}

export class UnknownAdministratorError extends StoreOpenError {
  public constructor(upn: string) {
    super(`The site's first administrator, ${upn}, is not in the directory. Name someone who is.`);
  }
}
