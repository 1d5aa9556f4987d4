import * as React from 'react';
import { useMutation } from '@tanstack/react-query';
import { Workplace } from '../../../../kernel/ports/workplace';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { problemOf } from '../../../../ui/problemOf';
import { useWords } from '../../../../ui/surroundings';
import { letterWords } from '../../letters/letterWords';
import { letterKindIds } from '../../letters/letterKinds';
import { marksOf } from '../../letters/marks';
import { copyTemplates } from '../../letters/templates';
import { templatesAddress } from './letterQueries';
import { lettersWords } from './lettersWords';

/** How an office comes to letters of its own: the built-in ones as Word files, and the marks that may stand in them. */
export function TemplatesPanel({ work }: { readonly work: Workplace }): JSX.Element {
  const words = useWords(lettersWords).templates;
  const copy = useMutation(() => copyTemplates(work));
  const begin = (): void => {
    if (!copy.isLoading) copy.mutate();
  };
  return (
    <div className="ri-section">
      <p>{words.hint}</p>
      <p>
        <a href={templatesAddress(work)}>{words.list}</a>
      </p>
      <div className="ri-buttons">
        <OtherButton text={copy.isLoading ? words.copying : words.copy} onClick={begin} />
      </div>
      <div aria-live="polite">{copy.data !== undefined && <p>{words.copied(copy.data)}</p>}</div>
      {copy.isError && <ErrorNotice problem={problemOf(copy.error)} />}
      <Marks />
    </div>
  );
}

const allMarks = [...new Set(letterKindIds.flatMap(kind => marksOf[kind]))];

function Marks(): JSX.Element {
  const words = useWords(lettersWords).templates;
  const { marks } = useWords(letterWords);
  return (
    <table className="ri-figures">
      <caption>{words.marks}</caption>
      <thead>
        <tr>
          <th scope="col">{words.mark}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {allMarks.map(mark => (
          <tr key={mark}>
            <th scope="row">{`{{${mark}}}`}</th>
            <td>{marks[mark]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
