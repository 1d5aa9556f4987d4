/** Ids of the SPFx components of records. Each stands in a manifest too; a test holds the two together. */
export const recordsComponents = {
  scheme: '3c5f8e21-7b4a-4d96-8f1c-2a0e6b9d7521',
  desk: 'a81d4f37-0e6c-4b52-9d38-7f15c2e4a622',
  fileRoom: 'd29b7c60-5f13-4e8a-b6d4-81c3f0a95723',
  storage: '6e04a9d8-c237-4f61-a5e9-3b7d2c8f1824',
  commands: 'f7310b5e-94d2-4c8f-8e07-5d6a1b3c9e25',
  series: '18c6e2f9-a54b-4073-92de-c40f7b8d6a26',
} as const;
