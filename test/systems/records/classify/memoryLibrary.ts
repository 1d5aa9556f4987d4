import { EntryFacts, Repository } from '../../../../src/kernel/ports/repository';
import { StoreError } from '../../../../src/kernel/ports/storeError';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { UntypedQuery } from '../../../../src/kernel/lists/query';
import { ItemId, ListDeclaration } from '../../../../src/kernel/lists/defineList';
import { Language } from '../../../../src/kernel/text';
import { officeDocuments } from '../../../../src/systems/records/recordsLibrary';
import { forgetScheme } from '../../../../src/systems/records/scheme/readScheme';
import { schemeEntries } from '../../../../src/systems/records/schemeList';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { libraryPath } from '../disposition/scenes';

/** The office's library in memory: its items are rows of the lists in memory, and this knows what SharePoint knows of each. */
export class MemoryLibrary {
  public readonly office = new TestOffice();
  private readonly facts = new Map<number, EntryFacts>();
  /** How often folders were asked for. */
  public folderQuestions = 0;

  /** Puts a document (a name with a dot) or a folder there and gives its number. */
  public async put(path: string, fields: object = {}): Promise<number> {
    const { id } = await this.office.work('staff').lists.add(officeDocuments, fields);
    const name = path.slice(path.lastIndexOf('/') + 1);
    this.facts.set(id, { uniqueId: `unique-${id}`, kind: name.includes('.') ? 'document' : 'folder', name, path: `${libraryPath}/${path}`, size: 10, createdBy: this.office.person('staff') });
    return id;
  }

  public remove(id: number): void {
    this.facts.delete(id);
  }

  /** A series of the scheme. */
  public async series(code: string, en: string, fr: string, rule: string | null, keywords = ''): Promise<void> {
    const work = this.office.work('recordsCoordinator');
    await work.lists.add(schemeEntries, { title: en, titleFr: fr, code, schemeVersion: 1, key: `${code}@1`, level: 'series', status: 'inForce', rule, finalDisposition: 'destroy', keywords, keywordsFr: '', fromOn: calendarDate('2015-01-01'), appliesTo: 'allUndisposed' });
    forgetScheme(work);
  }

  public work(colleague: Colleague, language: Language = 'en'): Workplace {
    const work = this.office.work(colleague, language);
    return { ...work, repository: this.repository(work) };
  }

  /** What a screen of this colleague is given. */
  public screen(colleague: Colleague, language: Language = 'en') {
    return { ...this.office.screen(colleague, language), work: this.work(colleague, language) };
  }

  private repository({ lists }: Workplace): Repository {
    const entry = async (list: ListDeclaration, id: number) => {
      const facts = this.facts.get(id);
      if (!facts) throw new StoreError({ kind: 'notFound' });
      return { item: await lists.get(list, id as ItemId), facts };
    };
    const all = (list: ListDeclaration) => Promise.all([...this.facts.keys()].map(id => entry(list, id)));
    const repository = {
      find: async (list: ListDeclaration, query: UntypedQuery) => {
        const { items } = await lists.find(list, query as never);
        return { items: await Promise.all((items as readonly { readonly id: number }[]).map(({ id }) => entry(list, id))) };
      },
      all: async (list: ListDeclaration) => ({ items: await all(list) }),
      within: async (list: ListDeclaration, path: string) => (await all(list)).filter(({ facts }) => facts.path.startsWith(`${path}/`)),
      folders: async (list: ListDeclaration, paths: readonly string[]) => {
        this.folderQuestions += 1;
        return (await all(list)).filter(({ facts }) => facts.kind === 'folder' && paths.includes(facts.path.toLowerCase()));
      },
      get: entry,
      locate: async (uniqueId: string) => {
        const found = [...this.facts].find(([, facts]) => facts.uniqueId === uniqueId);
        if (!found) throw new StoreError({ kind: 'notFound' });
        return { path: found[1].path, name: found[1].name, library: 'OfficeDocuments', id: found[0] };
      },
    };
    return repository as unknown as Repository;
  }
}

