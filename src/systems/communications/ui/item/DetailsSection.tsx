import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { LinkButton } from '../../../../ui/LinkButton';
import { Facts } from '../../../../ui/Facts';
import { Section } from '../../../../ui/Page';
import { Skeleton } from '../../../../ui/Skeleton';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { readAudience } from '../../audience';
import { NewsItem, readerLanguages } from '../../newsLists';
import { OfficeWords, Place } from '../../officeWords/officeWords';
import { CommunicationsProps } from '../screen';
import { itemWords } from './itemWords';
import { placeName } from './placeName';

// A form is loaded when it is opened: whoever reads the item carries none.
const DetailsForm = React.lazy(() => import('./DetailsForm').then(module => ({ default: module.DetailsForm })));

interface DetailsSectionProps extends CommunicationsProps {
  readonly item: NewsItem;
  readonly office: OfficeWords;
  readonly mayChange: boolean;
  /** Saves what is being written first, so that the form changes the item as it then is. */
  readonly beforeOpen: () => Promise<NewsItem | undefined>;
  readonly onSaved: (item: NewsItem, message: string) => void;
}

/** Whom the item concerns and when, and the form that changes it. */
export function DetailsSection({ item, office, mayChange, beforeOpen, onSaved, ...props }: DetailsSectionProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(itemWords);
  const [open, setOpen] = React.useState<NewsItem>();
  const audience = readAudience(item.audience);
  const day = (date: CalendarDate | null): string => (date ? dateInWords(date, language) : words.none);
  const all = (names: readonly string[], places: readonly Place[]): string => (names.length === 0 ? words.everybody : names.map(name => placeName(places, name, language)).join(', '));
  const topic = office.topics.find(({ key }) => key === item.topic);
  const openForm = async (): Promise<void> => setOpen(await beforeOpen());
  return (
    <Section title={words.details}>
      <Facts
        facts={[
          { label: words.topic, value: topic?.[language] ?? item.topic ?? words.noTopic },
          { label: words.offices, value: all(audience.offices, office.offices) },
          { label: words.branches, value: all(audience.branches, office.branches) },
          { label: words.readers, value: readerLanguages[audience.languages][language] },
          { label: words.byline, value: item.byline?.name ?? '' },
          { label: words.mustReadBy, value: day(item.mustReadBy) },
          { label: words.pinnedUntil, value: day(item.pinnedUntil) },
          { label: words.expiresOn, value: day(item.expiresOn) },
          { label: words.reviewOn, value: day(item.reviewOn) },
        ]}
      />
      {mayChange && <LinkButton text={words.detailsEdit} onClick={() => void openForm()} />}
      {open && (
        <SidePanel title={words.details} onClose={() => setOpen(undefined)}>
          <React.Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>
            <DetailsForm
              {...props}
              item={open}
              office={office}
              onSaved={saved => {
                setOpen(undefined);
                onSaved(saved, words.detailsSaved);
              }}
              onCancel={() => setOpen(undefined)}
            />
          </React.Suspense>
        </SidePanel>
      )}
    </Section>
  );
}
