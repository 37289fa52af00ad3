/**
 * The seam to the process engine, shared by all processes: how it is set up, who its people are and what they may see,
 * typed variables, forms that keep their data in the case file, timers moved with their deadlines. Knows roles and
 * settings, and no single process. The engine's internal classes are used here and nowhere else; where one is, a
 * comment says why.
 */
package org.sendcasework.engine;
