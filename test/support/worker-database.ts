// Set before each spec file: whatever reads the environment finds the database of its worker.
import { databaseUrls } from './database';

const { ownerUrl, appUrl } = databaseUrls();
process.env.DATABASE_URL = ownerUrl;
process.env.DATABASE_APP_URL = appUrl;
