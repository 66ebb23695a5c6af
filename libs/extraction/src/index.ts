export * from './contract';
export * from './intake';
export * from './owners';
