import * as React from 'react';
import { quoted, RestError } from '../sharePoint/rest';
import { confirmAction, tell } from '../standIns/messageDialogs';
import { openDialog } from '../standIns/nativeDialog';
import { say } from '../strings';
import type { ListPlace } from './place';

interface UploadButtonProps { readonly place: ListPlace; readonly folder: string; readonly onDone: () => void }

/** Brings a file into the open folder. A file of the same name is replaced only when that is wanted. */
export function UploadButton({ place, folder, onDone }: UploadButtonProps): React.ReactElement {
  const input = React.useRef<HTMLInputElement>(null);
  const { language } = place.facts;
  const bring = async (file: File): Promise<void> => {
    const isKept = await upload(place, folder, file);
    if (input.current) input.current.value = '';
    if (isKept) onDone();
  };
  return (
    <>
      <button type="button" className="primary" onClick={() => input.current?.click()}>{say(language, 'upload')}</button>
      <input ref={input} type="file" hidden onChange={({ target: { files } }) => { if (files?.[0]) void bring(files[0]); }} />
    </>
  );
}

/** True when the file is kept; a refusal is shown in SharePoint's words. */
async function upload({ rest, facts: { language } }: ListPlace, folder: string, file: File): Promise<boolean> {
  const send = (overwrite: boolean): Promise<unknown> =>
    rest.upload(`_api/web/GetFolderByServerRelativePath(decodedUrl=@folder)/Files/AddUsingPath(decodedUrl=@name,overwrite=${overwrite})?@folder=${quoted(folder)}&@name=${quoted(file.name)}`, file);
  try {
    await send(false).catch(async (error: unknown) => {
      if (!isTaken(error)) throw error;
      if (!await openDialog(confirmAction(`${file.name}\n${say(language, 'replaceFile')}`, say(language, 'replace')))) return;
      await send(true);
    });
    return true;
  } catch (error) {
    await openDialog(tell(`${say(language, 'notUploaded')}\n${error instanceof Error ? error.message : String(error)}`));
    return false;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof RestError && error.code.startsWith('-2130575257');
}
