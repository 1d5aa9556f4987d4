import { PageContent } from '../../kernel/ports/sitePages';

/** SharePoint's own web part that draws the picture, the title and the author of a page. */
const titleArea = 'cbe7b0a9-3504-44dd-a3a3-0e5cacd07788';
/** Where its picture comes from: a file of the tenant, or nowhere. */
const pictureSources = { file: 2, none: 4 } as const;

type Head = Pick<PageContent, 'title' | 'topic' | 'banner' | 'author'>;

/** What `LayoutWebpartsContent` of SharePoint's page service holds. `authorName` is how readers see the author. */
export function titleAreaOf({ title, topic, banner, author }: Head, authorName: string): string {
  return JSON.stringify([
    {
      id: titleArea, instanceId: titleArea, title: 'Title area', description: 'Title Region Description', dataVersion: '1.4', reservedHeight: 280,
      serverProcessedContent: { htmlStrings: {}, searchablePlainTexts: {}, imageSources: banner ? { imageSource: banner.path } : {}, links: {} },
      properties: {
        title, topicHeader: topic, showTopicHeader: topic !== '', showPublishDate: true, textAlignment: 'Left', enableGradientEffect: true,
        layoutType: banner ? 'FullWidthImage' : 'NoImage', imageSourceType: banner ? pictureSources.file : pictureSources.none, altText: banner?.alternative ?? '',
        authorByline: author === null ? [] : [author],
        authors: author === null ? [] : [{ id: `i:0#.f|membership|${author}`, upn: author, email: author, name: authorName, role: '' }],
      },
    },
  ]);
}
