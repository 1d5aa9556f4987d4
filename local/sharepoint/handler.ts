import { IncomingMessage } from 'node:http';
import { Handler, Visit } from '../server/contract';
import { readBody, send, WireReply } from '../server/wire';
import { SharePointError } from '../store/contract';
import { apiPathOf } from './apiPath';
import { answerBatch } from './batch/answerBatch';
import { ApiRequest, dispatch, errorReply, Services } from './dispatch';

/** SharePoint's limits in bytes: for any request, and for the body of a batch. */
const largestBody = 2_097_152;
const largestBatch = 1_048_576;
const largestUpload = 262_144_000;

/** What takes the bytes of a file as its body. */
const uploads = /\/(files\/add(usingpath)?\(|\$value\/?$|savebinarystream)/i;

const tooBig = (limit: number): SharePointError =>
  new SharePointError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', `The request message is too big. The server does not allow messages larger than ${limit} bytes.`);

const batchTooBig = (length: number): SharePointError =>
  new SharePointError(
    400,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    `The maximum number of bytes allowed to be read from the stream has been exceeded. After the last read operation, a total of ${length} bytes has been read from the stream; however a maximum of ${largestBatch} bytes is allowed.`,
  );

function headerReader(request: IncomingMessage): ApiRequest['header'] {
  return name => {
    const value = request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
}

async function answer(request: IncomingMessage, visit: Visit, services: Services, path: string): Promise<WireReply> {
  const header = headerReader(request);
  const isBatch = /^\$batch\/?$/i.test(path);
  const isUpload = uploads.test(`/${path}`);
  const limit = isUpload ? largestUpload : isBatch ? largestBatch : largestBody;
  const read = await readBody(request, limit);
  if ('tooLong' in read) return errorReply(isBatch ? batchTooBig(read.tooLong) : tooBig(limit), header);
  const { visitor, url } = visit;
  const call: ApiRequest = {
    method: request.method ?? 'GET', url, header, text: isUpload ? '' : read.bytes.toString('utf8'), bytes: read.bytes, userId: visitor.userId, language: visitor.language, digest: visitor.bearer ? 'not asked' : 'asked',
  };
  return isBatch ? answerBatch(call, services) : dispatch(call, services);
}

/** The `_api` of the one site. Answers everything below it, and nothing else. */
export function sharePointHandler(services: Services): Handler {
  return async (request, response, visit) => {
    const path = apiPathOf(visit.url.pathname);
    if (path === undefined) return false;
    send(request, response, await answer(request, visit, services, path));
    return true;
  };
}
