/**
 * What more than one kind of case does alike: how a form shows its case, describing a child who is not on the register,
 * chasing a late authority, correcting a date, withdrawing, the moments that follow from a deadline, and what one kind of
 * case hands over to another. Knows no kind of case, no engine, no database and no web.
 */
package org.sendcasework.steps;
