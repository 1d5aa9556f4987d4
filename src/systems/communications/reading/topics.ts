import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { Bilingual } from '../../../kernel/text';
import { readContent } from '../officeWords/wordContent';
import { officeWords } from '../planLists';

/** Words of the topics of news, by the key that pages keep; retired ones too, since older news has them. Throws StoreError. */
export async function readTopics(work: Workplace): Promise<Readonly<Record<string, Bilingual>>> {
  try {
    const { items } = await work.lists.findColumns(officeWords, { where: { kind: 'topic' }, top: 500 }, ['title', 'titleFr', 'content']);
    return Object.fromEntries(items.flatMap(({ title, titleFr, content }) => {
      const topic = readContent('topic', content);
      return topic ? [[topic.key, { en: title, fr: titleFr ?? title }]] : [];
    }));
  } catch (error) {
    // News can be read without the words of its topics.
    if (isProblem(error, 'denied', 'notFound')) return {};
    throw error;
  }
}
