/**
 * What more than one kind of case does alike: how a form shows its case, describing a child who is not on the register,
 * chasing a late authority, correcting a date, withdrawing, the moments that follow from a deadline, the advice that the
 * authority asks for, how family and pupil are heard, a refusal that is reversed, and what one kind of case hands over to
 * another. Knows no kind of case, no engine, no database and no web.
 */
package org.sendcasework.steps;
