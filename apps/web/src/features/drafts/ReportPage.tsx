import { may, useAccount } from '../../app/session';
import { ReportReader } from './ReportReader';
import { ReviewPage } from './ReviewPage';

/** The report in the address: its review desk, or its text alone for whoever reads no drafts. */
export const ReportPage = () => (may(useAccount(), 'draft.read') ? <ReviewPage /> : <ReportReader />);
