/**
 * The case file: the facts of one statutory matter, the people invited into it, and its deadlines. Facts are added and
 * corrected, never overwritten; deadlines are derived from them. Knows the clock and the register, and nothing of the
 * engine, the database or the web.
 */
package org.sendcasework.casefile;
