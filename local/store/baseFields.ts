import { BaseField, shown, toRow, unseen } from './baseField';
import { FieldRow } from './contract';
import { pageFields } from './pages/pageFields';

const common: readonly BaseField[] = [
  ['ContentTypeId', 'Content Type ID', 'ContentTypeId', '03e45e84-1992-4d42-9116-26f756012634', unseen],
  ['Title', 'Title', 'Text', 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', { required: true, maxLength: 255 }],
  ['ID', 'ID', 'Counter', '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', shown],
  ['ContentType', 'Content Type', 'Computed', 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', shown],
  ['Modified', 'Modified', 'DateTime', '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', shown],
  ['Created', 'Created', 'DateTime', '8c06beca-0777-48f7-91c7-6da68bc07b69', shown],
  ['Author', 'Created By', 'User', '1df5e554-ec7e-46a6-901d-d85a3881cb18', shown],
  ['Editor', 'Modified By', 'User', 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', shown],
  ['owshiddenversion', 'owshiddenversion', 'Integer', 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', unseen],
  ['_UIVersion', 'UI Version', 'Integer', '7841bf41-43d0-4434-9f50-a673baef7631', unseen],
  ['_UIVersionString', 'Version', 'Text', 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', shown],
  ['Attachments', 'Attachments', 'Attachments', '67df98f4-9dec-48ff-a553-29bece9c5bf4'],
  ['_ModerationStatus', 'Approval Status', 'ModStat', 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', unseen],
  ['GUID', 'GUID', 'Guid', 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', unseen],
  ['UniqueId', 'Unique Id', 'Guid', '4b7403de-8d94-43e8-9f0f-137a3e298126', unseen],
  ['FileRef', 'URL Path', 'Text', '94f89715-e097-4e8b-ba79-ea02aa8b7adb', unseen],
  ['FileDirRef', 'Path', 'Text', '56605df6-8fa1-47e4-a04c-5b384d59609f', unseen],
  ['FileLeafRef', 'Name', 'File', '8553196d-ec8d-4564-9861-3dbe931050c8', unseen],
  ['FSObjType', 'Item Type', 'Integer', '30bb605f-5bae-48fe-b4e3-1f81d9772af9', unseen],
  ['LinkTitleNoMenu', 'Title', 'Computed', 'bc91a437-52e7-49e1-8c4e-4698904b2b6d', shown],
  ['LinkTitle', 'Title', 'Computed', '82642ec8-ef9b-478f-acf9-31f7d45fbc31', shown],
  ['Edit', 'Edit', 'Computed', '503f1caa-358e-4918-9094-4a2cdc4bc034', shown],
  ['DocIcon', 'Type', 'Computed', '081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', shown],
  ['ItemChildCount', 'Item Child Count', 'Integer', 'b824e17e-a1b3-426e-aecf-f0184d900485', shown],
  ['FolderChildCount', 'Folder Child Count', 'Integer', '960ff01f-2b6d-4f1b-9c3f-e19ad8927341', shown],
];

const ofLibraries: readonly BaseField[] = [
  ['File_x0020_Type', 'File Type', 'Text', '39360f11-34cf-4356-9945-25c44e68dade', unseen],
  ['File_x0020_Size', 'File Size', 'Text', '8fca95c0-9b7d-456f-8dae-b41ee2728b85', unseen],
  ['CheckoutUser', 'Checked Out To', 'User', '3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b', shown],
  ['_CheckinComment', 'Check In Comment', 'Text', '58014f77-463b-437b-ab67-eec79532da67', unseen],
  ['LinkFilenameNoMenu', 'Name', 'Computed', '9d30f126-ba48-446b-b8f9-83745f322ebe', shown],
  ['LinkFilename', 'Name', 'Computed', '5cc6dc79-3710-4374-b433-61cb4a686c12', shown],
];

/** The name says what a file is: a title may be missing, and attachments are files themselves. */
const inLibraries: Readonly<Record<string, Partial<FieldRow>>> = { Title: { required: false }, FileLeafRef: { required: true, hidden: false, readOnly: false }, Attachments: { hidden: true } };

/** 101 and the page library 119 hold files: the name identifies, so a title may be missing. */
export const isLibrary = (baseTemplate: number): boolean => baseTemplate === 101 || baseTemplate === 119;

/** SharePoint's library of pages. */
export const isPageLibrary = (baseTemplate: number): boolean => baseTemplate === 119;

/** The built-in columns of a new list, in SharePoint's order. */
export const baseFields = (baseTemplate: number): FieldRow[] => {
  if (!isLibrary(baseTemplate)) return common.map(toRow);
  const files = [...common, ...ofLibraries].map(toRow).map((field) => ({ ...field, ...inLibraries[field.internalName] }));
  return isPageLibrary(baseTemplate) ? [...files, ...pageFields] : files;
};
