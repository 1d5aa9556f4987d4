import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { Section } from '../../../../ui/Page';
import { saveFile } from '../../../../ui/saveFile';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { CertificateFile, certificateOf } from '../../disposition/certificate/certificateOf';
import { Batch } from '../../dispositionLists';
import { dispositionWords } from './dispositionWords';

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The certificate of a batch that is disposed of, in the reader's language. */
export function CertificateSection({ work, batch }: { readonly work: Workplace; readonly batch: Batch }): JSX.Element {
  const language = useLanguage();
  const words = useWords(dispositionWords).disposal;
  const submission = useSubmission<null, { readonly kind: 'made'; readonly file: CertificateFile }>(
    work,
    async () => ({ kind: 'made', file: await certificateOf(work, batch, language) }),
    ({ file }) => saveFile(file.name, new Blob([file.content], { type: wordFile })),
  );
  return (
    <Section title={words.certificate}>
      {submission.state.kind === 'failed' && <ErrorNotice problem={submission.state.problem} takesFocus />}
      <p>{words.certificateNote}</p>
      <div className="ri-buttons">
        <OtherButton text={words.download} icon="document" onClick={() => submission.send(null)} />
      </div>
    </Section>
  );
}
