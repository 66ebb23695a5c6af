export { readDeadlines, type ReadingOptions } from './read-deadlines';
