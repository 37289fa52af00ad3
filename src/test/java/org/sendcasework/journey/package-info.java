/**
 * One pupil's way through several kinds of case, day by day: what no single process can prove about itself. Knows what
 * staff type and when; knows nothing of how a step works.
 */
package org.sendcasework.journey;
