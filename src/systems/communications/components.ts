import { listFormComponent } from '../../kernel/listForm';

/** Ids of the SPFx components of communications. Each stands in a manifest too; a test holds the two together. */
export const communicationsComponents = {
  form: listFormComponent,
  desk: '2f7d1c84-9b3e-4a57-8e61-c0d4b5a7e911',
  news: '7a4e9d20-5c16-4f8b-b3d7-18e2f6a9c012',
  calendar: 'c83b6f15-2e97-4d0a-9a48-6d5e0b1f7213',
  aboutPage: '41e8a7d3-0f62-4c9e-8b15-97a3d2c6e414',
  health: '9d05c2b7-6e48-4b1f-a7c3-5f8e1d9a0415',
  polls: 'e6b1f493-8a2d-4e70-9c54-0b7d3a5c8616',
} as const;
