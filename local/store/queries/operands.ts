import { FieldType } from '../contract';
import { Scalar } from '../itemQuery';
import { Param } from '../core';
import { cannotConvert } from '../refusals';
import { storedDate } from '../siteDates';

const truths: Record<string, number> = { true: 1, '1': 1, yes: 1, false: 0, '0': 0, no: 0 };

const asBoolean = (value: Exclude<Scalar, null>): number => {
  const known = truths[String(value).toLowerCase()];
  if (known === undefined) throw cannotConvert('Edm.Boolean');
  return known;
};

const asNumber = (value: Exclude<Scalar, null>, edmType: string): number => {
  const number = typeof value === 'boolean' || value === '' ? NaN : Number(value);
  if (!Number.isFinite(number)) throw cannotConvert(edmType);
  return number;
};

const asDate = (value: Exclude<Scalar, null>, zone: string): string => {
  const stored = storedDate(String(value), zone, false);
  if (stored === undefined) throw cannotConvert('Edm.DateTime');
  return stored;
};

/** A condition's value in the form in which a column of the type keeps it. CAML writes everything as text, so text is read by type. */
export const operand = (type: FieldType, value: Scalar, zone: string): Param => {
  if (value === null) return null;
  switch (type) {
    case 'Boolean': case 'Attachments': return asBoolean(value);
    case 'Number': return asNumber(value, 'Edm.Double');
    case 'Counter': case 'Integer': case 'ModStat': case 'User': case 'UserMulti': case 'Lookup': case 'LookupMulti': return asNumber(value, 'Edm.Int32');
    case 'DateTime': return asDate(value, zone);
    case 'Text': case 'Note': case 'Choice': case 'MultiChoice': case 'URL': case 'Calculated': case 'Computed': case 'ContentTypeId': case 'Guid': case 'File':
      return typeof value === 'boolean' ? Number(value) : String(value);
  }
};
