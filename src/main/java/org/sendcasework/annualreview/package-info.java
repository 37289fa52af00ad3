/**
 * The annual review of an EHC plan (regulations 18 to 22 of the SEND Regulations 2014): who is invited, what each form
 * collects and refuses, and which deadlines follow from what is recorded. Knows no engine, no database and no web.
 */
package org.sendcasework.annualreview;
