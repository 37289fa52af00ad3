/**
 * The setting's answer when a local authority consults it on a draft EHC plan (Children and Families Act 2014, sections 39
 * and 40; Code of Practice, paragraph 9.83): what the reply must say, which reasons against a place are open and which are
 * not, and what follows from the final plan. Knows no engine, no database and no web.
 */
package org.sendcasework.draftplanconsultation;
