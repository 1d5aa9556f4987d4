import { SharePointError } from './contract';

/**
 * Every refusal of SharePoint Online that the embedded one gives, worded and numbered as the real one does. The HTTP front throws
 * these too, so that a text stands in one place. What looks like a slip (double spaces, "contains X") is SharePoint's own.
 */

const spException = 'Microsoft.SharePoint.SPException';
const argument = 'System.ArgumentException';
const checkOut = 'Microsoft.SharePoint.SPFileCheckOutException';
const throttled = 'Microsoft.SharePoint.SPQueryThrottledException';
const clientService = 'Microsoft.SharePoint.Client.ClientServiceException';
const invalidQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

const refusal = (status: number, code: string, message: string): SharePointError => new SharePointError(status, code, message);
const business = (message: string, number = -2146232832): SharePointError => refusal(500, `${number}, ${spException}`, message);

// ---- what is not there ----

/** `siteUrl` is the web's absolute or server-relative address; the front replaces it by the absolute one. */
export const listMissing = (title: string, siteUrl: string): SharePointError =>
  refusal(404, `-1, ${argument}`, `List '${title}' does not exist at site with URL '${siteUrl}'.`);

export const listIdMissing = (): SharePointError =>
  refusal(404, `-1, ${argument}`, 'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.');

export const itemMissing = (): SharePointError =>
  refusal(404, `-2130575338, ${argument}`, 'Item does not exist. It may have been deleted by another user.');

export const columnMissing = (name: string): SharePointError =>
  refusal(400, `-2147024809, ${argument}`, `Column '${name}' does not exist. It may have been deleted by another user.`);

export const fieldOrPropertyMissing = (name: string): SharePointError => refusal(400, invalidQuery, `The field or property '${name}' does not exist.`);

export const fieldMissing = (name: string): SharePointError =>
  refusal(404, `-2147024809, ${argument}`, `Column '${name}' does not exist. It may have been deleted by another user.`);

export const viewMissing = (): SharePointError => refusal(404, `-2147024809, ${argument}`, 'The specified view is invalid.');
export const contentTypeMissing = (): SharePointError => refusal(404, `-1, ${argument}`, 'The content type is not found.');
export const customActionMissing = (): SharePointError => refusal(404, `-1, ${argument}`, 'Value does not fall within the expected range.');

export const endpointMissing = (segment: string): SharePointError =>
  refusal(404, '-1, Microsoft.SharePoint.Client.ResourceNotFoundException', `Cannot find resource for the request ${segment}.`);

export const fileMissing = (): SharePointError => refusal(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

/** `path` is server-relative. */
export const pageMissing = (path: string): SharePointError => refusal(404, `-2130575338, ${spException}`, `The file ${path} does not exist.`);

export const outsideWeb = (): SharePointError => refusal(400, `-2147024809, ${argument}`, 'Server relative urls must start with SPWeb.ServerRelativeUrl');

export const deletedMissing = (): SharePointError => refusal(404, `-1, ${argument}`, 'The item does not exist in the recycle bin.');
export const commentMissing = (): SharePointError => refusal(404, `-1, ${argument}`, 'The specified comment does not exist.');

// ---- comments ----

export const commentEmpty = (): SharePointError => refusal(400, `-2147024809, ${argument}`, 'The comment text cannot be empty.');
export const commentsClosed = (): SharePointError => refusal(403, '-1, System.InvalidOperationException', 'Comments are disabled on this item.');

// ---- files ----

/** `path` is relative to the site; `changedBy` a login name, `at` an instant. */
export const fileThere = (path: string, changedBy: string, at: string): SharePointError =>
  refusal(400, `-2130575257, ${spException}`, `A file with the name ${path} already exists. It was last modified by ${changedBy} on ${at}.`);

export const folderThere = (name: string): SharePointError =>
  refusal(400, `-2130575257, ${spException}`, `A file or folder with the name ${name} already exists.`);

/** The number is Windows' own for a folder in which something lies. From memory, not recorded. */
export const folderNotEmpty = (): SharePointError => refusal(400, '-2147024751, System.IO.IOException', 'The directory is not empty.');

export const invalidName = (name: string): SharePointError =>
  refusal(400, `-2130575245, ${spException}`, `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`);

export const pathTooLong = (): SharePointError =>
  refusal(
    400,
    '-2147024690, System.IO.PathTooLongException',
    'The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less (and no more than 400 characters for any single file or folder name in the URL). Please type a shorter file or folder name.',
  );

/** Only libraries of pages take files made from SharePoint's own templates. */
export const templateNotAllowed = (): SharePointError => refusal(400, `-2147024809, ${argument}`, 'Value does not fall within the expected range.');

/** `path` is server-relative. */
export const checkedOutBy = (path: string, loginName: string): SharePointError =>
  refusal(423, `-2130575306, ${checkOut}`, `The file "${path}" is checked out for editing by ${loginName}.`);

/** `path` is relative to the site. */
export const notCheckedOut = (path: string): SharePointError => refusal(500, `-2147024738, ${checkOut}`, `The file "${path}" is not checked out.`);

/** A new file has nothing to go back to. */
export const neverCheckedIn = (path: string): SharePointError =>
  refusal(500, `-2147018891, ${checkOut}`, `The file "${path}" has never been checked in. Its check out cannot be undone.`);

/** A library's items come with their files. */
export const onlyByUpload = (): SharePointError =>
  refusal(400, `-2147467259, ${spException}`, 'To add an item to a document library, use SPFileCollection.Add()');

// ---- people ----

export const userMissing = (loginName: string): SharePointError =>
  refusal(400, `-2146232832, ${spException}`, `The specified user ${loginName} could not be found.`);

export const userNotFound = (): SharePointError => business('User cannot be found.');
export const groupMissing = (): SharePointError => refusal(404, `-2146232832, ${spException}`, 'Group cannot be found.');

export const groupNameTaken = (): SharePointError =>
  business('The specified name is already in use.\n\nPlease try again with a different name.', -2130575293);

export const roleMissing = (): SharePointError => refusal(404, `-1, ${argument}`, 'Can not find the role definition.');
export const roleNameTaken = (): SharePointError => business('A role definition with the same name already exists.');
export const builtInRole = (): SharePointError => business('This permission level cannot be changed or deleted.');
export const assignmentMissing = (): SharePointError => refusal(404, `-1, ${argument}`, 'Can not find the principal with the specified id.');

/** Roles can only be given where permissions are the object's own. */
export const inheritsPermissions = (): SharePointError =>
  refusal(500, '-1, System.InvalidOperationException', 'This operation is not allowed on an object that inherits permissions.');

// ---- permission and form digest ----

export const denied = (): SharePointError =>
  refusal(403, '-2147024891, System.UnauthorizedAccessException', 'Access denied. You do not have permission to perform this action or access this resource.');

const badDigest =
  "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.";
export const digestInvalid = (): SharePointError => refusal(403, `-2130575251, ${spException}`, badDigest);
export const digestExpired = (): SharePointError => refusal(403, `-2130575252, ${spException}`, badDigest);

// ---- concurrency ----

/** Both are raw header values: `given` as the client sent it (empty when it sent none), `actual` quoted like `"guid,9"`. */
export const staleEtag = (given: string, actual: string): SharePointError =>
  refusal(412, `-1, ${clientService}`, `The request ETag value '${given}' does not match the object's ETag value '${actual}'.`);

// ---- limits ----

export const threshold = (): SharePointError =>
  refusal(500, `-2147024860, ${throttled}`, 'The attempted operation is prohibited because it exceeds the list view threshold.');

export const tooManyLookups = (): SharePointError =>
  refusal(
    500,
    `-2147024749, ${throttled}`,
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
  );

export const tooManyIndexes = (): SharePointError => business('You cannot add more indexed columns. The maximum number of indexed columns for a list is 20.');
export const cannotIndex = (): SharePointError => business('This column type is not supported for indexing');
export const cannotBeUnique = (): SharePointError => business('This field type cannot enforce unique values.');
export const uniqueNeedsIndex = (): SharePointError => business('A column that enforces unique values must be indexed.');

export const uniqueHasDuplicates = (title: string): SharePointError =>
  business(`The column '${title}' cannot enforce unique values because existing items contain duplicate values.`);

// ---- values ----

export const invalidText = (): SharePointError =>
  business('Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.', -2130575336);

/** `titles` are the display names of the unique columns. */
export const duplicateValues = (titles: readonly string[]): SharePointError =>
  refusal(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${titles.join(', ')}].`,
  );

/** `edmType` like `Edm.DateTime`. SharePoint names the type and never the field. */
export const cannotConvert = (edmType: string): SharePointError =>
  refusal(400, invalidQuery, `Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`);

export const invalidLookup = (): SharePointError =>
  business('Invalid lookup value.\n\nA lookup field contains invalid data. Please check the value and try again.', -2130575336);

export const invalidUrl = (): SharePointError =>
  business('Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.', -2130575155);

/** `typeName` like `SP.Data.FoiRequestsListItem`. */
export const unknownProperty = (name: string, typeName: string): SharePointError =>
  refusal(400, invalidQuery, `The property '${name}' does not exist on type '${typeName}'. Make sure to only use property names that are defined by the type.`);

export const verboseTypeMissing = (): SharePointError =>
  refusal(400, invalidQuery, 'An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.');

// ---- queries ----

/** `type` is SharePoint's TypeAsString: `Note`, `Calculated`, `LookupMulti`. */
export const cannotFilterOn = (name: string, type: string): SharePointError =>
  refusal(400, `-1, ${spException}`, `The field '${name}' of type '${type}' cannot be used in the query filter expression.`);

/** CAML's answer to a column that the list does not have. */
export const fieldTypesNotInstalled = (): SharePointError =>
  business('One or more field types are not installed properly. Go to the list settings page to delete these fields.', -2130575340);

export const needsExpand = (name: string): SharePointError =>
  refusal(400, invalidQuery, `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`);

export const notProjectable = (path: string): SharePointError => refusal(400, invalidQuery, `The query to field '${path}' is not valid.`);

export const invalidExpression = (expression: string): SharePointError => refusal(400, invalidQuery, `The expression "${expression}" is not valid.`);

// ---- names ----

export const listNameTaken = (): SharePointError =>
  business(
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
    -2130575342,
  );

export const columnNameTaken = (name: string): SharePointError =>
  business(`A duplicate field name "${name}" was found.`, -2130575324);

export const builtInColumn = (): SharePointError => business('The field cannot be deleted because it is a built-in column of the list.', -2130575324);
export const emptyName = (): SharePointError => refusal(400, `-2147024809, ${argument}`, 'Value cannot be null or empty.');
export const defaultViewStays = (): SharePointError => business('The default view cannot be deleted.');
