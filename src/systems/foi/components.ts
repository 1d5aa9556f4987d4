import { listFormComponent } from '../../kernel/listForm';

/** Ids of the SPFx components that FOI's lists use. Each stands in a manifest too; a test holds the two together. */
export const foiComponents = {
  desk: '6d3f0a52-4c5e-4b0e-9c0a-5b6f2f1e7a01',
  commands: '0b1d6a1e-3d86-4f5c-8f0b-7f4f7c3b2a02',
  dueDate: 'b7a2c1d4-9e34-4f0d-8c55-1a6e0d9c4b03',
  form: listFormComponent,
  myFoi: '8c2f4b7e-15d9-4a63-9be0-3d7a60c1f207',
  dashboard: '5a9e31c6-72b4-4f18-a0d3-9c1e84b7d508',
} as const;
