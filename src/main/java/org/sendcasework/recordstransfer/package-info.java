/**
 * Passing on the records of a pupil who leaves: the SEND file, the educational record with the plan, and the safeguarding
 * record, each by its own road, on its own ground in law, until it has arrived. Knows no engine, no database and no web.
 */
package org.sendcasework.recordstransfer;
