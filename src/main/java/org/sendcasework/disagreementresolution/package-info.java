/**
 * A family disagrees with a decision of the local authority, or with what the authority or the school does (sections 51 to
 * 57 of the Children and Families Act 2014): mediation with everybody's time in it, the time to appeal, what was agreed, or
 * disagreement resolution. The school watches and helps; it decides nothing. Knows no engine, no database and no web.
 */
package org.sendcasework.disagreementresolution;
