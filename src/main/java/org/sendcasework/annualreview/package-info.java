/**
 * The annual review of an EHC plan (regulations 19, 20 and 22 of the SEND Regulations 2014): who is invited, what each form
 * collects and refuses, and which deadlines follow from what is recorded. Knows no engine, no database and no web.
 */
package org.sendcasework.annualreview;
