export * from './contract';
export * from './deadlines';
export * from './intake';
export * from './measure';
export * from './owners';
export * from './parse-report';
export * from './read-directive-at';
