/** 操作记录至少留存六个月 (网络安全法第二十三条): no setting goes below. In days. */
export const AUDIT_KEEP_FLOOR_DAYS = 185;

/** Where nothing is set: three years. */
export const AUDIT_KEEP_DEFAULT_DAYS = 1096;
