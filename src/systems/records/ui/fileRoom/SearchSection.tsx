import * as React from 'react';
import { readBarCode } from '../../fileRoom/barCode';
import { FileSearch } from '../../fileRoom/findFiles';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { useWords } from '../../../../ui/surroundings';
import { FileTable } from './FileTable';
import { RoomProps } from './room';
import { useSearch, useSettings } from './roomQueries';
import { roomWords } from './roomWords';

const kinds = ['title', 'series', 'place'] as const satisfies readonly FileSearch['by'][];

/** Looks for files by number, title, series or place, and lists what was found. */
export function SearchSection({ work, go }: RoomProps): JSX.Element {
  const words = useWords(roomWords).search;
  const settings = useSettings(work);
  const [text, setText] = React.useState('');
  const [by, setBy] = React.useState<FileSearch['by']>('title');
  const [search, setSearch] = React.useState<FileSearch>();
  const found = useSearch(work, search);
  const look = (event: React.FormEvent): void => {
    event.preventDefault();
    const wanted = text.trim();
    const read = readBarCode(wanted, settings.data?.officeCode ?? '');
    if (read.kind === 'file') return go({ file: read.number });
    if (wanted !== '') setSearch({ by, text: wanted });
  };
  return (
    <>
      <form role="search" className="ri-form ri-noPrint" onSubmit={look}>
        <div className="ri-fieldGrid">
          <div className="ri-field">
            <label className="ri-field-label" htmlFor="ri-room-search">
              {words.text}
            </label>
            <input id="ri-room-search" type="search" className="ri-input" aria-describedby="ri-room-search-hint" value={text} onChange={event => setText(event.target.value)} />
            <span id="ri-room-search-hint" className="ri-hint">
              {words.hint}
            </span>
          </div>
          <div className="ri-field">
            <label className="ri-field-label" htmlFor="ri-room-by">
              {words.by}
            </label>
            <select id="ri-room-by" className="ri-input" value={by} onChange={event => setBy(kinds.find(kind => kind === event.target.value) ?? 'title')}>
              {kinds.map(kind => (
                <option key={kind} value={kind}>
                  {words[kind]}
                </option>
              ))}
            </select>
          </div>
        </div>
        <div className="ri-buttons">
          <button type="submit" className="ri-button ri-button-main">
            {words.go}
          </button>
        </div>
      </form>
      {search && (
        <Loaded query={found} shape={['line', 'line', 'line']}>
          {files => (
            <>
              <p role="status">{words.caption(files.length)}</p>
              {files.length === 0 ? <EmptyState title={words.none} hint={words.noneHint} /> : <FileTable caption={words.caption(files.length)} files={files} go={go} />}
            </>
          )}
        </Loaded>
      )}
    </>
  );
}
