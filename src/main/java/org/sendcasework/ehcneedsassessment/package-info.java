/**
 * The EHC needs assessment of a pupil (section 36 of the Children and Families Act 2014, regulations 3 to 14 of the SEND
 * Regulations 2014): whether the setting asks for one, the advice that the authority asks the setting for, what the
 * authority decides and by when, and what follows where it refuses. Knows no engine, no database and no web.
 */
package org.sendcasework.ehcneedsassessment;
