import { Core } from '../core';
import { itemTable } from '../itemTables';
import { ListRecord } from '../listRecords';
import { versionStep } from './numbers';
import { showReaders } from './publishedTable';

const pageLibrary = 119;

/** SharePoint's promotion of a page: 1 is a draft that becomes news when it is published, 2 is news. */
const promotion = `, "PromotedState" = CASE "PromotedState" WHEN 1 THEN 2 ELSE "PromotedState" END, "FirstPublishedDate" = coalesce("FirstPublishedDate", @at), "_PublishStartDate" = NULL`;

/** Makes the version that an item has the next whole one and shows it to readers. What was published stays as it is. */
export const publishRow = (core: Core, { number, row }: ListRecord, itemId: number, how: { readonly at: string; readonly editorId?: number; readonly comment: string }): void => {
  core.db.prepare(`
    UPDATE ${itemTable(number)}
    SET _UIVersion = CASE _UIVersion % ${versionStep} WHEN 0 THEN _UIVersion ELSE (_UIVersion / ${versionStep} + 1) * ${versionStep} END,
      owshiddenversion = owshiddenversion + 1, "CheckoutUser" = NULL, "_CheckinComment" = @comment, "Modified" = @at, "Editor" = coalesce(@editor, "Editor")
      ${row.baseTemplate === pageLibrary ? promotion : ''}
    WHERE ID = @id
  `).run({ at: how.at, editor: how.editorId ?? null, comment: how.comment === '' ? null : how.comment, id: itemId });
  showReaders(core, number, itemId);
};
