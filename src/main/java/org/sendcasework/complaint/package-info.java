/**
 * A complaint or disagreement about SEND provision: who answers it at which stage and by when, what makes it serious, and
 * which bodies the family can turn to next (Education (Independent School Standards) Regulations 2014, Schedule, paragraph
 * 33; Education Act 2002, section 29; Children and Families Act 2014, section 57). Knows no engine, no database and no web.
 */
package org.sendcasework.complaint;
