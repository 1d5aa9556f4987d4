import { SharePointError } from '../../store/contract';
import { Format } from './format';

/** The body of a refusal. OData 4 clients get the message as plain text, the others with its language. */
export function errorBody(error: SharePointError, format: Format): Readonly<Record<string, unknown>> {
  if (format.odata === 4) return { error: { code: error.code, message: error.message } };
  const inner = { code: error.code, message: { lang: 'en-US', value: error.message } };
  return format.metadata === 'verbose' ? { error: inner } : { 'odata.error': inner };
}

/** What an unexpected failure of this server looks like from outside. */
export function unexpected(): SharePointError {
  return new SharePointError(500, '-1, System.InvalidOperationException', 'An unexpected error has occurred.');
}
