/**
 * When a thing is due: a time limit of the law, the setting's own promise, the calendars and the day the clock started
 * make a {@link org.sendcasework.clock.Deadline} that can explain itself. Knows no case, no engine and no database.
 */
package org.sendcasework.clock;
