/** Lines of minutes and notices that say who came, who wrote and who gets a copy. */
const ROLL_CALL =
  /^(?:出席|列席|请假|缺席|参加|参会|与会|主持|记录|整理|核稿|签发|分送|抄送|主送|抄报|发送|联系|附件)(?:人员|人|单位|会议|领导)?\s{0,4}[：:]/u;

/** Tells whether a line is such a list of names. */
export const isRollCall = (text: string): boolean => ROLL_CALL.test(text);
