import * as React from 'react';
import { Candidate, placeOfRecord, titleOfRecord } from '../../disposition/candidate';
import { recordMedia } from '../../dispositionLists';
import { useLanguage } from '../../../../ui/surroundings';

/** What a record is called, what it is, and where it is: a document opens from here. */
export function RecordName({ candidate }: { readonly candidate: Candidate }): JSX.Element {
  const language = useLanguage();
  const title = titleOfRecord(candidate);
  const place = placeOfRecord(candidate);
  return (
    <>
      {candidate.medium === 'paperFile' ? <strong>{`${candidate.file.number} ${title}`}</strong> : <a href={encodeURI(place)}>{title}</a>}
      <br />
      <span className="ri-subtle">
        {recordMedia[candidate.medium][language]} · {place}
      </span>
    </>
  );
}
