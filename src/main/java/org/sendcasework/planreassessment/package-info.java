/**
 * The re-assessment of a pupil who has an EHC plan: whether to ask for it, the authority's decision, the advice, and what
 * follows for the plan. Knows the case file, the clock and the setting; no engine, no database and no web.
 */
package org.sendcasework.planreassessment;
