export * from './contract';
export * from './deadlines';
export * from './intake';
export * from './owners';
