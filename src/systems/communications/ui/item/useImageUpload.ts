import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import type { RichTextEditorProps } from '../../../../ui/richText/RichTextEditor';
import { useWords } from '../../../../ui/surroundings';
import { uploadPicture } from '../../work/uploadPicture';
import { pictureWords } from './pictureWords';

export type UploadImage = NonNullable<RichTextEditorProps['uploadImage']>;

/** Keeps a picture in the library of news pictures and answers where it lies. Its refusals are sentences for the person. */
export function useImageUpload(work: Workplace, number: string): UploadImage {
  const words = useWords(pictureWords);
  return React.useCallback(
    async file => {
      const outcome = await uploadPicture(work, number, file);
      if (outcome.kind === 'kept') return outcome.picture;
      throw new Error(words[outcome.because]);
    },
    [work, number, words],
  );
}
